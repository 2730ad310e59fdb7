"""Settings. What an operator may set is read from the environment; docs/reference/settings.md lists it."""

from __future__ import annotations

from pathlib import Path

import environ
import pghistory

from thoatngheo.config import env, oidc
from thoatngheo.config.logs import logging_to
from thoatngheo.config.marker import is_demo
from thoatngheo.config.postgres import Cluster, data_home

ROOT = Path(__file__).resolve().parents[3]
SOURCE = Path(__file__).resolve().parents[1]
DATA_HOME = data_home()
LAWS = ROOT / "laws"

DEBUG = env.flag("THOATNGHEO_DEBUG")
DEMO = env.flag("THOATNGHEO_DEMO") or is_demo()
GALLERY = env.flag("THOATNGHEO_GALLERY", default=DEBUG)
SECRET_KEY = env.kept_secret("THOATNGHEO_SECRET_KEY", DATA_HOME)
# Two keys for national ID numbers: one encrypts, one makes the blind index. Losing the first loses the numbers.
ID_CIPHER_KEY = env.kept_secret("THOATNGHEO_ID_CIPHER_KEY", DATA_HOME)
ID_INDEX_KEY = env.kept_secret("THOATNGHEO_ID_INDEX_KEY", DATA_HOME)
ALLOWED_HOSTS = env.words("THOATNGHEO_HOSTS", "localhost,127.0.0.1,[::1],testserver")
CSRF_TRUSTED_ORIGINS = env.words("THOATNGHEO_ORIGINS")

INSTALLED_APPS = [
    "thoatngheo.core",
    "thoatngheo.system",
    "thoatngheo.areas",
    "thoatngheo.accounts",
    "thoatngheo.registry.households",
    "thoatngheo.registry.sheets",
    "thoatngheo.registry.takeovers",
    "thoatngheo.reviews.classification",
    "thoatngheo.reviews.process",
    "thoatngheo.reviews.rounds",
    "thoatngheo.reviews.decisions",
    "thoatngheo.reviews.cases",
    "thoatngheo.reviews.hearings",
    "thoatngheo.reviews.snapshots",
    "thoatngheo.reviews.documents",
    "thoatngheo.reviews.board",
    # Entries of the menu with one order stand as their rooms stand here.
    "thoatngheo.plans.register",
    "thoatngheo.plans.targets",
    "thoatngheo.plans.tasks",
    "thoatngheo.plans.progress",
    "thoatngheo.plans.drafting",
    "thoatngheo.plans.activities",
    "thoatngheo.plans.budget",
    "thoatngheo.plans.sheets",
    "thoatngheo.plans.intake",
    "thoatngheo.monitoring",
    "thoatngheo.insight",
    "thoatngheo.web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    # Brings an HTTP client along: only where the operator names a service.
    *(["allauth.socialaccount.providers.openid_connect"] if oidc.providers() else []),
    "axes",
    "django_structlog",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "thoatngheo.web.csp.ContentSecurityPolicy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "thoatngheo.web.language.ChosenLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "thoatngheo.config.logs.RequestLog",
    "thoatngheo.accounts.middleware.StillHere",
    "thoatngheo.accounts.middleware.OncePerPage",
    "thoatngheo.accounts.middleware.WhoIsActing",
    "thoatngheo.accounts.middleware.RowsOfTheArea",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
    "thoatngheo.web.problems.ProblemPages",
]

ROOT_URLCONF = "thoatngheo.config.urls"
WSGI_APPLICATION = "thoatngheo.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "thoatngheo.web.frame.frame",
            ],
        },
    },
]


def database() -> dict[str, object]:
    """DATABASE_URL where one is given, else the embedded cluster's socket."""
    if url := env.text("DATABASE_URL"):
        return {**environ.Env.db_url_config(url), "ATOMIC_REQUESTS": True, "CONN_MAX_AGE": 60}
    cluster = Cluster(DATA_HOME / "postgres")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "thoatngheo",
        "USER": "thoatngheo",
        "HOST": str(cluster.socket_folder),
        "PORT": "5432",
        "ATOMIC_REQUESTS": True,
        "CONN_MAX_AGE": 60,
    }


DATABASES = {"default": database()}
if template := env.text("THOATNGHEO_TEST_TEMPLATE"):  # the test run has migrated a database already; each worker's is a copy
    DATABASES["default"]["TEST"] = {"TEMPLATE": template}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "thoatngheo.accounts.sign_in.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_RATE_LIMITS = {"login_failed": None}  # axes counts wrong passwords, in the database: for all processes together
ACCOUNT_LOGOUT_ON_GET = False
SOCIALACCOUNT_ADAPTER = "thoatngheo.accounts.sign_in.SocialAdapter"
SOCIALACCOUNT_PROVIDERS = oidc.providers()
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Thoát Nghèo"
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_CALLABLE = "thoatngheo.web.problems.locked_out"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_CALLABLE = "thoatngheo.accounts.sign_in.guessed_username"
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"
FORMAT_MODULE_PATH = ["thoatngheo.web.formats"]
# Figures are written by the filter `number`: with this on, a template would write the year 2.018 and break ids in addresses.
USE_THOUSAND_SEPARATOR = False
CSRF_FAILURE_VIEW = "thoatngheo.web.problems.csrf_failure"

STATIC_URL = "/static/"
STATIC_ROOT = DATA_HOME / "static"
MEDIA_ROOT = DATA_HOME / "files"
WHITENOISE_USE_FINDERS = True
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # whitenoise warns where there is no such folder; `collectstatic` fills it if wanted
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/build/.+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$"  # Vite's hashed names


# After so many minutes without a request, or when the browser is closed, one signs in again.
SESSION_COOKIE_AGE = 60 * env.number("THOATNGHEO_SESSION_MINUTES", 120)
ACCOUNT_SESSION_REMEMBER = False
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if env.flag("THOATNGHEO_HTTPS"):
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

LOGGING = logging_to(env.text("THOATNGHEO_LOG", "logs/thoatngheo.jsonl"), DATA_HOME)
DJANGO_STRUCTLOG_IP_LOGGING_ENABLED = False
DJANGO_STRUCTLOG_USER_ID_FIELD = "pk"

# Rooms say in `apps.py` where their jobs stand (`core.jobs.kinds`); nothing is imported for the queue at the start.
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "found_by_core_jobs"

PGHISTORY_APPEND_ONLY = True
# The change tables are read by their object and by their context; an index for every other reference would slow bulk work.
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False)

SILENCED_SYSTEM_CHECKS = ["models.W042"]
