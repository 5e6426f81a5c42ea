"""Training: of the starter model from nothing, and of any Sana of the published layout with captioned pictures.

Nothing here is imported by the program that draws pictures.
"""
