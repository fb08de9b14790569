"""A trained network as one C99 file: weights as arrays, one function, static memory, no library."""
