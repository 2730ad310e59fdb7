"""What must stay while the house is rebuilt: recorded before, compared after (`./thoatngheo test --record`, `--compare`).

Over the demo's data: what each member of the cast is answered at every address, the words of every page, the cells of every
Excel file and the paragraphs of every Word file that the pages offer, and the tables of the database. Plain text files, one
a person and one for the tables, keyed by address: names of modules and of addresses in the code may change.
"""

from thoatngheo.config.recording.comparing import compared, require_recording
from thoatngheo.config.recording.writing import recorded

__all__ = ["compared", "recorded", "require_recording"]
