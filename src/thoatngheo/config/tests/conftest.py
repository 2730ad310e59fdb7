from thoatngheo.monitoring.tests.cam_lo import cam_lo, three_indicators

__all__ = ["cam_lo", "three_indicators"]
