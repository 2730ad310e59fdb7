"""Our own bulk runner, from Parquet to Parquet; checks its input, which the others do not.

python -m thoatngheo.bench.contenders.ours HOUSEHOLDS MEMBERS OUT [MEMORY]
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from thoatngheo.bench.memory import peak_mib
from thoatngheo.reviews.classification.bulk import classify_files


def main(households: str, members: str, out: str, memory: str = "3GB") -> None:
    started = time.perf_counter()
    classify_files(Path(households), Path(members), ["VN-2022"], Path(out), memory_limit=memory, keep=Path(out).parent / "compiled")
    print(json.dumps({"seconds": time.perf_counter() - started, "peak_mib": peak_mib()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
