"""Moments of a run: its weights as they were, to be looked at again and gone on from.

``store.py`` keeps them in a folder within a budget of bytes, ``index.py`` is the list of them,
``blobs.py`` how arrays lie there; ``thinning.py`` decides what goes first, ``keeper.py`` takes them
from a trainer, ``then_and_now.py`` compares one with the present. No Qt.
"""

from cnndesk.session.moments.index import Moment
from cnndesk.session.moments.keeper import Keeper
from cnndesk.session.moments.store import MomentStore, beside

__all__ = ["Keeper", "Moment", "MomentStore", "beside"]
