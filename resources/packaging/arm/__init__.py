"""The program for Linux on ARM processors (aarch64), made and tried on x86-64: cross gcc and qemu.

``resources/packaging/wheels.py`` makes the wheel, ``check_arm.py`` tries it; the modules here do
the parts. Everything made lies in ``build/arm``. No real ARM processor has been tried.
"""
