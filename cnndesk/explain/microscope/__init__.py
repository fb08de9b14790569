"""One map of one block, closely: what excites it, what feeds it, what it likes, what it is for.

`strongest` finds the patches of many images that excite each map of a block most, `circuit` takes
one of its values apart, `liked` draws the picture that it likes best, `muting` looks at what goes
without it. All of it reads a network and changes nothing of it. What is drawn is the window's.
"""
