"""Pages of people, roles and the journal."""

from thoatngheo.accounts.views.journal import Journal
from thoatngheo.accounts.views.mine import MyAccount
from thoatngheo.accounts.views.people import AddPerson, CloseAccount, NewPassword, People, PersonPage
from thoatngheo.accounts.views.roles import AddRole, EndRole

__all__ = ["AddPerson", "AddRole", "CloseAccount", "EndRole", "Journal", "MyAccount", "NewPassword", "People", "PersonPage"]
