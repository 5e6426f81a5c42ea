"""What the starter model is trained on: scenes put together from emoji drawings, and how people would say them."""
