"""Missing and broken libraries are told apart and said, with the cure."""

from __future__ import annotations

import importlib
import os
from pathlib import Path

import pytest

from cnndesk.bench import torch_twin
from cnndesk.bench.libraries import absent, load
from cnndesk.errors import SettingError


def test_a_missing_library_is_named_with_how_to_get_it() -> None:
    with pytest.raises(SettingError, match=r"Fastest is not installed.*'cnndesk\[bench\]'"):
        load("cnndesk_fastest_of_all", "Fastest")
    assert absent("os", "cnndesk_fastest_of_all") == ("cnndesk_fastest_of_all",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("import cnndesk_nowhere\n", "No module named 'cnndesk_nowhere'"),
        ("raise ImportError('undefined symbol: f')\n", "undefined symbol: f"),
        ("raise OSError('libfast.so: cannot open')\n", "libfast.so: cannot open"),
    ],
)
def test_a_broken_library_is_not_called_missing(
    text: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cnndesk_broken.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(SettingError, match="is installed but cannot be loaded") as raised:
        load("cnndesk_broken", "Broken")
    assert reason in str(raised.value)
    assert "not installed" not in str(raised.value)


def test_without_torch_the_comparison_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(SettingError, match=r"PyTorch is not installed.*pip install"):
        torch_twin.import_torch()


def test_a_limit_on_our_instructions_holds_for_torch_too(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "MKL_ENABLE_INSTRUCTIONS")
    seen: list[dict[str, str | None]] = []
    monkeypatch.setattr(
        importlib, "import_module", lambda _: seen.append({n: os.environ.get(n) for n in names})
    )
    for build in ("", "v3"):
        for name in names:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("CNNDESK_ISA", build)
        torch_twin.import_torch()
    assert set(seen[0].values()) == {None}
    assert seen[1] == dict(zip(names, ("avx2", "AVX2", "AVX2"), strict=True))
