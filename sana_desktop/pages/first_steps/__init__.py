"""The first steps: four short pages that a new user sees once."""
