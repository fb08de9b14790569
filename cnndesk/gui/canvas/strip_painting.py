"""How the network strip looks: tiles, pills on the rail, lines; what they show is the strip's.

Signs and notices are those of the blocks on the canvas (``block_painting.py``), so that a block
that does not fit looks the same in both. Sizes are those of the mock-up; a larger type scales the
painter.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cnndesk.document.delta import PlacedBlock
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.canvas.block_painting import notice_of, signs_of
from cnndesk.gui.canvas.block_state import Dot
from cnndesk.gui.canvas.group_look import GroupLook
from cnndesk.gui.canvas.ink import WELL_TEXT, Ink, well_family
from cnndesk.gui.canvas.strip_layout import PILL_HEIGHT, TILE_HEIGHT, Rail
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.thumbnails import WELL, Picture

BAR = 3.0
WELL_TOP, WELL_SIDE, WELL_MARGIN = 4.0, 48.0, 2.0
NAME_TOP, NAME_HEIGHT = 54.0, 15.0
DOT = 7.0
SIGN = 12.0
SMALLEST_NAME = 9  # type of a name that has little room, in pixels
CORNER = 6.0  # where a rail turns
SHEETS = (6.0, 3.0)  # how far those behind a folded group reach out
SIGN_COLOURS = {"error": "#FF7A70", "warning": "#F2B84B", "text2": "#AEB6C2"}  # on the well


class TileLook:
    """What a tile or pill shows; `LivePictures`' kin tell it the picture and the dot.

    Attributes
    ----------
    placed : PlacedBlock
    diagnosis : Diagnosis or None
    picture : Picture or None
    dot : Dot
    is_behind : bool
        It has changed since it was painted.
    group : GroupLook or None
        The folded group that it stands for; ``placed`` is then the block whose output leaves it.
    """

    def __init__(self, placed: PlacedBlock) -> None:
        self.placed = placed
        self.group: GroupLook | None = None
        self.diagnosis: Diagnosis | None = None
        self.picture: Picture | None = None
        self.dot = Dot.NONE
        self.is_behind = True

    def show_picture(self, picture: Picture | None) -> None:
        """Show another thumbnail, or none."""
        self.is_behind |= picture is not self.picture
        self.picture = picture

    def show_dot(self, dot: Dot) -> None:
        """Show, light or hide the dot of a block in training."""
        self.is_behind |= dot is not self.dot
        self.dot = dot

    @property
    def is_quiet(self) -> bool:
        """Whether it waits for another block, or for a link."""
        if self.group is not None:
            return False
        diagnosis = self.diagnosis
        return diagnosis is not None and diagnosis.status in (Status.WAITING, Status.UNCONNECTED)

    @property
    def is_wrong(self) -> bool:
        """Whether it does not fit, or a block in it does not."""
        if self.group is not None:
            return self.group.status is Status.ERROR
        return self.diagnosis is not None and self.diagnosis.status is Status.ERROR


def well_of(tile: QRectF) -> QRectF:
    """Return the well of a tile."""
    return QRectF(
        tile.left() + WELL_MARGIN,
        tile.top() + WELL_TOP,
        tile.width() - 2 * WELL_MARGIN,
        WELL_SIDE,
    )


def paint_tile(
    painter: QPainter, rect: QRectF, look: TileLook, ink: Ink, *, selected: bool, hot: bool
) -> None:
    """Draw a tile; ``hot``: the pointer or the keyboard is on it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.group is not None:
        _paint_sheets(painter, rect, ink)
    _paint_body(painter, rect, look, ink, hot=hot)
    well = well_of(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WELL)
    painter.drawRoundedRect(well, 2, 2)
    notice = notice_of(look.diagnosis) if look.group is None else None
    if notice is not None:
        side = 20.0
        place = QRectF(well.center().x() - side / 2, well.center().y() - side / 2, side, side)
        icons.paint(painter, notice.sign, place, notice.colour.name())
    elif look.picture is not None:
        _paint_picture(painter, well, look)
    else:
        _paint_glyph(painter, well, look)
    _paint_signs(painter, well, look)
    if look.group is not None:
        _paint_badge(painter, well, look.group, ink)
    if look.dot is not Dot.NONE:
        _paint_dot(painter, rect, look)
    _paint_name(painter, rect, look, ink, selected=selected)
    _paint_ring(painter, rect, look, ink, selected=selected)


