"""The queue: what shall be rendered, kept in a file from the first click on, and the one who works it off."""
