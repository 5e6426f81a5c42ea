"""Batches: from a file of prompts or a template to jobs, and from finished pictures to sheets, pages and archives."""
