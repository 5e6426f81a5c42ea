"""What the program does to and with the desktop around its window. All of it may be missing: then nothing is done."""
