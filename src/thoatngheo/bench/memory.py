"""The peak memory of this process, from the kernel."""

from __future__ import annotations

import resource
from pathlib import Path


def peak_mib() -> float:
    """Highest resident memory so far, MiB.

    VmHWM belongs to this program alone; ru_maxrss would also remember the parent that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
