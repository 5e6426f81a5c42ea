"""What a run will take, told before it starts; and what is done when memory is short."""
