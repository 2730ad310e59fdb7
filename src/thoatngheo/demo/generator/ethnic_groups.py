"""Codes of the two ethnic groups of the demo."""

KINH = "01"
# Number in the list of Decision 121-TCTK/PPCĐ (02/03/1979) as public copies give it; the decision itself was not seen,
# and one public list numbers it 24.
BRU_VAN_KIEU = "23"
BRU_VAN_KIEU_VERIFIED = False