def _paint_body(painter: QPainter, rect: QRectF, look: TileLook, ink: Ink, *, hot: bool) -> None:
    pen = QPen(ink.border_hover if hot else ink.border, 1)
    if look.is_quiet:
        pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(ink.panel if look.is_quiet else ink.body_hover if hot else ink.body)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    colour = QColor(ink.family[look.placed.block.family])
    colour.setAlphaF(0.45 if look.is_quiet else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    path = QPainterPath(QPointF(rect.left(), rect.top() + BAR))
    path.quadTo(rect.topLeft(), QPointF(rect.left() + 4, rect.top()))
    path.lineTo(rect.right() - 4, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + BAR))
    path.closeSubpath()
    painter.drawPath(path)


def _paint_sheets(painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """Draw the edges of the sheets behind a folded group, in the gap to the next tile."""
    painter.setPen(QPen(ink.border, 1))
    painter.setBrush(ink.panel)
    for step in SHEETS:
        painter.drawRoundedRect(rect.adjusted(8, 2, step - 0.5, -2 - step / 2), 4, 4)


def _paint_badge(painter: QPainter, well: QRectF, look: GroupLook, ink: Ink) -> None:
    """Say on a folded group how many blocks are in it, or how often they repeat."""
    words = f"×{look.repeats}" if look.repeats > 1 else str(look.blocks)
    width = ink.strong_metrics.horizontalAdvance(words) + 8
    room = QRectF(well.right() - width, well.bottom() - 15, width, 15)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WELL)
    painter.drawRoundedRect(room, 3, 3)
    painter.setPen(WELL_TEXT)
    painter.setFont(ink.strong_font)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def _paint_picture(painter: QPainter, well: QRectF, look: TileLook) -> None:
    assert look.picture is not None
    image = look.picture.image
    ratio = image.devicePixelRatio()
    width, height = image.width() / ratio, image.height() / ratio
    left = well.left() + round((well.width() - width) / 2)
    top = well.top() + round((well.height() - height) / 2)
    if look.placed.is_bypassed:
        painter.setOpacity(0.25)
    painter.drawImage(QRectF(left, top, width, height), image)
    painter.setOpacity(1.0)


def _paint_glyph(painter: QPainter, well: QRectF, look: TileLook) -> None:
    side = 22.0
    place = QRectF(well.center().x() - side / 2, well.center().y() - side / 2, side, side)
    family = look.placed.block.family
    painter.setOpacity(0.3)
    icons.paint(painter, f"family-{family.value}", place, well_family(family).name())
    painter.setOpacity(1.0)


def _paint_signs(painter: QPainter, well: QRectF, look: TileLook) -> None:
    """State icons at the lower left of the well, on its colour, so that they show on any map."""
    left = well.left() + 1
    if look.group is not None:
        return
    for name, colour in signs_of(look.placed, look.diagnosis):
        if colour == "error":
            continue  # the notice says it
        place = QRectF(left, well.bottom() - SIGN - 3, SIGN + 2, SIGN + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(WELL)
        painter.drawRoundedRect(place, 2, 2)
        icons.paint(painter, name, place.adjusted(1, 1, -1, -1), SIGN_COLOURS[colour])
        left += SIGN + 3


def _paint_dot(painter: QPainter, rect: QRectF, look: TileLook) -> None:
    colour = QColor(well_family(look.placed.block.family))
    if look.dot is Dot.DIM:
        colour = colour.darker(220)
    painter.setPen(QPen(WELL, 1))
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(rect.right() - 4 - DOT, rect.top() + 7, DOT, DOT))


def _paint_name(
    painter: QPainter, rect: QRectF, look: TileLook, ink: Ink, *, selected: bool
) -> None:
    room = QRectF(rect.left() + 1, rect.top() + NAME_TOP, rect.width() - 2, NAME_HEIGHT)
    name, font = _named(look, _name_font(ink, selected=selected), room.width())
    painter.setFont(font)
    painter.setPen(ink.text if selected else ink.error if look.is_wrong else ink.text2)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)


