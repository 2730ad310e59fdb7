"""Addresses of tasks, of what an agency has to do, and of agencies."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.tasks.views import agencies, my_tasks, reminders, tasks

urlpatterns = [
    path("ke-hoach/<int:pk>/nhiem-vu/", tasks.Tasks.as_view(), name="tasks"),
    path("ke-hoach/<int:pk>/nhiem-vu/them/", tasks.AddTask.as_view(), name="add_task"),
    path("ke-hoach/<int:pk>/nhiem-vu/phan-cong/", tasks.Assignments.as_view(), name="assignments"),
    path("ke-hoach/<int:pk>/nhiem-vu/<int:task>/", tasks.TaskPage.as_view(), name="task"),
    path("ke-hoach/<int:pk>/nhiem-vu/<int:task>/sua/", tasks.EditTask.as_view(), name="edit_task"),
    path("ke-hoach/<int:pk>/nhiem-vu/<int:task>/bo/", tasks.RemoveTask.as_view(), name="remove_task"),
    path("ke-hoach/<int:pk>/bao-cao-dinh-ky/<int:agency>/<str:due>/", my_tasks.PeriodPage.as_view(), name="period"),
    path("ke-hoach/<int:pk>/nhac-viec/", reminders.Reminders.as_view(), name="reminders"),
    path("nhiem-vu/", my_tasks.MyTasks.as_view(), name="my_tasks"),
    path("nhiem-vu/<int:pk>/", my_tasks.ReportPage.as_view(), name="part"),
    path("co-quan/", agencies.Agencies.as_view(), name="agencies"),
    path("co-quan/them/", agencies.AddAgency.as_view(), name="add_agency"),
    path("co-quan/<int:pk>/", agencies.EditAgency.as_view(), name="agency"),
    path("co-quan/<int:pk>/gop/", agencies.MergeAgency.as_view(), name="merge_agency"),
]
