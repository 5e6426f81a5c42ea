"""The places of the window; `page.py` is what they have in common. No page knows another one."""
