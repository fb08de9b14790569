"""Tables that grow for hours: rows in mapped files, and their levels of detail for drawing.

Knows numbers only; what the columns mean is said by who keeps them (`cnndesk.session.history`).
"""
