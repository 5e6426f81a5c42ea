"""What the picture view is made of: where the picture lies, what is painted of it, and the line between two of them."""