def _name_font(ink: Ink, *, selected: bool) -> QFont:
    return ink.strong_font if selected else ink.caption_font


def _named(look: TileLook, font: QFont, room: float) -> tuple[str, QFont]:
    """Return what a tile is called, and the type in which that fits."""
    if look.group is not None:
        title = look.group.group.title
        return QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room), font
    return fitted_name(look.placed.id, font, room)


def fitted_name(name: str, font: QFont, room: float) -> tuple[str, QFont]:
    """Return a block's name and the type in which it fits into so many pixels.

    The type becomes a little smaller first; then the name is cut, plainly, before its number: which
    of many it is stays.
    """
    smaller = QFont(font)
    for size in range(font.pixelSize(), SMALLEST_NAME - 1, -1):
        smaller.setPixelSize(size)
        if QFontMetricsF(smaller).horizontalAdvance(name) <= room:
            return name, smaller
    metrics = QFontMetricsF(smaller)
    words = name.rstrip("0123456789")
    number = name[len(words) :]
    while len(words) > 1 and metrics.horizontalAdvance(f"{words}…{number}") > room:
        words = words[:-1]
    return f"{words}…{number}", smaller


def _paint_ring(
    painter: QPainter, rect: QRectF, look: TileLook, ink: Ink, *, selected: bool
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.is_wrong:
        painter.setPen(QPen(ink.error, 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    if selected:
        painter.setPen(QPen(ink.accent, 2))
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)


def paint_pill(
    painter: QPainter, rect: QRectF, look: TileLook, ink: Ink, *, selected: bool, hot: bool
) -> None:
    """Draw a block of a side branch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink.error if look.is_wrong else ink.border_hover if hot else ink.border, 1)
    if look.is_quiet:
        pen.setDashPattern([4, 4])
    painter.setPen(QPen(ink.accent, 2) if selected else pen)
    painter.setBrush(ink.body_hover if hot else ink.body)
    radius = PILL_HEIGHT / 2
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    left = rect.left() + 7
    signs = signs_of(look.placed, look.diagnosis) if look.group is None else [("stack", "text2")]
    name, colour = signs[0] if signs else (f"family-{look.placed.block.family.value}", "")
    icons.paint(
        painter,
        name,
        QRectF(left, rect.top() + 4, SIGN, SIGN),
        colour or look.placed.block.family.value,
    )
    painter.setPen(ink.text if selected else ink.text2)
    room = QRectF(left + SIGN + 3, rect.top(), rect.right() - 6 - left - SIGN - 3, rect.height())
    words, font = _named(look, _name_font(ink, selected=selected), room.width())
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def paint_wire(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Draw the line between two tiles."""
    painter.fillRect(QRectF(left, y - 1, right - left, 2), colour)


def paint_rail(painter: QPainter, rail: Rail, tile_top: float, colour: QColor) -> None:
    """Draw a line over the tiles that leaves one and comes down at another."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    turn = min(CORNER, tile_top - rail.y, (rail.right - rail.left) / 2)
    path = QPainterPath(QPointF(rail.left, tile_top if rail.up else rail.y))
    if rail.up:
        path.lineTo(rail.left, rail.y + turn)
        path.quadTo(QPointF(rail.left, rail.y), QPointF(rail.left + turn, rail.y))
    path.lineTo(rail.right - (turn if rail.down else 0), rail.y)
    if rail.down:
        path.quadTo(QPointF(rail.right, rail.y), QPointF(rail.right, rail.y + turn))
        path.lineTo(rail.right, tile_top)
    painter.drawPath(path)


def paint_edge(painter: QPainter, rect: QRectF, sign: str, ink: Ink) -> None:
    """Draw the arrow where the strip goes on."""
    painter.fillRect(rect, theme.color("window"))
    side = 14.0
    middle = rect.center()
    place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    icons.paint(painter, sign, place, "text2")


def tile_rect(left: float, width: float, top: float) -> QRectF:
    """Return where a tile lies."""
    return QRectF(left, top, width, TILE_HEIGHT)
