"""Moments of a run: its weights as they were, to be looked at again and gone on from.

``store.py`` keeps them in a folder within a budget of bytes, ``blobs.py`` is how arrays lie there,
``thinning.py`` decides what goes first, ``keeper.py`` takes them from a trainer. No Qt.
"""

from cnndesk.session.moments.index import Moment
from cnndesk.session.moments.keeper import Keeper
from cnndesk.session.moments.store import MomentStore

__all__ = ["Keeper", "Moment", "MomentStore"]
