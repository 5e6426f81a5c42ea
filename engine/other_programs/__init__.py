"""What other programs write into their pictures, read as far as it means the same here. Nothing is guessed."""
