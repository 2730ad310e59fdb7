"""The words of invented plans."""

from __future__ import annotations

COMMUNES = ("Bình Hòa", "Tân Lộc", "Đông Phú", "An Thạnh", "Suối Ngàn", "Nà Hin", "Vĩnh Khánh", "Ea Drăng", "Mường Lay", "Phước Thái")
PROVINCES = ("tỉnh Hoa Lư", "tỉnh Trường Sơn", "tỉnh Cửu Giang", "tỉnh Tây Hà")
AREAS = (
    "Thôn Đoài",
    "Thôn Đông",
    "Thôn Thượng",
    "Bản Pa Khoang",
    "Bản Nà Lốc",
    "Thôn Trung",
    "Ấp Rạch Gốc",
    "Thôn Hạ",
    "Buôn Krông",
    "Tổ 5",
    "Khu phố Chợ",
    "Thôn Ngọc Sơn",
    "Thôn Yên Bình",
    "Bản Huổi Só",
)
PEOPLE = ("Lò Thị Ngân", "Đặng Quốc Phong", "Hoàng Văn Tài", "Vũ Thị Ánh Tuyết", "Trịnh Minh Đức", "Bàn Thị Pham", "Nguyễn Hữu Ước")
PURPOSES = (
    "Thực hiện mục tiêu giảm nghèo đa chiều, bao trùm, bền vững, hạn chế tái "
    "nghèo và phát sinh nghèo; hỗ trợ người nghèo, hộ nghèo vượt lên mức sống "
    "tối thiểu, tiếp cận các dịch vụ xã hội cơ bản theo chuẩn nghèo đa chiều, nâng cao chất lượng cuộc sống.",
    "Tạo điều kiện để hộ nghèo, hộ cận nghèo tiếp cận chính sách, chủ động "
    "phát triển sản xuất, vươn lên thoát nghèo, góp phần bảo đảm an sinh xã hội "
    "và phát triển kinh tế của địa phương.",
)
# Each: the sentence, its values, and the task that answers for it.
SHARES = (
    (
        "100% người thuộc hộ nghèo, hộ cận nghèo được cấp thẻ bảo hiểm y tế.",
        100,
        "Rà soát, cấp thẻ bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo.",
    ),
    (
        "Phấn đấu {n}% hộ nghèo được sử dụng nguồn nước sinh hoạt hợp vệ sinh.",
        95,
        "Chủ trì hỗ trợ nguồn nước sinh hoạt hợp vệ sinh cho hộ nghèo.",
    ),
    (
        "Ít nhất {n}% hộ nghèo, hộ cận nghèo có nhu cầu được vay vốn tín dụng ưu đãi.",
        90,
        "Hướng dẫn hộ nghèo vay vốn tín dụng ưu đãi đúng quy định.",
    ),
    (
        "{n}% trẻ em thuộc hộ nghèo trong độ tuổi được đến trường.",
        98,
        "Vận động trẻ em thuộc hộ nghèo trong độ tuổi đến trường, thực hiện miễn giảm học phí.",
    ),
    (
        "100% cán bộ làm công tác giảm nghèo được tập huấn nghiệp vụ.",
        100,
        "Phối hợp tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác giảm nghèo.",
    ),
    ("Trên {n}% hộ nghèo sử dụng dịch vụ viễn thông.", 85, "Tuyên truyền, hỗ trợ hộ nghèo sử dụng dịch vụ viễn thông."),
)
UNITS = (
    "Phòng Kinh tế",
    "Phòng Văn hóa - Xã hội",
    "Trung tâm Phục vụ hành chính công",
    "Trạm Y tế",
    "Công an {unit}",
    "Ngân hàng Chính sách xã hội",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {unit}",
)
MORE_TASKS = (
    "Chủ trì, phối hợp với các đơn vị liên quan tham mưu Ủy ban nhân dân {unit} tổ chức rà soát hộ nghèo, hộ cận nghèo.",
    "Phối hợp kiểm tra, giám sát việc thực hiện các chính sách giảm nghèo trên địa bàn.",
    "Theo dõi, tổng hợp kết quả thực hiện, tham mưu báo cáo theo quy định.",
    "Phối hợp tuyên truyền, vận động Nhân dân giúp đỡ hộ nghèo phát triển sản xuất, ổn định đời sống.",
    "Chủ trì tham mưu bố trí kinh phí bảo đảm thực hiện các hoạt động của Kế hoạch.",
)
MEASURES = (
    "Đẩy mạnh tuyên truyền, nâng cao nhận thức của cán bộ, đảng viên và Nhân "
    "dân về giảm nghèo bền vững; khơi dậy ý chí tự lực vươn lên thoát nghèo.",
    "Thực hiện đầy đủ, kịp thời các chính sách hỗ trợ hộ nghèo, hộ cận "
    "nghèo về y tế, giáo dục, nhà ở, nước sinh hoạt, thông tin và việc làm.",
    "Huy động các nguồn lực xã hội, lồng ghép các chương trình, dự án trên địa bàn để hỗ trợ phát triển sản xuất, đa dạng hóa sinh kế.",
    "Tăng cường kiểm tra, giám sát, công khai kết quả rà soát; kịp thời phát hiện và xử lý những khó khăn, vướng mắc ở cơ sở.",
    "Nhân rộng các mô hình giảm nghèo có hiệu quả; biểu dương hộ nghèo tự nguyện viết đơn xin thoát nghèo.",
)
PARTS = (
    (2, None, "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"),
    (3, 1, "Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp"),
    (3, 2, "Cải thiện dinh dưỡng"),
    (4, 3, "Hỗ trợ việc làm bền vững"),
    (6, 1, "Giảm nghèo về thông tin"),
    (7, 1, "Nâng cao năng lực thực hiện Chương trình"),
)
AIMS = (
    "Hỗ trợ hộ nghèo, hộ cận nghèo có sinh kế ổn định, tăng thu nhập, thoát nghèo bền vững.",
    "Nâng cao chất lượng cuộc sống của người nghèo, nhất là trẻ em và phụ nữ.",
)
WHO = (
    "Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo trên địa bàn",
    "Các tổ chức, cá nhân có liên quan",
    "Trẻ em dưới 16 tuổi thuộc hộ nghèo, hộ cận nghèo",
)
WHAT = ("Hỗ trợ giống cây trồng, vật nuôi", "Tập huấn kỹ thuật cho người tham gia", "Xây dựng tài liệu, tổ chức học tập kinh nghiệm")
OUTPUTS = (
    "Hộ tham gia có thêm việc làm, thu nhập tăng so với trước khi được hỗ trợ.",
    "Người nghèo tiếp cận đầy đủ dịch vụ, thông tin cần thiết.",
)
RECIPIENTS = (
    "Ủy ban nhân dân tỉnh",
    "Thường trực Đảng ủy",
    "Thường trực Hội đồng nhân dân",
    "Chủ tịch, các Phó Chủ tịch",
    "Các phòng, ban, đơn vị",
    "Các thôn, bản",
)
