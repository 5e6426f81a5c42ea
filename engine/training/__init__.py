"""Training of the starter model: a tiny Sana that draws one emoji-like object on a plain background.

Nothing here is imported by the program that draws pictures.
"""
