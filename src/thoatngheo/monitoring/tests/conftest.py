from thoatngheo.monitoring.tests.cam_lo import cam_lo, twelve_indicators

__all__ = ["cam_lo", "twelve_indicators"]
