"""The gallery: the user's folder of pictures, and an index by which they are found. The files are what counts."""
