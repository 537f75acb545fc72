// Generated from schemas/ by `npm run generate`; never edited by hand.
import type { Province } from '../province.js';

/** The 34 provinces of 2025-07-01 and the 63 that they were made of. */
export const provinces: readonly Province[] = [
 {
  "code": "01",
  "name": "Hà Nội",
  "fullName": "Thành phố Hà Nội",
  "type": "municipality",
  "communes": 126,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "01",
    "fullName": "Thành phố Hà Nội"
   }
  ]
 },
 {
  "code": "04",
  "name": "Cao Bằng",
  "fullName": "Tỉnh Cao Bằng",
  "type": "province",
  "communes": 56,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "04",
    "fullName": "Tỉnh Cao Bằng"
   }
  ]
 },
 {
  "code": "08",
  "name": "Tuyên Quang",
  "fullName": "Tỉnh Tuyên Quang",
  "type": "province",
  "communes": 124,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "02",
    "fullName": "Tỉnh Hà Giang"
   },
   {
    "code": "08",
    "fullName": "Tỉnh Tuyên Quang"
   }
  ]
 },
 {
  "code": "11",
  "name": "Điện Biên",
  "fullName": "Tỉnh Điện Biên",
  "type": "province",
  "communes": 45,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "11",
    "fullName": "Tỉnh Điện Biên"
   }
  ]
 },
 {
  "code": "12",
  "name": "Lai Châu",
  "fullName": "Tỉnh Lai Châu",
  "type": "province",
  "communes": 38,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "12",
    "fullName": "Tỉnh Lai Châu"
   }
  ]
 },
 {
  "code": "14",
  "name": "Sơn La",
  "fullName": "Tỉnh Sơn La",
  "type": "province",
  "communes": 75,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "14",
    "fullName": "Tỉnh Sơn La"
   }
  ]
 },
 {
  "code": "15",
  "name": "Lào Cai",
  "fullName": "Tỉnh Lào Cai",
  "type": "province",
  "communes": 99,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "10",
    "fullName": "Tỉnh Lào Cai"
   },
   {
    "code": "15",
    "fullName": "Tỉnh Yên Bái"
   }
  ]
 },
 {
  "code": "19",
  "name": "Thái Nguyên",
  "fullName": "Tỉnh Thái Nguyên",
  "type": "province",
  "communes": 92,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "06",
    "fullName": "Tỉnh Bắc Kạn"
   },
   {
    "code": "19",
    "fullName": "Tỉnh Thái Nguyên"
   }
  ]
 },
 {
  "code": "20",
  "name": "Lạng Sơn",
  "fullName": "Tỉnh Lạng Sơn",
  "type": "province",
  "communes": 65,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "20",
    "fullName": "Tỉnh Lạng Sơn"
   }
  ]
 },
 {
  "code": "22",
  "name": "Quảng Ninh",
  "fullName": "Tỉnh Quảng Ninh",
  "type": "province",
  "communes": 54,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "22",
    "fullName": "Tỉnh Quảng Ninh"
   }
  ]
 },
 {
  "code": "24",
  "name": "Bắc Ninh",
  "fullName": "Tỉnh Bắc Ninh",
  "type": "province",
  "communes": 99,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "24",
    "fullName": "Tỉnh Bắc Giang"
   },
   {
    "code": "27",
    "fullName": "Tỉnh Bắc Ninh"
   }
  ]
 },
 {
  "code": "25",
  "name": "Phú Thọ",
  "fullName": "Tỉnh Phú Thọ",
  "type": "province",
  "communes": 148,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "17",
    "fullName": "Tỉnh Hoà Bình"
   },
   {
    "code": "25",
    "fullName": "Tỉnh Phú Thọ"
   },
   {
    "code": "26",
    "fullName": "Tỉnh Vĩnh Phúc"
   }
  ]
 },
 {
  "code": "31",
  "name": "Hải Phòng",
  "fullName": "Thành phố Hải Phòng",
  "type": "municipality",
  "communes": 114,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "30",
    "fullName": "Tỉnh Hải Dương"
   },
   {
    "code": "31",
    "fullName": "Thành phố Hải Phòng"
   }
  ]
 },
 {
  "code": "33",
  "name": "Hưng Yên",
  "fullName": "Tỉnh Hưng Yên",
  "type": "province",
  "communes": 104,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "33",
    "fullName": "Tỉnh Hưng Yên"
   },
   {
    "code": "34",
    "fullName": "Tỉnh Thái Bình"
   }
  ]
 },
 {
  "code": "37",
  "name": "Ninh Bình",
  "fullName": "Tỉnh Ninh Bình",
  "type": "province",
  "communes": 129,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "35",
    "fullName": "Tỉnh Hà Nam"
   },
   {
    "code": "36",
    "fullName": "Tỉnh Nam Định"
   },
   {
    "code": "37",
    "fullName": "Tỉnh Ninh Bình"
   }
  ]
 },
 {
  "code": "38",
  "name": "Thanh Hóa",
  "fullName": "Tỉnh Thanh Hóa",
  "type": "province",
  "communes": 166,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "38",
    "fullName": "Tỉnh Thanh Hóa"
   }
  ]
 },
 {
  "code": "40",
  "name": "Nghệ An",
  "fullName": "Tỉnh Nghệ An",
  "type": "province",
  "communes": 130,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "40",
    "fullName": "Tỉnh Nghệ An"
   }
  ]
 },
 {
  "code": "42",
  "name": "Hà Tĩnh",
  "fullName": "Tỉnh Hà Tĩnh",
  "type": "province",
  "communes": 69,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "42",
    "fullName": "Tỉnh Hà Tĩnh"
   }
  ]
 },
 {
  "code": "44",
  "name": "Quảng Trị",
  "fullName": "Tỉnh Quảng Trị",
  "type": "province",
  "communes": 78,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "44",
    "fullName": "Tỉnh Quảng Bình"
   },
   {
    "code": "45",
    "fullName": "Tỉnh Quảng Trị"
   }
  ]
 },
 {
  "code": "46",
  "name": "Huế",
  "fullName": "Thành phố Huế",
  "type": "municipality",
  "communes": 40,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "46",
    "fullName": "Thành phố Huế"
   }
  ]
 },
 {
  "code": "48",
  "name": "Đà Nẵng",
  "fullName": "Thành phố Đà Nẵng",
  "type": "municipality",
  "communes": 94,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "48",
    "fullName": "Thành phố Đà Nẵng"
   },
   {
    "code": "49",
    "fullName": "Tỉnh Quảng Nam"
   }
  ]
 },
 {
  "code": "51",
  "name": "Quảng Ngãi",
  "fullName": "Tỉnh Quảng Ngãi",
  "type": "province",
  "communes": 96,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "51",
    "fullName": "Tỉnh Quảng Ngãi"
   },
   {
    "code": "62",
    "fullName": "Tỉnh Kon Tum"
   }
  ]
 },
 {
  "code": "52",
  "name": "Gia Lai",
  "fullName": "Tỉnh Gia Lai",
  "type": "province",
  "communes": 135,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "52",
    "fullName": "Tỉnh Bình Định"
   },
   {
    "code": "64",
    "fullName": "Tỉnh Gia Lai"
   }
  ]
 },
 {
  "code": "56",
  "name": "Khánh Hòa",
  "fullName": "Tỉnh Khánh Hòa",
  "type": "province",
  "communes": 65,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "56",
    "fullName": "Tỉnh Khánh Hòa"
   },
   {
    "code": "58",
    "fullName": "Tỉnh Ninh Thuận"
   }
  ]
 },
 {
  "code": "66",
  "name": "Đắk Lắk",
  "fullName": "Tỉnh Đắk Lắk",
  "type": "province",
  "communes": 102,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "54",
    "fullName": "Tỉnh Phú Yên"
   },
   {
    "code": "66",
    "fullName": "Tỉnh Đắk Lắk"
   }
  ]
 },
 {
  "code": "68",
  "name": "Lâm Đồng",
  "fullName": "Tỉnh Lâm Đồng",
  "type": "province",
  "communes": 124,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "60",
    "fullName": "Tỉnh Bình Thuận"
   },
   {
    "code": "67",
    "fullName": "Tỉnh Đắk Nông"
   },
   {
    "code": "68",
    "fullName": "Tỉnh Lâm Đồng"
   }
  ]
 },
 {
  "code": "75",
  "name": "Đồng Nai",
  "fullName": "Tỉnh Đồng Nai",
  "type": "province",
  "communes": 95,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "70",
    "fullName": "Tỉnh Bình Phước"
   },
   {
    "code": "75",
    "fullName": "Tỉnh Đồng Nai"
   }
  ]
 },
 {
  "code": "79",
  "name": "Hồ Chí Minh",
  "fullName": "Thành phố Hồ Chí Minh",
  "type": "municipality",
  "communes": 168,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "74",
    "fullName": "Tỉnh Bình Dương"
   },
   {
    "code": "77",
    "fullName": "Tỉnh Bà Rịa - Vũng Tàu"
   },
   {
    "code": "79",
    "fullName": "Thành phố Hồ Chí Minh"
   }
  ]
 },
 {
  "code": "80",
  "name": "Tây Ninh",
  "fullName": "Tỉnh Tây Ninh",
  "type": "province",
  "communes": 96,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "72",
    "fullName": "Tỉnh Tây Ninh"
   },
   {
    "code": "80",
    "fullName": "Tỉnh Long An"
   }
  ]
 },
 {
  "code": "82",
  "name": "Đồng Tháp",
  "fullName": "Tỉnh Đồng Tháp",
  "type": "province",
  "communes": 102,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "82",
    "fullName": "Tỉnh Tiền Giang"
   },
   {
    "code": "87",
    "fullName": "Tỉnh Đồng Tháp"
   }
  ]
 },
 {
  "code": "86",
  "name": "Vĩnh Long",
  "fullName": "Tỉnh Vĩnh Long",
  "type": "province",
  "communes": 124,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "83",
    "fullName": "Tỉnh Bến Tre"
   },
   {
    "code": "84",
    "fullName": "Tỉnh Trà Vinh"
   },
   {
    "code": "86",
    "fullName": "Tỉnh Vĩnh Long"
   }
  ]
 },
 {
  "code": "91",
  "name": "An Giang",
  "fullName": "Tỉnh An Giang",
  "type": "province",
  "communes": 102,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "89",
    "fullName": "Tỉnh An Giang"
   },
   {
    "code": "91",
    "fullName": "Tỉnh Kiên Giang"
   }
  ]
 },
 {
  "code": "92",
  "name": "Cần Thơ",
  "fullName": "Thành phố Cần Thơ",
  "type": "municipality",
  "communes": 103,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "92",
    "fullName": "Thành phố Cần Thơ"
   },
   {
    "code": "93",
    "fullName": "Tỉnh Hậu Giang"
   },
   {
    "code": "94",
    "fullName": "Tỉnh Sóc Trăng"
   }
  ]
 },
 {
  "code": "96",
  "name": "Cà Mau",
  "fullName": "Tỉnh Cà Mau",
  "type": "province",
  "communes": 64,
  "validFrom": "2025-07-01",
  "mergedFrom": [
   {
    "code": "95",
    "fullName": "Tỉnh Bạc Liêu"
   },
   {
    "code": "96",
    "fullName": "Tỉnh Cà Mau"
   }
  ]
 }
];

/** The 3,321 communes of 2025-07-01: `code,name,type,province_code`. */
export const communes2025: string = "code,name,type,province_code\n\
00004,Phường Ba Đình,phường,01\n\
00008,Phường Ngọc Hà,phường,01\n\
00025,Phường Giảng Võ,phường,01\n\
00070,Phường Hoàn Kiếm,phường,01\n\
00082,Phường Cửa Nam,phường,01\n\
00091,Phường Phú Thượng,phường,01\n\
00097,Phường Hồng Hà,phường,01\n\
00103,Phường Tây Hồ,phường,01\n\
00118,Phường Bồ Đề,phường,01\n\
00127,Phường Việt Hưng,phường,01\n\
00136,Phường Phúc Lợi,phường,01\n\
00145,Phường Long Biên,phường,01\n\
00160,Phường Nghĩa Đô,phường,01\n\
00166,Phường Cầu Giấy,phường,01\n\
00175,Phường Yên Hòa,phường,01\n\
00190,Phường Ô Chợ Dừa,phường,01\n\
00199,Phường Láng,phường,01\n\
00226,Phường Văn Miếu - Quốc Tử Giám,phường,01\n\
00229,Phường Kim Liên,phường,01\n\
00235,Phường Đống Đa,phường,01\n\
00256,Phường Hai Bà Trưng,phường,01\n\
00283,Phường Vĩnh Tuy,phường,01\n\
00292,Phường Bạch Mai,phường,01\n\
00301,Phường Vĩnh Hưng,phường,01\n\
00316,Phường Định Công,phường,01\n\
00322,Phường Tương Mai,phường,01\n\
00328,Phường Lĩnh Nam,phường,01\n\
00331,Phường Hoàng Mai,phường,01\n\
00337,Phường Hoàng Liệt,phường,01\n\
00340,Phường Yên Sở,phường,01\n\
00352,Phường Phương Liệt,phường,01\n\
00364,Phường Khương Đình,phường,01\n\
00367,Phường Thanh Xuân,phường,01\n\
00376,Xã Sóc Sơn,xã,01\n\
00382,Xã Kim Anh,xã,01\n\
00385,Xã Trung Giã,xã,01\n\
00430,Xã Đa Phúc,xã,01\n\
00433,Xã Nội Bài,xã,01\n\
00454,Xã Đông Anh,xã,01\n\
00466,Xã Phúc Thịnh,xã,01\n\
00475,Xã Thư Lâm,xã,01\n\
00493,Xã Thiên Lộc,xã,01\n\
00508,Xã Vĩnh Thanh,xã,01\n\
00541,Xã Phù Đổng,xã,01\n\
00562,Xã Thuận An,xã,01\n\
00565,Xã Gia Lâm,xã,01\n\
00577,Xã Bát Tràng,xã,01\n\
00592,Phường Từ Liêm,phường,01\n\
00598,Phường Thượng Cát,phường,01\n\
00602,Phường Đông Ngạc,phường,01\n\
00611,Phường Xuân Đỉnh,phường,01\n\
00613,Phường Tây Tựu,phường,01\n\
00619,Phường Phú Diễn,phường,01\n\
00622,Phường Xuân Phương,phường,01\n\
00634,Phường Tây Mỗ,phường,01\n\
00637,Phường Đại Mỗ,phường,01\n\
00640,Xã Thanh Trì,xã,01\n\
00643,Phường Thanh Liệt,phường,01\n\
00664,Xã Đại Thanh,xã,01\n\
00679,Xã Ngọc Hồi,xã,01\n\
00685,Xã Nam Phù,xã,01\n\
00691,Phường Hà Giang 2,phường,08\n\
00694,Phường Hà Giang 1,phường,08\n\
00700,Xã Ngọc Đường,xã,08\n\
00706,Xã Phú Linh,xã,08\n\
00715,Xã Lũng Cú,xã,08\n\
00721,Xã Đồng Văn,xã,08\n\
00733,Xã Sà Phìn,xã,08\n\
00745,Xã Phố Bảng,xã,08\n\
00763,Xã Lũng Phìn,xã,08\n\
00769,Xã Mèo Vạc,xã,08\n\
00778,Xã Sơn Vĩ,xã,08\n\
00787,Xã Sủng Máng,xã,08\n\
00802,Xã Khâu Vai,xã,08\n\
00808,Xã Tát Ngà,xã,08\n\
00817,Xã Niêm Sơn,xã,08\n\
00820,Xã Yên Minh,xã,08\n\
00829,Xã Thắng Mố,xã,08\n\
00832,Xã Bạch Đích,xã,08\n\
00847,Xã Mậu Duệ,xã,08\n\
00859,Xã Ngọc Long,xã,08\n\
00865,Xã Đường Thượng,xã,08\n\
00871,Xã Du Già,xã,08\n\
00874,Xã Quản Bạ,xã,08\n\
00883,Xã Cán Tỷ,xã,08\n\
00889,Xã Nghĩa Thuận,xã,08\n\
00892,Xã Tùng Vài,xã,08\n\
00901,Xã Lùng Tám,xã,08\n\
00913,Xã Vị Xuyên,xã,08\n\
00919,Xã Minh Tân,xã,08\n\
00922,Xã Thuận Hòa,xã,08\n\
00925,Xã Tùng Bá,xã,08\n\
00928,Xã Thanh Thủy,xã,08\n\
00937,Xã Lao Chải,xã,08\n\
00952,Xã Cao Bồ,xã,08\n\
00958,Xã Thượng Sơn,xã,08\n\
00967,Xã Việt Lâm,xã,08\n\
00970,Xã Linh Hồ,xã,08\n\
00976,Xã Bạch Ngọc,xã,08\n\
00982,Xã Minh Sơn,xã,08\n\
00985,Xã Giáp Trung,xã,08\n\
00991,Xã Bắc Mê,xã,08\n\
00994,Xã Minh Ngọc,xã,08\n\
01006,Xã Yên Cường,xã,08\n\
01012,Xã Đường Hồng,xã,08\n\
01021,Xã Hoàng Su Phì,xã,08\n\
01024,Xã Bản Máy,xã,08\n\
01033,Xã Thàng Tín,xã,08\n\
01051,Xã Tân Tiến,xã,08\n\
01057,Xã Pờ Ly Ngài,xã,08\n\
01075,Xã Nậm Dịch,xã,08\n\
01084,Xã Hồ Thầu,xã,08\n\
01090,Xã Thông Nguyên,xã,08\n\
01096,Xã Pà Vầy Sủ,xã,08\n\
01108,Xã Xín Mần,xã,08\n\
01117,Xã Trung Thịnh,xã,08\n\
01141,Xã Nấm Dẩn,xã,08\n\
01144,Xã Quảng Nguyên,xã,08\n\
01147,Xã Khuôn Lùng,xã,08\n\
01153,Xã Bắc Quang,xã,08\n\
01156,Xã Vĩnh Tuy,xã,08\n\
01165,Xã Đồng Tâm,xã,08\n\
01171,Xã Tân Quang,xã,08\n\
01180,Xã Bằng Hành,xã,08\n\
01192,Xã Liên Hiệp,xã,08\n\
01201,Xã Hùng An,xã,08\n\
01216,Xã Đồng Yên,xã,08\n\
01225,Xã Tiên Nguyên,xã,08\n\
01234,Xã Yên Thành,xã,08\n\
01237,Xã Quang Bình,xã,08\n\
01243,Xã Tân Trịnh,xã,08\n\
01246,Xã Bằng Lang,xã,08\n\
01255,Xã Xuân Giang,xã,08\n\
01261,Xã Tiên Yên,xã,08\n\
01273,Phường Thục Phán,phường,04\n\
01279,Phường Nùng Trí Cao,phường,04\n\
01288,Phường Tân Giang,phường,04\n\
01290,Xã Bảo Lâm,xã,04\n\
01294,Xã Lý Bôn,xã,04\n\
01297,Xã Nam Quang,xã,04\n\
01304,Xã Quảng Lâm,xã,04\n\
01318,Xã Yên Thổ,xã,04\n\
01321,Xã Bảo Lạc,xã,04\n\
01324,Xã Cốc Pàng,xã,04\n\
01327,Xã Cô Ba,xã,04\n\
01336,Xã Khánh Xuân,xã,04\n\
01339,Xã Xuân Trường,xã,04\n\
01351,Xã Hưng Đạo,xã,04\n\
01354,Xã Huy Giáp,xã,04\n\
01360,Xã Sơn Lộ,xã,04\n\
01363,Xã Thông Nông,xã,04\n\
01366,Xã Cần Yên,xã,04\n\
01387,Xã Thanh Long,xã,04\n\
01392,Xã Trường Hà,xã,04\n\
01393,Xã Lũng Nặm,xã,04\n\
01414,Xã Tổng Cọt,xã,04\n\
01438,Xã Hà Quảng,xã,04\n\
01447,Xã Trà Lĩnh,xã,04\n\
01456,Xã Quang Hán,xã,04\n\
01465,Xã Quang Trung,xã,04\n\
01477,Xã Trùng Khánh,xã,04\n\
01489,Xã Đình Phong,xã,04\n\
01501,Xã Đàm Thủy,xã,04\n\
01525,Xã Đoài Dương,xã,04\n\
01537,Xã Lý Quốc,xã,04\n\
01552,Xã Quang Long,xã,04\n\
01558,Xã Hạ Lang,xã,04\n\
01561,Xã Vinh Quý,xã,04\n\
01576,Xã Quảng Uyên,xã,04\n\
01594,Xã Độc Lập,xã,04\n\
01618,Xã Hạnh Phúc,xã,04\n\
01636,Xã Bế Văn Đàn,xã,04\n\
01648,Xã Phục Hòa,xã,04\n\
01654,Xã Hòa An,xã,04\n\
01660,Xã Nam Tuấn,xã,04\n\
01699,Xã Nguyễn Huệ,xã,04\n\
01708,Xã Bạch Đằng,xã,04\n\
01726,Xã Nguyên Bình,xã,04\n\
01729,Xã Tĩnh Túc,xã,04\n\
01738,Xã Ca Thành,xã,04\n\
01747,Xã Minh Tâm,xã,04\n\
01768,Xã Phan Thanh,xã,04\n\
01774,Xã Tam Kim,xã,04\n\
01777,Xã Thành Công,xã,04\n\
01786,Xã Đông Khê,xã,04\n\
01789,Xã Canh Tân,xã,04\n\
01792,Xã Kim Đồng,xã,04\n\
01795,Xã Minh Khai,xã,04\n\
01807,Xã Thạch An,xã,04\n\
01822,Xã Đức Long,xã,04\n\
01840,Phường Đức Xuân,phường,19\n\
01843,Phường Bắc Kạn,phường,19\n\
01849,Xã Phong Quang,xã,19\n\
01864,Xã Bằng Thành,xã,19\n\
01879,Xã Cao Minh,xã,19\n\
01882,Xã Nghiên Loan,xã,19\n\
01894,Xã Phúc Lộc,xã,19\n\
01906,Xã Ba Bể,xã,19\n\
01912,Xã Chợ Rã,xã,19\n\
01921,Xã Thượng Minh,xã,19\n\
01933,Xã Đồng Phúc,xã,19\n\
01936,Xã Nà Phặc,xã,19\n\
01942,Xã Bằng Vân,xã,19\n\
01954,Xã Ngân Sơn,xã,19\n\
01957,Xã Thượng Quan,xã,19\n\
01960,Xã Hiệp Lực,xã,19\n\
01969,Xã Phủ Thông,xã,19\n\
01981,Xã Vĩnh Thông,xã,19\n\
02008,Xã Cẩm Giàng,xã,19\n\
02014,Xã Bạch Thông,xã,19\n\
02020,Xã Chợ Đồn,xã,19\n\
02026,Xã Nam Cường,xã,19\n\
02038,Xã Quảng Bạch,xã,19\n\
02044,Xã Yên Thịnh,xã,19\n\
02071,Xã Nghĩa Tá,xã,19\n\
02083,Xã Yên Phong,xã,19\n\
02086,Xã Chợ Mới,xã,19\n\
02101,Xã Thanh Mai,xã,19\n\
02104,Xã Tân Kỳ,xã,19\n\
02107,Xã Thanh Thịnh,xã,19\n\
02116,Xã Yên Bình,xã,19\n\
02143,Xã Văn Lang,xã,19\n\
02152,Xã Cường Lợi,xã,19\n\
02155,Xã Na Rì,xã,19\n\
02176,Xã Trần Phú,xã,19\n\
02185,Xã Côn Minh,xã,19\n\
02191,Xã Xuân Dương,xã,19\n\
02212,Phường Nông Tiến,phường,08\n\
02215,Phường Minh Xuân,phường,08\n\
02221,Xã Nà Hang,xã,08\n\
02239,Xã Thượng Nông,xã,08\n\
02245,Xã Côn Lôn,xã,08\n\
02248,Xã Yên Hoa,xã,08\n\
02260,Xã Hồng Thái,xã,08\n\
02266,Xã Lâm Bình,xã,08\n\
02269,Xã Thượng Lâm,xã,08\n\
02287,Xã Chiêm Hóa,xã,08\n\
02296,Xã Bình An,xã,08\n\
02302,Xã Minh Quang,xã,08\n\
02305,Xã Trung Hà,xã,08\n\
02308,Xã Tân Mỹ,xã,08\n\
02317,Xã Yên Lập,xã,08\n\
02320,Xã Tân An,xã,08\n\
02332,Xã Kiên Đài,xã,08\n\
02350,Xã Kim Bình,xã,08\n\
02353,Xã Hòa An,xã,08\n\
02359,Xã Tri Phú,xã,08\n\
02365,Xã Yên Nguyên,xã,08\n\
02374,Xã Hàm Yên,xã,08\n\
02380,Xã Bạch Xa,xã,08\n\
02392,Xã Phù Lưu,xã,08\n\
02398,Xã Yên Phú,xã,08\n\
02404,Xã Bình Xa,xã,08\n\
02407,Xã Thái Sơn,xã,08\n\
02419,Xã Thái Hòa,xã,08\n\
02425,Xã Hùng Đức,xã,08\n\
02434,Xã Lực Hành,xã,08\n\
02437,Xã Kiến Thiết,xã,08\n\
02449,Xã Xuân Vân,xã,08\n\
02455,Xã Hùng Lợi,xã,08\n\
02458,Xã Trung Sơn,xã,08\n\
02470,Xã Tân Long,xã,08\n\
02473,Xã Yên Sơn,xã,08\n\
02494,Xã Thái Bình,xã,08\n\
02509,Phường Mỹ Lâm,phường,08\n\
02512,Phường An Tường,phường,08\n\
02524,Phường Bình Thuận,phường,08\n\
02530,Xã Nhữ Khê,xã,08\n\
02536,Xã Sơn Dương,xã,08\n\
02545,Xã Tân Trào,xã,08\n\
02548,Xã Bình Ca,xã,08\n\
02554,Xã Minh Thanh,xã,08\n\
02572,Xã Đông Thọ,xã,08\n\
02578,Xã Tân Thanh,xã,08\n\
02608,Xã Hồng Sơn,xã,08\n\
02611,Xã Phú Lương,xã,08\n\
02620,Xã Sơn Thủy,xã,08\n\
02623,Xã Trường Sinh,xã,08\n\
02647,Phường Lào Cai,phường,15\n\
02671,Phường Cam Đường,phường,15\n\
02680,Xã Hợp Thành,xã,15\n\
02683,Xã Bát Xát,xã,15\n\
02686,Xã A Mú Sung,xã,15\n\
02695,Xã Trịnh Tường,xã,15\n\
02701,Xã Y Tý,xã,15\n\
02707,Xã Dền Sáng,xã,15\n\
02725,Xã Bản Xèo,xã,15\n\
02728,Xã Mường Hum,xã,15\n\
02746,Xã Cốc San,xã,15\n\
02752,Xã Pha Long,xã,15\n\
02761,Xã Mường Khương,xã,15\n\
02782,Xã Cao Sơn,xã,15\n\
02788,Xã Bản Lầu,xã,15\n\
02809,Xã Si Ma Cai,xã,15\n\
02824,Xã Sín Chéng,xã,15\n\
02839,Xã Bắc Hà,xã,15\n\
02842,Xã Tả Củ Tỷ,xã,15\n\
02848,Xã Lùng Phình,xã,15\n\
02869,Xã Bản Liền,xã,15\n\
02890,Xã Bảo Nhai,xã,15\n\
02896,Xã Cốc Lầu,xã,15\n\
02902,Xã Phong Hải,xã,15\n\
02905,Xã Bảo Thắng,xã,15\n\
02908,Xã Tằng Loỏng,xã,15\n\
02923,Xã Gia Phú,xã,15\n\
02926,Xã Xuân Quang,xã,15\n\
02947,Xã Bảo Yên,xã,15\n\
02953,Xã Nghĩa Đô,xã,15\n\
02962,Xã Xuân Hòa,xã,15\n\
02968,Xã Thượng Hà,xã,15\n\
02989,Xã Bảo Hà,xã,15\n\
02998,Xã Phúc Khánh,xã,15\n\
03004,Xã Ngũ Chỉ Sơn,xã,15\n\
03006,Phường Sa Pa,phường,15\n\
03013,Xã Tả Phìn,xã,15\n\
03037,Xã Tả Van,xã,15\n\
03043,Xã Mường Bo,xã,15\n\
03046,Xã Bản Hồ,xã,15\n\
03061,Xã Võ Lao,xã,15\n\
03076,Xã Nậm Chày,xã,15\n\
03082,Xã Văn Bàn,xã,15\n\
03085,Xã Nậm Xé,xã,15\n\
03091,Xã Chiềng Ken,xã,15\n\
03103,Xã Khánh Yên,xã,15\n\
03106,Xã Dương Quỳ,xã,15\n\
03121,Xã Minh Lương,xã,15\n\
03127,Phường Điện Biên Phủ,phường,11\n\
03151,Phường Mường Lay,phường,11\n\
03158,Xã Sín Thầu,xã,11\n\
03160,Xã Mường Nhé,xã,11\n\
03162,Xã Nậm Kè,xã,11\n\
03163,Xã Mường Toong,xã,11\n\
03164,Xã Quảng Lâm,xã,11\n\
03166,Xã Mường Chà,xã,11\n\
03169,Xã Nà Hỳ,xã,11\n\
03172,Xã Na Sang,xã,11\n\
03175,Xã Chà Tở,xã,11\n\
03176,Xã Nà Bủng,xã,11\n\
03181,Xã Mường Tùng,xã,11\n\
03193,Xã Pa Ham,xã,11\n\
03194,Xã Nậm Nèn,xã,11\n\
03199,Xã Si Pa Phìn,xã,11\n\
03202,Xã Mường Pồn,xã,11\n\
03203,Xã Na Son,xã,11\n\
03208,Xã Xa Dung,xã,11\n\
03214,Xã Mường Luân,xã,11\n\
03217,Xã Tủa Chùa,xã,11\n\
03220,Xã Tủa Thàng,xã,11\n\
03226,Xã Sín Chải,xã,11\n\
03241,Xã Sính Phình,xã,11\n\
03244,Xã Sáng Nhè,xã,11\n\
03253,Xã Tuần Giáo,xã,11\n\
03256,Xã Mường Ảng,xã,11\n\
03260,Xã Pú Nhung,xã,11\n\
03268,Xã Mường Mùn,xã,11\n\
03283,Xã Chiềng Sinh,xã,11\n\
03295,Xã Quài Tở,xã,11\n\
03301,Xã Búng Lao,xã,11\n\
03313,Xã Mường Lạn,xã,11\n\
03316,Xã Nà Tấu,xã,11\n\
03325,Xã Mường Phăng,xã,11\n\
03328,Xã Thanh Nưa,xã,11\n\
03334,Phường Mường Thanh,phường,11\n\
03349,Xã Thanh Yên,xã,11\n\
03352,Xã Thanh An,xã,11\n\
03356,Xã Sam Mứn,xã,11\n\
03358,Xã Núa Ngam,xã,11\n\
03368,Xã Mường Nhà,xã,11\n\
03370,Xã Pu Nhi,xã,11\n\
03382,Xã Phình Giàng,xã,11\n\
03385,Xã Tìa Dình,xã,11\n\
03388,Phường Đoàn Kết,phường,12\n\
03390,Xã Bình Lư,xã,12\n\
03394,Xã Sin Suối Hồ,xã,12\n\
03405,Xã Tả Lèng,xã,12\n\
03408,Phường Tân Phong,phường,12\n\
03424,Xã Bản Bo,xã,12\n\
03430,Xã Khun Há,xã,12\n\
03433,Xã Bum Tở,xã,12\n\
03434,Xã Nậm Hàng,xã,12\n\
03439,Xã Thu Lũm,xã,12\n\
03442,Xã Pa Ủ,xã,12\n\
03445,Xã Mường Tè,xã,12\n\
03451,Xã Mù Cả,xã,12\n\
03460,Xã Hua Bum,xã,12\n\
03463,Xã Tà Tổng,xã,12\n\
03466,Xã Bum Nưa,xã,12\n\
03472,Xã Mường Mô,xã,12\n\
03478,Xã Sìn Hồ,xã,12\n\
03487,Xã Lê Lợi,xã,12\n\
03503,Xã Pa Tần,xã,12\n\
03508,Xã Hồng Thu,xã,12\n\
03517,Xã Nậm Tăm,xã,12\n\
03529,Xã Tủa Sín Chải,xã,12\n\
03532,Xã Pu Sam Cáp,xã,12\n\
03538,Xã Nậm Mạ,xã,12\n\
03544,Xã Nậm Cuổi,xã,12\n\
03549,Xã Phong Thổ,xã,12\n\
03562,Xã Sì Lở Lầu,xã,12\n\
03571,Xã Dào San,xã,12\n\
03583,Xã Khổng Lào,xã,12\n\
03595,Xã Than Uyên,xã,12\n\
03598,Xã Tân Uyên,xã,12\n\
03601,Xã Mường Khoa,xã,12\n\
03613,Xã Nậm Sỏ,xã,12\n\
03616,Xã Pắc Ta,xã,12\n\
03618,Xã Mường Than,xã,12\n\
03637,Xã Mường Kim,xã,12\n\
03640,Xã Khoen On,xã,12\n\
03646,Phường Tô Hiệu,phường,14\n\
03664,Phường Chiềng An,phường,14\n\
03670,Phường Chiềng Cơi,phường,14\n\
03679,Phường Chiềng Sinh,phường,14\n\
03688,Xã Mường Chiên,xã,14\n\
03694,Xã Mường Giôn,xã,14\n\
03703,Xã Quỳnh Nhai,xã,14\n\
03712,Xã Mường Sại,xã,14\n\
03721,Xã Thuận Châu,xã,14\n\
03724,Xã Bình Thuận,xã,14\n\
03727,Xã Mường É,xã,14\n\
03754,Xã Chiềng La,xã,14\n\
03757,Xã Mường Khiêng,xã,14\n\
03760,Xã Mường Bám,xã,14\n\
03763,Xã Long Hẹ,xã,14\n\
03781,Xã Co Mạ,xã,14\n\
03784,Xã Nậm Lầu,xã,14\n\
03799,Xã Muổi Nọi,xã,14\n\
03808,Xã Mường La,xã,14\n\
03814,Xã Chiềng Lao,xã,14\n\
03820,Xã Ngọc Chiến,xã,14\n\
03847,Xã Mường Bú,xã,14\n\
03850,Xã Chiềng Hoa,xã,14\n\
03856,Xã Bắc Yên,xã,14\n\
03862,Xã Xím Vàng,xã,14\n\
03868,Xã Tà Xùa,xã,14\n\
03871,Xã Pắc Ngà,xã,14\n\
03880,Xã Tạ Khoa,xã,14\n\
03892,Xã Chiềng Sại,xã,14\n\
03901,Xã Suối Tọ,xã,14\n\
03907,Xã Mường Cơi,xã,14\n\
03910,Xã Phù Yên,xã,14\n\
03922,Xã Gia Phù,xã,14\n\
03943,Xã Mường Bang,xã,14\n\
03958,Xã Tường Hạ,xã,14\n\
03961,Xã Kim Bon,xã,14\n\
03970,Xã Tân Phong,xã,14\n\
03979,Phường Mộc Sơn,phường,14\n\
03980,Phường Mộc Châu,phường,14\n\
03982,Phường Thảo Nguyên,phường,14\n\
03985,Xã Chiềng Sơn,xã,14\n\
03997,Xã Tân Yên,xã,14\n\
04000,Xã Đoàn Kết,xã,14\n\
04006,Xã Song Khủa,xã,14\n\
04018,Xã Tô Múa,xã,14\n\
04033,Phường Vân Sơn,phường,14\n\
04045,Xã Lóng Sập,xã,14\n\
04048,Xã Vân Hồ,xã,14\n\
04057,Xã Xuân Nha,xã,14\n\
04075,Xã Yên Châu,xã,14\n\
04078,Xã Chiềng Hặc,xã,14\n\
04087,Xã Yên Sơn,xã,14\n\
04096,Xã Lóng Phiêng,xã,14\n\
04099,Xã Phiêng Khoài,xã,14\n\
04105,Xã Mai Sơn,xã,14\n\
04108,Xã Chiềng Sung,xã,14\n\
04117,Xã Mường Chanh,xã,14\n\
04123,Xã Chiềng Mung,xã,14\n\
04132,Xã Chiềng Mai,xã,14\n\
04136,Xã Tà Hộc,xã,14\n\
04144,Xã Phiêng Cằm,xã,14\n\
04159,Xã Phiêng Pằn,xã,14\n\
04168,Xã Sông Mã,xã,14\n\
04171,Xã Bó Sinh,xã,14\n\
04183,Xã Mường Lầm,xã,14\n\
04186,Xã Nậm Ty,xã,14\n\
04195,Xã Chiềng Sơ,xã,14\n\
04204,Xã Chiềng Khoong,xã,14\n\
04210,Xã Huổi Một,xã,14\n\
04219,Xã Mường Hung,xã,14\n\
04222,Xã Chiềng Khương,xã,14\n\
04228,Xã Púng Bánh,xã,14\n\
04231,Xã Sốp Cộp,xã,14\n\
04240,Xã Mường Lèo,xã,14\n\
04246,Xã Mường Lạn,xã,14\n\
04252,Phường Yên Bái,phường,15\n\
04273,Phường Nam Cường,phường,15\n\
04279,Phường Văn Phú,phường,15\n\
04288,Phường Nghĩa Lộ,phường,15\n\
04303,Xã Lục Yên,xã,15\n\
04309,Xã Lâm Thượng,xã,15\n\
04336,Xã Tân Lĩnh,xã,15\n\
04342,Xã Khánh Hòa,xã,15\n\
04345,Xã Mường Lai,xã,15\n\
04363,Xã Phúc Lợi,xã,15\n\
04375,Xã Mậu A,xã,15\n\
04381,Xã Lâm Giang,xã,15\n\
04387,Xã Châu Quế,xã,15\n\
04399,Xã Đông Cuông,xã,15\n\
04402,Xã Phong Dụ Hạ,xã,15\n\
04423,Xã Phong Dụ Thượng,xã,15\n\
04429,Xã Tân Hợp,xã,15\n\
04441,Xã Xuân Ái,xã,15\n\
04450,Xã Mỏ Vàng,xã,15\n\
04456,Xã Mù Cang Chải,xã,15\n\
04462,Xã Nậm Có,xã,15\n\
04465,Xã Khao Mang,xã,15\n\
04474,Xã Lao Chải,xã,15\n\
04489,Xã Chế Tạo,xã,15\n\
04492,Xã Púng Luông,xã,15\n\
04498,Xã Trấn Yên,xã,15\n\
04531,Xã Quy Mông,xã,15\n\
04537,Xã Lương Thịnh,xã,15\n\
04543,Phường Âu Lâu,phường,15\n\
04564,Xã Việt Hồng,xã,15\n\
04576,Xã Hưng Khánh,xã,15\n\
04585,Xã Hạnh Phúc,xã,15\n\
04603,Xã Tà Xi Láng,xã,15\n\
04606,Xã Trạm Tấu,xã,15\n\
04609,Xã Phình Hồ,xã,15\n\
04630,Xã Tú Lệ,xã,15\n\
04636,Xã Gia Hội,xã,15\n\
04651,Xã Sơn Lương,xã,15\n\
04660,Xã Liên Sơn,xã,15\n\
04663,Phường Trung Tâm,phường,15\n\
04672,Xã Văn Chấn,xã,15\n\
04681,Phường Cầu Thia,phường,15\n\
04693,Xã Cát Thịnh,xã,15\n\
04699,Xã Chấn Thịnh,xã,15\n\
04705,Xã Thượng Bằng La,xã,15\n\
04711,Xã Nghĩa Tâm,xã,15\n\
04714,Xã Yên Bình,xã,15\n\
04717,Xã Thác Bà,xã,15\n\
04726,Xã Cảm Nhân,xã,15\n\
04744,Xã Yên Thành,xã,15\n\
04750,Xã Bảo Ái,xã,15\n\
04792,Phường Tân Hòa,phường,25\n\
04795,Phường Hòa Bình,phường,25\n\
04828,Phường Thống Nhất,phường,25\n\
04831,Xã Đà Bắc,xã,25\n\
04846,Xã Đức Nhàn,xã,25\n\
04849,Xã Tân Pheo,xã,25\n\
04873,Xã Quy Đức,xã,25\n\
04876,Xã Cao Sơn,xã,25\n\
04891,Xã Tiền Phong,xã,25\n\
04894,Phường Kỳ Sơn,phường,25\n\
04897,Xã Thịnh Minh,xã,25\n\
04924,Xã Lương Sơn,xã,25\n\
04930,Xã Yên Xuân,xã,01\n\
04960,Xã Liên Sơn,xã,25\n\
04978,Xã Kim Bôi,xã,25\n\
04990,Xã Nật Sơn,xã,25\n\
05014,Xã Mường Động,xã,25\n\
05047,Xã Cao Dương,xã,25\n\
05068,Xã Hợp Kim,xã,25\n\
05086,Xã Dũng Tiến,xã,25\n\
05089,Xã Cao Phong,xã,25\n\
05092,Xã Thung Nai,xã,25\n\
05116,Xã Mường Thàng,xã,25\n\
05128,Xã Tân Lạc,xã,25\n\
05134,Xã Mường Hoa,xã,25\n\
05152,Xã Vân Sơn,xã,25\n\
05158,Xã Mường Bi,xã,25\n\
05191,Xã Toàn Thắng,xã,25\n\
05200,Xã Mai Châu,xã,25\n\
05206,Xã Tân Mai,xã,25\n\
05212,Xã Pà Cò,xã,25\n\
05245,Xã Bao La,xã,25\n\
05251,Xã Mai Hạ,xã,25\n\
05266,Xã Lạc Sơn,xã,25\n\
05287,Xã Mường Vang,xã,25\n\
05290,Xã Nhân Nghĩa,xã,25\n\
05293,Xã Thượng Cốc,xã,25\n\
05305,Xã Yên Phú,xã,25\n\
05323,Xã Quyết Thắng,xã,25\n\
05329,Xã Ngọc Sơn,xã,25\n\
05347,Xã Đại Đồng,xã,25\n\
05353,Xã Yên Thủy,xã,25\n\
05362,Xã Lạc Lương,xã,25\n\
05386,Xã Yên Trị,xã,25\n\
05392,Xã Lạc Thủy,xã,25\n\
05395,Xã An Nghĩa,xã,25\n\
05425,Xã An Bình,xã,25\n\
05443,Phường Phan Đình Phùng,phường,19\n\
05455,Phường Quyết Thắng,phường,19\n\
05467,Phường Gia Sàng,phường,19\n\
05482,Phường Quan Triều,phường,19\n\
05488,Xã Đại Phúc,xã,19\n\
05500,Phường Tích Lương,phường,19\n\
05503,Xã Tân Cương,xã,19\n\
05518,Phường Sông Công,phường,19\n\
05528,Phường Bách Quang,phường,19\n\
05533,Phường Bá Xuyên,phường,19\n\
05542,Xã Lam Vỹ,xã,19\n\
05551,Xã Kim Phượng,xã,19\n\
05563,Xã Phượng Tiến,xã,19\n\
05569,Xã Định Hóa,xã,19\n\
05581,Xã Trung Hội,xã,19\n\
05587,Xã Bình Yên,xã,19\n\
05602,Xã Phú Đình,xã,19\n\
05605,Xã Bình Thành,xã,19\n\
05611,Xã Phú Lương,xã,19\n\
05620,Xã Yên Trạch,xã,19\n\
05632,Xã Hợp Thành,xã,19\n\
05641,Xã Vô Tranh,xã,19\n\
05662,Xã Trại Cau,xã,19\n\
05665,Xã Văn Lăng,xã,19\n\
05674,Xã Quang Sơn,xã,19\n\
05680,Xã Văn Hán,xã,19\n\
05692,Xã Đồng Hỷ,xã,19\n\
05707,Xã Nam Hòa,xã,19\n\
05710,Phường Linh Sơn,phường,19\n\
05716,Xã Võ Nhai,xã,19\n\
05719,Xã Sảng Mộc,xã,19\n\
05722,Xã Nghinh Tường,xã,19\n\
05725,Xã Thần Sa,xã,19\n\
05740,Xã La Hiên,xã,19\n\
05746,Xã Tràng Xá,xã,19\n\
05755,Xã Dân Tiến,xã,19\n\
05773,Xã Phú Xuyên,xã,19\n\
05776,Xã Đức Lương,xã,19\n\
05788,Xã Phú Lạc,xã,19\n\
05800,Xã Phú Thịnh,xã,19\n\
05809,Xã An Khánh,xã,19\n\
05818,Xã La Bằng,xã,19\n\
05830,Xã Đại Từ,xã,19\n\
05845,Xã Vạn Phú,xã,19\n\
05851,Xã Quân Chu,xã,19\n\
05857,Phường Phúc Thuận,phường,19\n\
05860,Phường Phổ Yên,phường,19\n\
05881,Xã Thành Công,xã,19\n\
05890,Phường Vạn Xuân,phường,19\n\
05899,Phường Trung Thành,phường,19\n\
05908,Xã Phú Bình,xã,19\n\
05917,Xã Tân Khánh,xã,19\n\
05923,Xã Tân Thành,xã,19\n\
05941,Xã Điềm Thụy,xã,19\n\
05953,Xã Kha Sơn,xã,19\n\
05977,Phường Đông Kinh,phường,20\n\
05983,Phường Lương Văn Tri,phường,20\n\
05986,Phường Tam Thanh,phường,20\n\
06001,Xã Đoàn Kết,xã,20\n\
06004,Xã Quốc Khánh,xã,20\n\
06019,Xã Tân Tiến,xã,20\n\
06037,Xã Kháng Chiến,xã,20\n\
06040,Xã Thất Khê,xã,20\n\
06046,Xã Tràng Định,xã,20\n\
06058,Xã Quốc Việt,xã,20\n\
06073,Xã Hoa Thám,xã,20\n\
06076,Xã Quý Hòa,xã,20\n\
06079,Xã Hồng Phong,xã,20\n\
06085,Xã Thiện Hòa,xã,20\n\
06091,Xã Thiện Thuật,xã,20\n\
06103,Xã Thiện Long,xã,20\n\
06112,Xã Bình Gia,xã,20\n\
06115,Xã Tân Văn,xã,20\n\
06124,Xã Na Sầm,xã,20\n\
06148,Xã Thụy Hùng,xã,20\n\
06151,Xã Hội Hoan,xã,20\n\
06154,Xã Văn Lãng,xã,20\n\
06172,Xã Hoàng Văn Thụ,xã,20\n\
06184,Xã Đồng Đăng,xã,20\n\
06187,Phường Kỳ Lừa,phường,20\n\
06196,Xã Ba Sơn,xã,20\n\
06211,Xã Cao Lộc,xã,20\n\
06220,Xã Công Sơn,xã,20\n\
06253,Xã Văn Quan,xã,20\n\
06280,Xã Điềm He,xã,20\n\
06286,Xã Khánh Khê,xã,20\n\
06298,Xã Yên Phúc,xã,20\n\
06313,Xã Tri Lễ,xã,20\n\
06316,Xã Tân Đoàn,xã,20\n\
06325,Xã Bắc Sơn,xã,20\n\
06337,Xã Tân Tri,xã,20\n\
06349,Xã Hưng Vũ,xã,20\n\
06364,Xã Vũ Lễ,xã,20\n\
06367,Xã Vũ Lăng,xã,20\n\
06376,Xã Nhất Hòa,xã,20\n\
06385,Xã Hữu Lũng,xã,20\n\
06391,Xã Yên Bình,xã,20\n\
06400,Xã Hữu Liên,xã,20\n\
06415,Xã Vân Nham,xã,20\n\
06427,Xã Cai Kinh,xã,20\n\
06436,Xã Thiện Tân,xã,20\n\
06445,Xã Tân Thành,xã,20\n\
06457,Xã Tuấn Sơn,xã,20\n\
06463,Xã Chi Lăng,xã,20\n\
06475,Xã Bằng Mạc,xã,20\n\
06481,Xã Chiến Thắng,xã,20\n\
06496,Xã Nhân Lý,xã,20\n\
06505,Xã Vạn Linh,xã,20\n\
06517,Xã Quan Sơn,xã,20\n\
06526,Xã Na Dương,xã,20\n\
06529,Xã Lộc Bình,xã,20\n\
06541,Xã Mẫu Sơn,xã,20\n\
06565,Xã Khuất Xá,xã,20\n\
06577,Xã Thống Nhất,xã,20\n\
06601,Xã Lợi Bác,xã,20\n\
06607,Xã Xuân Dương,xã,20\n\
06613,Xã Đình Lập,xã,20\n\
06616,Xã Thái Bình,xã,20\n\
06625,Xã Kiên Mộc,xã,20\n\
06637,Xã Châu Sơn,xã,20\n\
06652,Phường Hà Tu,phường,22\n\
06658,Phường Cao Xanh,phường,22\n\
06661,Phường Việt Hưng,phường,22\n\
06673,Phường Bãi Cháy,phường,22\n\
06676,Phường Hà Lầm,phường,22\n\
06685,Phường Hồng Gai,phường,22\n\
06688,Phường Hạ Long,phường,22\n\
06706,Phường Tuần Châu,phường,22\n\
06709,Phường Móng Cái 2,phường,22\n\
06712,Phường Móng Cái 1,phường,22\n\
06724,Xã Hải Sơn,xã,22\n\
06733,Xã Hải Ninh,xã,22\n\
06736,Phường Móng Cái 3,phường,22\n\
06757,Xã Vĩnh Thực,xã,22\n\
06760,Phường Mông Dương,phường,22\n\
06778,Phường Quang Hanh,phường,22\n\
06781,Phường Cửa Ông,phường,22\n\
06793,Phường Cẩm Phả,phường,22\n\
06799,Xã Hải Hòa,xã,22\n\
06811,Phường Uông Bí,phường,22\n\
06820,Phường Vàng Danh,phường,22\n\
06832,Phường Yên Tử,phường,22\n\
06838,Xã Bình Liêu,xã,22\n\
06841,Xã Hoành Mô,xã,22\n\
06856,Xã Lục Hồn,xã,22\n\
06862,Xã Tiên Yên,xã,22\n\
06874,Xã Điền Xá,xã,22\n\
06877,Xã Đông Ngũ,xã,22\n\
06886,Xã Hải Lạng,xã,22\n\
06895,Xã Đầm Hà,xã,22\n\
06913,Xã Quảng Tân,xã,22\n\
06922,Xã Quảng Hà,xã,22\n\
06931,Xã Quảng Đức,xã,22\n\
06946,Xã Đường Hoa,xã,22\n\
06967,Xã Cái Chiên,xã,22\n\
06970,Xã Ba Chẽ,xã,22\n\
06979,Xã Kỳ Thượng,xã,22\n\
06985,Xã Lương Minh,xã,22\n\
06994,Đặc khu Vân Đồn,đặc khu,22\n\
07030,Phường Hoành Bồ,phường,22\n\
07054,Xã Quảng La,xã,22\n\
07060,Xã Thống Nhất,xã,22\n\
07069,Phường Mạo Khê,phường,22\n\
07081,Phường Bình Khê,phường,22\n\
07090,Phường An Sinh,phường,22\n\
07093,Phường Đông Triều,phường,22\n\
07114,Phường Hoàng Quế,phường,22\n\
07132,Phường Quảng Yên,phường,22\n\
07135,Phường Đông Mai,phường,22\n\
07147,Phường Hiệp Hòa,phường,22\n\
07168,Phường Hà An,phường,22\n\
07180,Phường Liên Hòa,phường,22\n\
07183,Phường Phong Cốc,phường,22\n\
07192,Đặc khu Cô Tô,đặc khu,22\n\
07210,Phường Bắc Giang,phường,24\n\
07228,Phường Đa Mai,phường,24\n\
07246,Xã Xuân Lương,xã,24\n\
07264,Xã Tam Tiến,xã,24\n\
07282,Xã Đồng Kỳ,xã,24\n\
07288,Xã Yên Thế,xã,24\n\
07294,Xã Bố Hạ,xã,24\n\
07306,Xã Nhã Nam,xã,24\n\
07330,Xã Phúc Hòa,xã,24\n\
07333,Xã Quang Trung,xã,24\n\
07339,Xã Tân Yên,xã,24\n\
07351,Xã Ngọc Thiện,xã,24\n\
07375,Xã Lạng Giang,xã,24\n\
07381,Xã Tiên Lục,xã,24\n\
07399,Xã Kép,xã,24\n\
07420,Xã Mỹ Thái,xã,24\n\
07432,Xã Tân Dĩnh,xã,24\n\
07444,Xã Lục Nam,xã,24\n\
07450,Xã Đông Phú,xã,24\n\
07462,Xã Bảo Đài,xã,24\n\
07486,Xã Nghĩa Phương,xã,24\n\
07489,Xã Trường Sơn,xã,24\n\
07492,Xã Lục Sơn,xã,24\n\
07498,Xã Bắc Lũng,xã,24\n\
07519,Xã Cẩm Lý,xã,24\n\
07525,Phường Chũ,phường,24\n\
07531,Xã Tân Sơn,xã,24\n\
07534,Xã Sa Lý,xã,24\n\
07537,Xã Biên Sơn,xã,24\n\
07543,Xã Sơn Hải,xã,24\n\
07552,Xã Kiên Lao,xã,24\n\
07573,Xã Biển Động,xã,24\n\
07582,Xã Lục Ngạn,xã,24\n\
07594,Xã Đèo Gia,xã,24\n\
07603,Xã Nam Dương,xã,24\n\
07612,Phường Phượng Sơn,phường,24\n\
07615,Xã Sơn Động,xã,24\n\
07616,Xã Tây Yên Tử,xã,24\n\
07621,Xã Vân Sơn,xã,24\n\
07627,Xã Đại Sơn,xã,24\n\
07642,Xã Yên Định,xã,24\n\
07654,Xã An Lạc,xã,24\n\
07663,Xã Tuấn Đạo,xã,24\n\
07672,Xã Dương Hưu,xã,24\n\
07681,Phường Yên Dũng,phường,24\n\
07682,Phường Tân An,phường,24\n\
07696,Phường Tiền Phong,phường,24\n\
07699,Phường Tân Tiến,phường,24\n\
07735,Xã Đồng Việt,xã,24\n\
07738,Phường Cảnh Thụy,phường,24\n\
07774,Phường Tự Lạn,phường,24\n\
07777,Phường Việt Yên,phường,24\n\
07795,Phường Nếnh,phường,24\n\
07798,Phường Vân Hà,phường,24\n\
07822,Xã Hoàng Vân,xã,24\n\
07840,Xã Hiệp Hòa,xã,24\n\
07864,Xã Hợp Thịnh,xã,24\n\
07870,Xã Xuân Cẩm,xã,24\n\
07894,Phường Nông Trang,phường,25\n\
07900,Phường Việt Trì,phường,25\n\
07909,Phường Thanh Miếu,phường,25\n\
07918,Phường Vân Phú,phường,25\n\
07942,Phường Phú Thọ,phường,25\n\
07948,Phường Âu Cơ,phường,25\n\
07954,Phường Phong Châu,phường,25\n\
07969,Xã Đoan Hùng,xã,25\n\
07996,Xã Bằng Luân,xã,25\n\
07999,Xã Chí Đám,xã,25\n\
08023,Xã Tây Cốc,xã,25\n\
08038,Xã Chân Mộng,xã,25\n\
08053,Xã Hạ Hòa,xã,25\n\
08071,Xã Đan Thượng,xã,25\n\
08110,Xã Hiền Lương,xã,25\n\
08113,Xã Yên Kỳ,xã,25\n\
08134,Xã Văn Lang,xã,25\n\
08143,Xã Vĩnh Chân,xã,25\n\
08152,Xã Thanh Ba,xã,25\n\
08173,Xã Quảng Yên,xã,25\n\
08203,Xã Hoàng Cương,xã,25\n\
08209,Xã Đông Thành,xã,25\n\
08218,Xã Chí Tiên,xã,25\n\
08227,Xã Liên Minh,xã,25\n\
08230,Xã Phù Ninh,xã,25\n\
08236,Xã Phú Mỹ,xã,25\n\
08245,Xã Trạm Thản,xã,25\n\
08254,Xã Dân Chủ,xã,25\n\
08275,Xã Bình Phú,xã,25\n\
08290,Xã Yên Lập,xã,25\n\
08296,Xã Sơn Lương,xã,25\n\
08305,Xã Xuân Viên,xã,25\n\
08311,Xã Trung Sơn,xã,25\n\
08323,Xã Thượng Long,xã,25\n\
08338,Xã Minh Hòa,xã,25\n\
08341,Xã Cẩm Khê,xã,25\n\
08344,Xã Tiên Lương,xã,25\n\
08377,Xã Vân Bán,xã,25\n\
08398,Xã Phú Khê,xã,25\n\
08416,Xã Hùng Việt,xã,25\n\
08431,Xã Đồng Lương,xã,25\n\
08434,Xã Tam Nông,xã,25\n\
08443,Xã Hiền Quan,xã,25\n\
08467,Xã Vạn Xuân,xã,25\n\
08479,Xã Thọ Văn,xã,25\n\
08494,Xã Lâm Thao,xã,25\n\
08500,Xã Xuân Lũng,xã,25\n\
08515,Xã Hy Cương,xã,25\n\
08521,Xã Phùng Nguyên,xã,25\n\
08527,Xã Bản Nguyên,xã,25\n\
08542,Xã Thanh Sơn,xã,25\n\
08545,Xã Thu Cúc,xã,25\n\
08560,Xã Lai Đồng,xã,25\n\
08566,Xã Tân Sơn,xã,25\n\
08584,Xã Võ Miếu,xã,25\n\
08590,Xã Xuân Đài,xã,25\n\
08593,Xã Minh Đài,xã,25\n\
08611,Xã Văn Miếu,xã,25\n\
08614,Xã Cự Đồng,xã,25\n\
08620,Xã Long Cốc,xã,25\n\
08632,Xã Hương Cần,xã,25\n\
08635,Xã Khả Cửu,xã,25\n\
08656,Xã Yên Sơn,xã,25\n\
08662,Xã Đào Xá,xã,25\n\
08674,Xã Thanh Thủy,xã,25\n\
08686,Xã Tu Vũ,xã,25\n\
08707,Phường Vĩnh Yên,phường,25\n\
08716,Phường Vĩnh Phúc,phường,25\n\
08740,Phường Phúc Yên,phường,25\n\
08746,Phường Xuân Hòa,phường,25\n\
08761,Xã Lập Thạch,xã,25\n\
08770,Xã Hợp Lý,xã,25\n\
08773,Xã Yên Lãng,xã,25\n\
08782,Xã Hải Lựu,xã,25\n\
08788,Xã Thái Hòa,xã,25\n\
08812,Xã Liên Hòa,xã,25\n\
08824,Xã Tam Sơn,xã,25\n\
08842,Xã Tiên Lữ,xã,25\n\
08848,Xã Sông Lô,xã,25\n\
08866,Xã Sơn Đông,xã,25\n\
08869,Xã Tam Dương,xã,25\n\
08872,Xã Tam Dương Bắc,xã,25\n\
08896,Xã Hoàng An,xã,25\n\
08905,Xã Hội Thịnh,xã,25\n\
08911,Xã Tam Đảo,xã,25\n\
08914,Xã Đạo Trù,xã,25\n\
08923,Xã Đại Đình,xã,25\n\
08935,Xã Bình Nguyên,xã,25\n\
08944,Xã Bình Tuyền,xã,25\n\
08950,Xã Bình Xuyên,xã,25\n\
08971,Xã Xuân Lãng,xã,25\n\
08974,Xã Quang Minh,xã,01\n\
08980,Xã Yên Lãng,xã,01\n\
08995,Xã Tiến Thắng,xã,01\n\
09022,Xã Mê Linh,xã,01\n\
09025,Xã Yên Lạc,xã,25\n\
09040,Xã Tề Lỗ,xã,25\n\
09043,Xã Tam Hồng,xã,25\n\
09052,Xã Nguyệt Đức,xã,25\n\
09064,Xã Liên Châu,xã,25\n\
09076,Xã Vĩnh Tường,xã,25\n\
09079,Xã Vĩnh An,xã,25\n\
09100,Xã Vĩnh Hưng,xã,25\n\
09106,Xã Vĩnh Thành,xã,25\n\
09112,Xã Thổ Tang,xã,25\n\
09154,Xã Vĩnh Phú,xã,25\n\
09169,Phường Vũ Ninh,phường,24\n\
09187,Phường Kinh Bắc,phường,24\n\
09190,Phường Võ Cường,phường,24\n\
09193,Xã Yên Phong,xã,24\n\
09202,Xã Tam Giang,xã,24\n\
09205,Xã Yên Trung,xã,24\n\
09208,Xã Tam Đa,xã,24\n\
09238,Xã Văn Môn,xã,24\n\
09247,Phường Quế Võ,phường,24\n\
09253,Phường Nhân Hòa,phường,24\n\
09265,Phường Phương Liễu,phường,24\n\
09286,Phường Nam Sơn,phường,24\n\
09292,Xã Phù Lãng,xã,24\n\
09295,Phường Bồng Lai,phường,24\n\
09301,Phường Đào Viên,phường,24\n\
09313,Xã Chi Lăng,xã,24\n\
09319,Xã Tiên Du,xã,24\n\
09325,Phường Hạp Lĩnh,phường,24\n\
09334,Xã Liên Bão,xã,24\n\
09340,Xã Đại Đồng,xã,24\n\
09343,Xã Tân Chi,xã,24\n\
09349,Xã Phật Tích,xã,24\n\
09367,Phường Từ Sơn,phường,24\n\
09370,Phường Tam Sơn,phường,24\n\
09379,Phường Phù Khê,phường,24\n\
09385,Phường Đồng Nguyên,phường,24\n\
09400,Phường Thuận Thành,phường,24\n\
09409,Phường Mão Điền,phường,24\n\
09427,Phường Trí Quả,phường,24\n\
09430,Phường Trạm Lộ,phường,24\n\
09433,Phường Song Liễu,phường,24\n\
09445,Phường Ninh Xá,phường,24\n\
09454,Xã Gia Bình,xã,24\n\
09466,Xã Cao Đức,xã,24\n\
09469,Xã Đại Lai,xã,24\n\
09475,Xã Nhân Thắng,xã,24\n\
09487,Xã Đông Cứu,xã,24\n\
09496,Xã Lương Tài,xã,24\n\
09499,Xã Trung Kênh,xã,24\n\
09523,Xã Trung Chính,xã,24\n\
09529,Xã Lâm Thao,xã,24\n\
09552,Phường Kiến Hưng,phường,01\n\
09556,Phường Hà Đông,phường,01\n\
09562,Phường Yên Nghĩa,phường,01\n\
09568,Phường Phú Lương,phường,01\n\
09574,Phường Sơn Tây,phường,01\n\
09604,Phường Tùng Thiện,phường,01\n\
09616,Xã Đoài Phương,xã,01\n\
09619,Xã Quảng Oai,xã,01\n\
09634,Xã Cổ Đô,xã,01\n\
09661,Xã Minh Châu,xã,01\n\
09664,Xã Vật Lại,xã,01\n\
09676,Xã Bất Bạt,xã,01\n\
09694,Xã Suối Hai,xã,01\n\
09700,Xã Ba Vì,xã,01\n\
09706,Xã Yên Bài,xã,01\n\
09715,Xã Phúc Thọ,xã,01\n\
09739,Xã Phúc Lộc,xã,01\n\
09772,Xã Hát Môn,xã,01\n\
09784,Xã Đan Phượng,xã,01\n\
09787,Xã Liên Minh,xã,01\n\
09817,Xã Ô Diên,xã,01\n\
09832,Xã Hoài Đức,xã,01\n\
09856,Xã Dương Hòa,xã,01\n\
09871,Xã Sơn Đồng,xã,01\n\
09877,Xã An Khánh,xã,01\n\
09886,Phường Dương Nội,phường,01\n\
09895,Xã Quốc Oai,xã,01\n\
09910,Xã Kiều Phú,xã,01\n\
09931,Xã Hưng Đạo,xã,01\n\
09952,Xã Phú Cát,xã,01\n\
09955,Xã Thạch Thất,xã,01\n\
09982,Xã Hạ Bằng,xã,01\n\
09988,Xã Hòa Lạc,xã,01\n\
10003,Xã Tây Phương,xã,01\n\
10015,Phường Chương Mỹ,phường,01\n\
10030,Xã Phú Nghĩa,xã,01\n\
10045,Xã Xuân Mai,xã,01\n\
10072,Xã Quảng Bị,xã,01\n\
10081,Xã Trần Phú,xã,01\n\
10096,Xã Hòa Phú,xã,01\n\
10114,Xã Thanh Oai,xã,01\n\
10126,Xã Bình Minh,xã,01\n\
10144,Xã Tam Hưng,xã,01\n\
10180,Xã Dân Hòa,xã,01\n\
10183,Xã Thường Tín,xã,01\n\
10210,Xã Hồng Vân,xã,01\n\
10231,Xã Thượng Phúc,xã,01\n\
10237,Xã Chương Dương,xã,01\n\
10273,Xã Phú Xuyên,xã,01\n\
10279,Xã Phượng Dực,xã,01\n\
10330,Xã Chuyên Mỹ,xã,01\n\
10342,Xã Đại Xuyên,xã,01\n\
10354,Xã Vân Đình,xã,01\n\
10369,Xã Ứng Thiên,xã,01\n\
10402,Xã Ứng Hòa,xã,01\n\
10417,Xã Hòa Xá,xã,01\n\
10441,Xã Mỹ Đức,xã,01\n\
10459,Xã Phúc Sơn,xã,01\n\
10465,Xã Hồng Sơn,xã,01\n\
10489,Xã Hương Sơn,xã,01\n\
10507,Phường Thành Đông,phường,31\n\
10525,Phường Hải Dương,phường,31\n\
10532,Phường Lê Thanh Nghị,phường,31\n\
10537,Phường Tân Hưng,phường,31\n\
10543,Phường Việt Hòa,phường,31\n\
10546,Phường Chí Linh,phường,31\n\
10549,Phường Chu Văn An,phường,31\n\
10552,Phường Nguyễn Trãi,phường,31\n\
10570,Phường Trần Hưng Đạo,phường,31\n\
10573,Phường Trần Nhân Tông,phường,31\n\
10603,Phường Lê Đại Hành,phường,31\n\
10606,Xã Nam Sách,xã,31\n\
10615,Xã Hợp Tiến,xã,31\n\
10633,Xã Trần Phú,xã,31\n\
10642,Xã Thái Tân,xã,31\n\
10645,Xã An Phú,xã,31\n\
10660,Phường Ái Quốc,phường,31\n\
10675,Phường Kinh Môn,phường,31\n\
10678,Phường Bắc An Phụ,phường,31\n\
10705,Xã Nam An Phụ,xã,31\n\
10714,Phường Nhị Chiểu,phường,31\n\
10726,Phường Phạm Sư Mạnh,phường,31\n\
10729,Phường Trần Liễu,phường,31\n\
10744,Phường Nguyễn Đại Năng,phường,31\n\
10750,Xã Phú Thái,xã,31\n\
10756,Xã Lai Khê,xã,31\n\
10792,Xã An Thành,xã,31\n\
10804,Xã Kim Thành,xã,31\n\
10813,Xã Thanh Hà,xã,31\n\
10816,Xã Hà Bắc,xã,31\n\
10837,Phường Nam Đồng,phường,31\n\
10843,Xã Hà Nam,xã,31\n\
10846,Xã Hà Tây,xã,31\n\
10882,Xã Hà Đông,xã,31\n\
10888,Xã Cẩm Giang,xã,31\n\
10891,Phường Tứ Minh,phường,31\n\
10903,Xã Cẩm Giàng,xã,31\n\
10909,Xã Tuệ Tĩnh,xã,31\n\
10930,Xã Mao Điền,xã,31\n\
10945,Xã Kẻ Sặt,xã,31\n\
10966,Xã Bình Giang,xã,31\n\
10972,Xã Đường An,xã,31\n\
10993,Xã Thượng Hồng,xã,31\n\
10999,Xã Gia Lộc,xã,31\n\
11002,Phường Thạch Khôi,phường,31\n\
11020,Xã Yết Kiêu,xã,31\n\
11050,Xã Gia Phúc,xã,31\n\
11065,Xã Trường Tân,xã,31\n\
11074,Xã Tứ Kỳ,xã,31\n\
11086,Xã Đại Sơn,xã,31\n\
11113,Xã Tân Kỳ,xã,31\n\
11131,Xã Chí Minh,xã,31\n\
11140,Xã Lạc Phượng,xã,31\n\
11146,Xã Nguyên Giáp,xã,31\n\
11164,Xã Vĩnh Lại,xã,31\n\
11167,Xã Tân An,xã,31\n\
11203,Xã Ninh Giang,xã,31\n\
11218,Xã Hồng Châu,xã,31\n\
11224,Xã Khúc Thừa Dụ,xã,31\n\
11239,Xã Thanh Miện,xã,31\n\
11242,Xã Nguyễn Lương Bằng,xã,31\n\
11254,Xã Bắc Thanh Miện,xã,31\n\
11257,Xã Hải Hưng,xã,31\n\
11284,Xã Nam Thanh Miện,xã,31\n\
11311,Phường Hồng Bàng,phường,31\n\
11329,Phường Ngô Quyền,phường,31\n\
11359,Phường Gia Viên,phường,31\n\
11383,Phường Lê Chân,phường,31\n\
11407,Phường An Biên,phường,31\n\
11411,Phường Đông Hải,phường,31\n\
11413,Phường Hải An,phường,31\n\
11443,Phường Kiến An,phường,31\n\
11446,Phường Phù Liễn,phường,31\n\
11455,Phường Đồ Sơn,phường,31\n\
11473,Phường Bạch Đằng,phường,31\n\
11488,Phường Lưu Kiếm,phường,31\n\
11503,Xã Việt Khê,xã,31\n\
11506,Phường Lê Ích Mộc,phường,31\n\
11533,Phường Hòa Bình,phường,31\n\
11542,Phường Nam Triệu,phường,31\n\
11557,Phường Thiên Hương,phường,31\n\
11560,Phường Thủy Nguyên,phường,31\n\
11581,Phường An Dương,phường,31\n\
11593,Phường An Phong,phường,31\n\
11602,Phường Hồng An,phường,31\n\
11617,Phường An Hải,phường,31\n\
11629,Xã An Lão,xã,31\n\
11635,Xã An Trường,xã,31\n\
11647,Xã An Quang,xã,31\n\
11668,Xã An Khánh,xã,31\n\
11674,Xã An Hưng,xã,31\n\
11680,Xã Kiến Thụy,xã,31\n\
11689,Phường Hưng Đạo,phường,31\n\
11692,Phường Dương Kinh,phường,31\n\
11713,Xã Nghi Dương,xã,31\n\
11725,Xã Kiến Minh,xã,31\n\
11728,Xã Kiến Hưng,xã,31\n\
11737,Phường Nam Đồ Sơn,phường,31\n\
11749,Xã Kiến Hải,xã,31\n\
11755,Xã Tiên Lãng,xã,31\n\
11761,Xã Quyết Thắng,xã,31\n\
11779,Xã Tân Minh,xã,31\n\
11791,Xã Tiên Minh,xã,31\n\
11806,Xã Chấn Hưng,xã,31\n\
11809,Xã Hùng Thắng,xã,31\n\
11824,Xã Vĩnh Bảo,xã,31\n\
11836,Xã Vĩnh Thịnh,xã,31\n\
11842,Xã Vĩnh Thuận,xã,31\n\
11848,Xã Vĩnh Hòa,xã,31\n\
11875,Xã Vĩnh Hải,xã,31\n\
11887,Xã Vĩnh Am,xã,31\n\
11911,Xã Nguyễn Bỉnh Khiêm,xã,31\n\
11914,Đặc khu Cát Hải,đặc khu,31\n\
11948,Đặc khu Bạch Long Vĩ,đặc khu,31\n\
11953,Phường Phố Hiến,phường,33\n\
11977,Xã Tân Hưng,xã,33\n\
11980,Phường Hồng Châu,phường,33\n\
11983,Phường Sơn Nam,phường,33\n\
11992,Xã Lạc Đạo,xã,33\n\
11995,Xã Đại Đồng,xã,33\n\
12004,Xã Như Quỳnh,xã,33\n\
12019,Xã Văn Giang,xã,33\n\
12025,Xã Phụng Công,xã,33\n\
12031,Xã Nghĩa Trụ,xã,33\n\
12049,Xã Mễ Sở,xã,33\n\
12064,Xã Nguyễn Văn Linh,xã,33\n\
12070,Xã Hoàn Long,xã,33\n\
12073,Xã Yên Mỹ,xã,33\n\
12091,Xã Việt Yên,xã,33\n\
12103,Phường Mỹ Hào,phường,33\n\
12127,Phường Thượng Hồng,phường,33\n\
12133,Phường Đường Hào,phường,33\n\
12142,Xã Ân Thi,xã,33\n\
12148,Xã Phạm Ngũ Lão,xã,33\n\
12166,Xã Xuân Trúc,xã,33\n\
12184,Xã Nguyễn Trãi,xã,33\n\
12196,Xã Hồng Quang,xã,33\n\
12205,Xã Khoái Châu,xã,33\n\
12223,Xã Triệu Việt Vương,xã,33\n\
12238,Xã Việt Tiến,xã,33\n\
12247,Xã Châu Ninh,xã,33\n\
12271,Xã Chí Minh,xã,33\n\
12280,Xã Lương Bằng,xã,33\n\
12286,Xã Nghĩa Dân,xã,33\n\
12313,Xã Đức Hợp,xã,33\n\
12322,Xã Hiệp Cường,xã,33\n\
12337,Xã Hoàng Hoa Thám,xã,33\n\
12361,Xã Tiên Hoa,xã,33\n\
12364,Xã Tiên Lữ,xã,33\n\
12391,Xã Quang Hưng,xã,33\n\
12406,Xã Đoàn Đào,xã,33\n\
12424,Xã Tiên Tiến,xã,33\n\
12427,Xã Tống Trân,xã,33\n\
12452,Phường Trần Hưng Đạo,phường,33\n\
12454,Phường Trần Lãm,phường,33\n\
12466,Phường Vũ Phúc,phường,33\n\
12472,Xã Quỳnh Phụ,xã,33\n\
12499,Xã A Sào,xã,33\n\
12511,Xã Minh Thọ,xã,33\n\
12517,Xã Ngọc Lâm,xã,33\n\
12523,Xã Phụ Dực,xã,33\n\
12526,Xã Đồng Bằng,xã,33\n\
12532,Xã Nguyễn Du,xã,33\n\
12577,Xã Quỳnh An,xã,33\n\
12583,Xã Tân Tiến,xã,33\n\
12586,Xã Hưng Hà,xã,33\n\
12595,Xã Ngự Thiên,xã,33\n\
12613,Xã Long Hưng,xã,33\n\
12619,Xã Diên Hà,xã,33\n\
12631,Xã Thần Khê,xã,33\n\
12634,Xã Tiên La,xã,33\n\
12676,Xã Lê Quý Đôn,xã,33\n\
12685,Xã Hồng Minh,xã,33\n\
12688,Xã Đông Hưng,xã,33\n\
12694,Xã Bắc Đông Hưng,xã,33\n\
12700,Xã Bắc Tiên Hưng,xã,33\n\
12736,Xã Đông Tiên Hưng,xã,33\n\
12745,Xã Bắc Đông Quan,xã,33\n\
12754,Xã Tiên Hưng,xã,33\n\
12763,Xã Nam Tiên Hưng,xã,33\n\
12775,Xã Nam Đông Hưng,xã,33\n\
12793,Xã Đông Quan,xã,33\n\
12817,Phường Trà Lý,phường,33\n\
12826,Xã Thái Thụy,xã,33\n\
12850,Xã Tây Thụy Anh,xã,33\n\
12859,Xã Bắc Thụy Anh,xã,33\n\
12862,Xã Đông Thụy Anh,xã,33\n\
12865,Xã Thụy Anh,xã,33\n\
12904,Xã Nam Thụy Anh,xã,33\n\
12916,Xã Bắc Thái Ninh,xã,33\n\
12919,Xã Tây Thái Ninh,xã,33\n\
12922,Xã Thái Ninh,xã,33\n\
12943,Xã Đông Thái Ninh,xã,33\n\
12961,Xã Nam Thái Ninh,xã,33\n\
12970,Xã Tiền Hải,xã,33\n\
12988,Xã Đông Tiền Hải,xã,33\n\
13003,Xã Đồng Châu,xã,33\n\
13021,Xã Ái Quốc,xã,33\n\
13039,Xã Tây Tiền Hải,xã,33\n\
13057,Xã Nam Cường,xã,33\n\
13063,Xã Nam Tiền Hải,xã,33\n\
13066,Xã Hưng Phú,xã,33\n\
13075,Xã Kiến Xương,xã,33\n\
13093,Xã Trà Giang,xã,33\n\
13096,Xã Bình Nguyên,xã,33\n\
13120,Xã Lê Lợi,xã,33\n\
13132,Xã Quang Lịch,xã,33\n\
13141,Xã Vũ Quý,xã,33\n\
13159,Xã Hồng Vũ,xã,33\n\
13183,Xã Bình Thanh,xã,33\n\
13186,Xã Bình Định,xã,33\n\
13192,Xã Vũ Thư,xã,33\n\
13219,Xã Vạn Xuân,xã,33\n\
13222,Xã Thư Trì,xã,33\n\
13225,Phường Thái Bình,phường,33\n\
13246,Xã Tân Thuận,xã,33\n\
13264,Xã Thư Vũ,xã,33\n\
13279,Xã Vũ Tiên,xã,33\n\
13285,Phường Phủ Lý,phường,37\n\
13291,Phường Phù Vân,phường,37\n\
13318,Phường Châu Sơn,phường,37\n\
13324,Phường Duy Tiên,phường,37\n\
13330,Phường Duy Tân,phường,37\n\
13336,Phường Duy Hà,phường,37\n\
13348,Phường Đồng Văn,phường,37\n\
13363,Phường Tiên Sơn,phường,37\n\
13366,Phường Hà Nam,phường,37\n\
13384,Phường Kim Bảng,phường,37\n\
13393,Phường Lê Hồ,phường,37\n\
13396,Phường Nguyễn Úy,phường,37\n\
13402,Phường Kim Thanh,phường,37\n\
13420,Phường Tam Chúc,phường,37\n\
13435,Phường Lý Thường Kiệt,phường,37\n\
13444,Phường Liêm Tuyền,phường,37\n\
13456,Xã Liêm Hà,xã,37\n\
13474,Xã Tân Thanh,xã,37\n\
13483,Xã Thanh Bình,xã,37\n\
13489,Xã Thanh Lâm,xã,37\n\
13495,Xã Thanh Liêm,xã,37\n\
13501,Xã Bình Mỹ,xã,37\n\
13504,Xã Bình Lục,xã,37\n\
13531,Xã Bình Giang,xã,37\n\
13540,Xã Bình An,xã,37\n\
13558,Xã Bình Sơn,xã,37\n\
13573,Xã Lý Nhân,xã,37\n\
13579,Xã Bắc Lý,xã,37\n\
13591,Xã Nam Xang,xã,37\n\
13594,Xã Trần Thương,xã,37\n\
13597,Xã Vĩnh Trụ,xã,37\n\
13609,Xã Nhân Hà,xã,37\n\
13627,Xã Nam Lý,xã,37\n\
13669,Phường Nam Định,phường,37\n\
13684,Phường Thiên Trường,phường,37\n\
13693,Phường Đông A,phường,37\n\
13699,Phường Thành Nam,phường,37\n\
13708,Phường Mỹ Lộc,phường,37\n\
13741,Xã Vụ Bản,xã,37\n\
13750,Xã Minh Tân,xã,37\n\
13753,Xã Hiển Khánh,xã,37\n\
13777,Phường Trường Thi,phường,37\n\
13786,Xã Liên Minh,xã,37\n\
13795,Xã Ý Yên,xã,37\n\
13807,Xã Tân Minh,xã,37\n\
13822,Xã Phong Doanh,xã,37\n\
13834,Xã Vũ Dương,xã,37\n\
13864,Xã Vạn Thắng,xã,37\n\
13870,Xã Yên Cường,xã,37\n\
13879,Xã Yên Đồng,xã,37\n\
13891,Xã Nghĩa Hưng,xã,37\n\
13894,Xã Rạng Đông,xã,37\n\
13900,Xã Đồng Thịnh,xã,37\n\
13918,Xã Nghĩa Sơn,xã,37\n\
13927,Xã Hồng Phong,xã,37\n\
13939,Xã Quỹ Nhất,xã,37\n\
13957,Xã Nghĩa Lâm,xã,37\n\
13966,Xã Nam Trực,xã,37\n\
13972,Phường Vị Khê,phường,37\n\
13984,Phường Hồng Quang,phường,37\n\
13987,Xã Nam Hồng,xã,37\n\
14005,Xã Nam Ninh,xã,37\n\
14011,Xã Nam Minh,xã,37\n\
14014,Xã Nam Đồng,xã,37\n\
14026,Xã Cổ Lễ,xã,37\n\
14038,Xã Ninh Giang,xã,37\n\
14053,Xã Trực Ninh,xã,37\n\
14056,Xã Cát Thành,xã,37\n\
14062,Xã Quang Hưng,xã,37\n\
14071,Xã Minh Thái,xã,37\n\
14077,Xã Ninh Cường,xã,37\n\
14089,Xã Xuân Trường,xã,37\n\
14095,Xã Xuân Hồng,xã,37\n\
14104,Xã Xuân Giang,xã,37\n\
14122,Xã Xuân Hưng,xã,37\n\
14161,Xã Giao Minh,xã,37\n\
14167,Xã Giao Thủy,xã,37\n\
14179,Xã Giao Hưng,xã,37\n\
14182,Xã Giao Hòa,xã,37\n\
14194,Xã Giao Bình,xã,37\n\
14203,Xã Giao Phúc,xã,37\n\
14212,Xã Giao Ninh,xã,37\n\
14215,Xã Hải Hậu,xã,37\n\
14218,Xã Hải Tiến,xã,37\n\
14221,Xã Hải Thịnh,xã,37\n\
14236,Xã Hải Anh,xã,37\n\
14248,Xã Hải Hưng,xã,37\n\
14281,Xã Hải An,xã,37\n\
14287,Xã Hải Quang,xã,37\n\
14308,Xã Hải Xuân,xã,37\n\
14329,Phường Hoa Lư,phường,37\n\
14359,Phường Nam Hoa Lư,phường,37\n\
14362,Phường Tam Điệp,phường,37\n\
14365,Phường Trung Sơn,phường,37\n\
14371,Phường Yên Sơn,phường,37\n\
14389,Xã Gia Lâm,xã,37\n\
14401,Xã Gia Tường,xã,37\n\
14404,Xã Cúc Phương,xã,37\n\
14407,Xã Phú Sơn,xã,37\n\
14428,Xã Nho Quan,xã,37\n\
14434,Xã Thanh Sơn,xã,37\n\
14452,Xã Quỳnh Lưu,xã,37\n\
14458,Xã Phú Long,xã,37\n\
14464,Xã Gia Viễn,xã,37\n\
14482,Xã Gia Hưng,xã,37\n\
14488,Xã Gia Vân,xã,37\n\
14494,Xã Gia Trấn,xã,37\n\
14500,Xã Đại Hoàng,xã,37\n\
14524,Xã Gia Phong,xã,37\n\
14533,Phường Tây Hoa Lư,phường,37\n\
14560,Xã Yên Khánh,xã,37\n\
14563,Xã Khánh Thiện,xã,37\n\
14566,Phường Đông Hoa Lư,phường,37\n\
14608,Xã Khánh Trung,xã,37\n\
14611,Xã Khánh Nhạc,xã,37\n\
14614,Xã Khánh Hội,xã,37\n\
14620,Xã Phát Diệm,xã,37\n\
14623,Xã Bình Minh,xã,37\n\
14638,Xã Kim Sơn,xã,37\n\
14647,Xã Quang Thiện,xã,37\n\
14653,Xã Chất Bình,xã,37\n\
14674,Xã Lai Thành,xã,37\n\
14677,Xã Định Hóa,xã,37\n\
14698,Xã Kim Đông,xã,37\n\
14701,Xã Yên Mô,xã,37\n\
14725,Phường Yên Thắng,phường,37\n\
14728,Xã Yên Từ,xã,37\n\
14743,Xã Yên Mạc,xã,37\n\
14746,Xã Đồng Thái,xã,37\n\
14758,Phường Hàm Rồng,phường,38\n\
14797,Phường Hạc Thành,phường,38\n\
14812,Phường Bỉm Sơn,phường,38\n\
14818,Phường Quang Trung,phường,38\n\
14845,Xã Mường Lát,xã,38\n\
14848,Xã Tam Chung,xã,38\n\
14854,Xã Mường Lý,xã,38\n\
14857,Xã Trung Lý,xã,38\n\
14860,Xã Quang Chiểu,xã,38\n\
14863,Xã Pù Nhi,xã,38\n\
14864,Xã Nhi Sơn,xã,38\n\
14866,Xã Mường Chanh,xã,38\n\
14869,Xã Hồi Xuân,xã,38\n\
14872,Xã Trung Thành,xã,38\n\
14875,Xã Trung Sơn,xã,38\n\
14878,Xã Phú Lệ,xã,38\n\
14890,Xã Phú Xuân,xã,38\n\
14896,Xã Hiền Kiệt,xã,38\n\
14902,Xã Nam Xuân,xã,38\n\
14908,Xã Thiên Phủ,xã,38\n\
14923,Xã Bá Thước,xã,38\n\
14932,Xã Điền Quang,xã,38\n\
14950,Xã Điền Lư,xã,38\n\
14953,Xã Quý Lương,xã,38\n\
14956,Xã Pù Luông,xã,38\n\
14959,Xã Cổ Lũng,xã,38\n\
14974,Xã Văn Nho,xã,38\n\
14980,Xã Thiết Ống,xã,38\n\
15001,Xã Trung Hạ,xã,38\n\
15007,Xã Tam Thanh,xã,38\n\
15010,Xã Sơn Thủy,xã,38\n\
15013,Xã Na Mèo,xã,38\n\
15016,Xã Quan Sơn,xã,38\n\
15019,Xã Tam Lư,xã,38\n\
15022,Xã Sơn Điện,xã,38\n\
15025,Xã Mường Mìn,xã,38\n\
15031,Xã Yên Khương,xã,38\n\
15034,Xã Yên Thắng,xã,38\n\
15043,Xã Giao An,xã,38\n\
15049,Xã Văn Phú,xã,38\n\
15055,Xã Linh Sơn,xã,38\n\
15058,Xã Đồng Lương,xã,38\n\
15061,Xã Ngọc Lặc,xã,38\n\
15085,Xã Thạch Lập,xã,38\n\
15091,Xã Ngọc Liên,xã,38\n\
15106,Xã Nguyệt Ấn,xã,38\n\
15112,Xã Kiên Thọ,xã,38\n\
15124,Xã Minh Sơn,xã,38\n\
15127,Xã Cẩm Thủy,xã,38\n\
15142,Xã Cẩm Thạch,xã,38\n\
15148,Xã Cẩm Tú,xã,38\n\
15163,Xã Cẩm Vân,xã,38\n\
15178,Xã Cẩm Tân,xã,38\n\
15187,Xã Kim Tân,xã,38\n\
15190,Xã Vân Du,xã,38\n\
15199,Xã Thạch Quảng,xã,38\n\
15211,Xã Thạch Bình,xã,38\n\
15229,Xã Thành Vinh,xã,38\n\
15250,Xã Ngọc Trạo,xã,38\n\
15271,Xã Hà Trung,xã,38\n\
15274,Xã Hà Long,xã,38\n\
15286,Xã Hoạt Giang,xã,38\n\
15298,Xã Lĩnh Toại,xã,38\n\
15316,Xã Tống Sơn,xã,38\n\
15349,Xã Vĩnh Lộc,xã,38\n\
15361,Xã Tây Đô,xã,38\n\
15382,Xã Biện Thượng,xã,38\n\
15409,Xã Yên Phú,xã,38\n\
15412,Xã Quý Lộc,xã,38\n\
15421,Xã Yên Trường,xã,38\n\
15442,Xã Yên Ninh,xã,38\n\
15448,Xã Định Hòa,xã,38\n\
15457,Xã Định Tân,xã,38\n\
15469,Xã Yên Định,xã,38\n\
15499,Xã Thọ Xuân,xã,38\n\
15505,Xã Thọ Long,xã,38\n\
15520,Xã Xuân Hòa,xã,38\n\
15544,Xã Lam Sơn,xã,38\n\
15553,Xã Sao Vàng,xã,38\n\
15568,Xã Thọ Lập,xã,38\n\
15574,Xã Xuân Tín,xã,38\n\
15592,Xã Xuân Lập,xã,38\n\
15607,Xã Bát Mọt,xã,38\n\
15610,Xã Yên Nhân,xã,38\n\
15622,Xã Vạn Xuân,xã,38\n\
15628,Xã Lương Sơn,xã,38\n\
15634,Xã Luận Thành,xã,38\n\
15643,Xã Thắng Lộc,xã,38\n\
15646,Xã Thường Xuân,xã,38\n\
15658,Xã Xuân Chinh,xã,38\n\
15661,Xã Tân Thành,xã,38\n\
15664,Xã Triệu Sơn,xã,38\n\
15667,Xã Thọ Bình,xã,38\n\
15682,Xã Hợp Tiến,xã,38\n\
15715,Xã Tân Ninh,xã,38\n\
15724,Xã Đồng Tiến,xã,38\n\
15754,Xã Thọ Ngọc,xã,38\n\
15763,Xã Thọ Phú,xã,38\n\
15766,Xã An Nông,xã,38\n\
15772,Xã Thiệu Hóa,xã,38\n\
15778,Xã Thiệu Tiến,xã,38\n\
15796,Xã Thiệu Quang,xã,38\n\
15820,Xã Thiệu Toán,xã,38\n\
15835,Xã Thiệu Trung,xã,38\n\
15853,Phường Đông Tiến,phường,38\n\
15865,Xã Hoằng Hóa,xã,38\n\
15880,Xã Hoằng Giang,xã,38\n\
15889,Xã Hoằng Phú,xã,38\n\
15910,Xã Hoằng Sơn,xã,38\n\
15925,Phường Nguyệt Viên,phường,38\n\
15961,Xã Hoằng Lộc,xã,38\n\
15976,Xã Hoằng Châu,xã,38\n\
15991,Xã Hoằng Tiến,xã,38\n\
16000,Xã Hoằng Thanh,xã,38\n\
16012,Xã Hậu Lộc,xã,38\n\
16021,Xã Triệu Lộc,xã,38\n\
16033,Xã Đông Thành,xã,38\n\
16072,Xã Hoa Lộc,xã,38\n\
16078,Xã Vạn Lộc,xã,38\n\
16093,Xã Nga Sơn,xã,38\n\
16108,Xã Tân Tiến,xã,38\n\
16114,Xã Nga Thắng,xã,38\n\
16138,Xã Hồ Vương,xã,38\n\
16144,Xã Nga An,xã,38\n\
16171,Xã Ba Đình,xã,38\n\
16174,Xã Như Xuân,xã,38\n\
16177,Xã Xuân Bình,xã,38\n\
16186,Xã Hóa Quỳ,xã,38\n\
16213,Xã Thanh Phong,xã,38\n\
16222,Xã Thanh Quân,xã,38\n\
16225,Xã Thượng Ninh,xã,38\n\
16228,Xã Như Thanh,xã,38\n\
16234,Xã Xuân Du,xã,38\n\
16249,Xã Mậu Lâm,xã,38\n\
16258,Xã Xuân Thái,xã,38\n\
16264,Xã Yên Thọ,xã,38\n\
16273,Xã Thanh Kỳ,xã,38\n\
16279,Xã Nông Cống,xã,38\n\
16297,Xã Trung Chính,xã,38\n\
16309,Xã Thắng Lợi,xã,38\n\
16342,Xã Thăng Bình,xã,38\n\
16348,Xã Trường Văn,xã,38\n\
16363,Xã Tượng Lĩnh,xã,38\n\
16369,Xã Công Chính,xã,38\n\
16378,Phường Đông Sơn,phường,38\n\
16417,Phường Đông Quang,phường,38\n\
16438,Xã Lưu Vệ,xã,38\n\
16480,Xã Quảng Yên,xã,38\n\
16489,Xã Quảng Chính,xã,38\n\
16498,Xã Quảng Ngọc,xã,38\n\
16516,Phường Nam Sầm Sơn,phường,38\n\
16522,Phường Quảng Phú,phường,38\n\
16531,Phường Sầm Sơn,phường,38\n\
16540,Xã Quảng Ninh,xã,38\n\
16543,Xã Quảng Bình,xã,38\n\
16549,Xã Tiên Trang,xã,38\n\
16561,Phường Tĩnh Gia,phường,38\n\
16576,Phường Ngọc Sơn,phường,38\n\
16591,Xã Các Sơn,xã,38\n\
16594,Phường Tân Dân,phường,38\n\
16597,Phường Hải Lĩnh,phường,38\n\
16609,Phường Đào Duy Từ,phường,38\n\
16624,Phường Trúc Lâm,phường,38\n\
16636,Xã Trường Lâm,xã,38\n\
16645,Phường Hải Bình,phường,38\n\
16654,Phường Nghi Sơn,phường,38\n\
16681,Phường Thành Vinh,phường,40\n\
16690,Phường Trường Vinh,phường,40\n\
16702,Phường Vinh Phú,phường,40\n\
16708,Phường Vinh Lộc,phường,40\n\
16732,Phường Cửa Lò,phường,40\n\
16738,Xã Quế Phong,xã,40\n\
16744,Xã Thông Thụ,xã,40\n\
16750,Xã Tiền Phong,xã,40\n\
16756,Xã Tri Lễ,xã,40\n\
16774,Xã Mường Quàng,xã,40\n\
16777,Xã Quỳ Châu,xã,40\n\
16792,Xã Châu Tiến,xã,40\n\
16801,Xã Hùng Chân,xã,40\n\
16804,Xã Châu Bình,xã,40\n\
16813,Xã Mường Xén,xã,40\n\
16816,Xã Mỹ Lý,xã,40\n\
16819,Xã Bắc Lý,xã,40\n\
16822,Xã Keng Đu,xã,40\n\
16828,Xã Huồi Tụ,xã,40\n\
16831,Xã Mường Lống,xã,40\n\
16834,Xã Na Loi,xã,40\n\
16837,Xã Nậm Cắn,xã,40\n\
16849,Xã Hữu Kiệm,xã,40\n\
16855,Xã Chiêu Lưu,xã,40\n\
16858,Xã Mường Típ,xã,40\n\
16870,Xã Na Ngoi,xã,40\n\
16876,Xã Tương Dương,xã,40\n\
16882,Xã Nhôn Mai,xã,40\n\
16885,Xã Hữu Khuông,xã,40\n\
16903,Xã Nga My,xã,40\n\
16906,Xã Lượng Minh,xã,40\n\
16909,Xã Yên Hòa,xã,40\n\
16912,Xã Yên Na,xã,40\n\
16933,Xã Tam Quang,xã,40\n\
16936,Xã Tam Thái,xã,40\n\
16939,Phường Thái Hòa,phường,40\n\
16941,Xã Nghĩa Đàn,xã,40\n\
16951,Xã Nghĩa Lâm,xã,40\n\
16969,Xã Nghĩa Thọ,xã,40\n\
16972,Xã Nghĩa Hưng,xã,40\n\
16975,Xã Nghĩa Mai,xã,40\n\
17011,Phường Tây Hiếu,phường,40\n\
17017,Xã Đông Hiếu,xã,40\n\
17029,Xã Nghĩa Lộc,xã,40\n\
17032,Xã Nghĩa Khánh,xã,40\n\
17035,Xã Quỳ Hợp,xã,40\n\
17044,Xã Châu Hồng,xã,40\n\
17056,Xã Châu Lộc,xã,40\n\
17059,Xã Tam Hợp,xã,40\n\
17071,Xã Minh Hợp,xã,40\n\
17077,Xã Mường Ham,xã,40\n\
17089,Xã Mường Chọng,xã,40\n\
17110,Phường Hoàng Mai,phường,40\n\
17125,Phường Quỳnh Mai,phường,40\n\
17128,Phường Tân Mai,phường,40\n\
17143,Xã Quỳnh Văn,xã,40\n\
17149,Xã Quỳnh Tam,xã,40\n\
17170,Xã Quỳnh Sơn,xã,40\n\
17176,Xã Quỳnh Anh,xã,40\n\
17179,Xã Quỳnh Lưu,xã,40\n\
17212,Xã Quỳnh Phú,xã,40\n\
17224,Xã Quỳnh Thắng,xã,40\n\
17230,Xã Bình Chuẩn,xã,40\n\
17239,Xã Mậu Thạch,xã,40\n\
17242,Xã Cam Phục,xã,40\n\
17248,Xã Châu Khê,xã,40\n\
17254,Xã Con Cuông,xã,40\n\
17263,Xã Môn Sơn,xã,40\n\
17266,Xã Tân Kỳ,xã,40\n\
17272,Xã Tân Phú,xã,40\n\
17278,Xã Giai Xuân,xã,40\n\
17284,Xã Nghĩa Đồng,xã,40\n\
17287,Xã Tiên Đồng,xã,40\n\
17305,Xã Tân An,xã,40\n\
17326,Xã Nghĩa Hành,xã,40\n\
17329,Xã Anh Sơn,xã,40\n\
17335,Xã Thành Bình Thọ,xã,40\n\
17344,Xã Nhân Hòa,xã,40\n\
17357,Xã Vĩnh Tường,xã,40\n\
17365,Xã Anh Sơn Đông,xã,40\n\
17380,Xã Yên Xuân,xã,40\n\
17395,Xã Hùng Châu,xã,40\n\
17416,Xã Đức Châu,xã,40\n\
17419,Xã Hải Châu,xã,40\n\
17443,Xã Quảng Châu,xã,40\n\
17464,Xã Diễn Châu,xã,40\n\
17476,Xã Minh Châu,xã,40\n\
17479,Xã An Châu,xã,40\n\
17488,Xã Tân Châu,xã,40\n\
17506,Xã Yên Thành,xã,40\n\
17515,Xã Bình Minh,xã,40\n\
17521,Xã Quang Đồng,xã,40\n\
17524,Xã Giai Lạc,xã,40\n\
17530,Xã Đông Thành,xã,40\n\
17560,Xã Vân Du,xã,40\n\
17569,Xã Quan Thành,xã,40\n\
17605,Xã Hợp Minh,xã,40\n\
17611,Xã Vân Tụ,xã,40\n\
17623,Xã Bạch Ngọc,xã,40\n\
17641,Xã Lương Sơn,xã,40\n\
17662,Xã Đô Lương,xã,40\n\
17677,Xã Văn Hiến,xã,40\n\
17689,Xã Thuần Trung,xã,40\n\
17707,Xã Bạch Hà,xã,40\n\
17713,Xã Đại Đồng,xã,40\n\
17722,Xã Hạnh Lâm,xã,40\n\
17728,Xã Cát Ngạn,xã,40\n\
17743,Xã Tam Đồng,xã,40\n\
17759,Xã Sơn Lâm,xã,40\n\
17770,Xã Hoa Quân,xã,40\n\
17779,Xã Xuân Lâm,xã,40\n\
17791,Xã Kim Bảng,xã,40\n\
17818,Xã Bích Hào,xã,40\n\
17827,Xã Nghi Lộc,xã,40\n\
17833,Xã Hải Lộc,xã,40\n\
17842,Xã Thần Lĩnh,xã,40\n\
17854,Xã Văn Kiều,xã,40\n\
17857,Xã Phúc Lộc,xã,40\n\
17866,Xã Trung Lộc,xã,40\n\
17878,Xã Đông Lộc,xã,40\n\
17920,Phường Vinh Hưng,phường,40\n\
17935,Xã Nam Đàn,xã,40\n\
17944,Xã Đại Huệ,xã,40\n\
17950,Xã Vạn An,xã,40\n\
17971,Xã Kim Liên,xã,40\n\
17989,Xã Thiên Nhẫn,xã,40\n\
18001,Xã Hưng Nguyên,xã,40\n\
18007,Xã Yên Trung,xã,40\n\
18028,Xã Hưng Nguyên Nam,xã,40\n\
18040,Xã Lam Thành,xã,40\n\
18073,Phường Thành Sen,phường,42\n\
18100,Phường Trần Phú,phường,42\n\
18115,Phường Bắc Hồng Lĩnh,phường,42\n\
18118,Phường Nam Hồng Lĩnh,phường,42\n\
18133,Xã Hương Sơn,xã,42\n\
18160,Xã Sơn Hồng,xã,42\n\
18163,Xã Sơn Tiến,xã,42\n\
18172,Xã Sơn Tây,xã,42\n\
18184,Xã Sơn Giang,xã,42\n\
18196,Xã Sơn Kim 1,xã,42\n\
18199,Xã Sơn Kim 2,xã,42\n\
18202,Xã Tứ Mỹ,xã,42\n\
18223,Xã Kim Hoa,xã,42\n\
18229,Xã Đức Thọ,xã,42\n\
18244,Xã Đức Minh,xã,42\n\
18262,Xã Đức Quang,xã,42\n\
18277,Xã Đức Thịnh,xã,42\n\
18304,Xã Đức Đồng,xã,42\n\
18313,Xã Vũ Quang,xã,42\n\
18322,Xã Mai Hoa,xã,42\n\
18328,Xã Thượng Đức,xã,42\n\
18352,Xã Nghi Xuân,xã,42\n\
18364,Xã Đan Hải,xã,42\n\
18373,Xã Tiên Điền,xã,42\n\
18394,Xã Cổ Đạm,xã,42\n\
18406,Xã Can Lộc,xã,42\n\
18409,Xã Hồng Lộc,xã,42\n\
18418,Xã Tùng Lộc,xã,42\n\
18436,Xã Trường Lưu,xã,42\n\
18466,Xã Gia Hanh,xã,42\n\
18481,Xã Xuân Lộc,xã,42\n\
18484,Xã Đồng Lộc,xã,42\n\
18496,Xã Hương Khê,xã,42\n\
18502,Xã Hà Linh,xã,42\n\
18523,Xã Hương Bình,xã,42\n\
18532,Xã Hương Phố,xã,42\n\
18544,Xã Hương Xuân,xã,42\n\
18547,Xã Phúc Trạch,xã,42\n\
18550,Xã Hương Đô,xã,42\n\
18562,Xã Thạch Hà,xã,42\n\
18568,Xã Lộc Hà,xã,42\n\
18583,Xã Mai Phụ,xã,42\n\
18586,Xã Đông Kinh,xã,42\n\
18601,Xã Việt Xuyên,xã,42\n\
18604,Xã Thạch Khê,xã,42\n\
18619,Xã Đồng Tiến,xã,42\n\
18628,Xã Thạch Lạc,xã,42\n\
18634,Xã Toàn Lưu,xã,42\n\
18652,Phường Hà Huy Tập,phường,42\n\
18667,Xã Thạch Xuân,xã,42\n\
18673,Xã Cẩm Xuyên,xã,42\n\
18676,Xã Thiên Cầm,xã,42\n\
18682,Xã Yên Hòa,xã,42\n\
18685,Xã Cẩm Bình,xã,42\n\
18736,Xã Cẩm Hưng,xã,42\n\
18739,Xã Cẩm Duệ,xã,42\n\
18742,Xã Cẩm Trung,xã,42\n\
18748,Xã Cẩm Lạc,xã,42\n\
18754,Phường Sông Trí,phường,42\n\
18766,Xã Kỳ Xuân,xã,42\n\
18775,Xã Kỳ Anh,xã,42\n\
18781,Phường Hải Ninh,phường,42\n\
18787,Xã Kỳ Văn,xã,42\n\
18790,Xã Kỳ Khang,xã,42\n\
18814,Xã Kỳ Hoa,xã,42\n\
18823,Phường Vũng Áng,phường,42\n\
18832,Phường Hoành Sơn,phường,42\n\
18838,Xã Kỳ Lạc,xã,42\n\
18844,Xã Kỳ Thượng,xã,42\n\
18859,Phường Đồng Thuận,phường,44\n\
18871,Phường Đồng Sơn,phường,44\n\
18880,Phường Đồng Hới,phường,44\n\
18901,Xã Minh Hóa,xã,44\n\
18904,Xã Dân Hóa,xã,44\n\
18919,Xã Tân Thành,xã,44\n\
18922,Xã Kim Điền,xã,44\n\
18943,Xã Kim Phú,xã,44\n\
18949,Xã Đồng Lê,xã,44\n\
18952,Xã Tuyên Sơn,xã,44\n\
18958,Xã Tuyên Lâm,xã,44\n\
18985,Xã Tuyên Phú,xã,44\n\
18991,Xã Tuyên Bình,xã,44\n\
18997,Xã Tuyên Hóa,xã,44\n\
19009,Phường Ba Đồn,phường,44\n\
19021,Xã Phú Trạch,xã,44\n\
19030,Xã Trung Thuần,xã,44\n\
19033,Xã Hòa Trạch,xã,44\n\
19051,Xã Tân Gianh,xã,44\n\
19057,Xã Quảng Trạch,xã,44\n\
19066,Phường Bắc Gianh,phường,44\n\
19075,Xã Nam Ba Đồn,xã,44\n\
19093,Xã Nam Gianh,xã,44\n\
19111,Xã Hoàn Lão,xã,44\n\
19126,Xã Bắc Trạch,xã,44\n\
19138,Xã Phong Nha,xã,44\n\
19141,Xã Bố Trạch,xã,44\n\
19147,Xã Thượng Trạch,xã,44\n\
19159,Xã Đông Trạch,xã,44\n\
19198,Xã Nam Trạch,xã,44\n\
19204,Xã Trường Sơn,xã,44\n\
19207,Xã Quảng Ninh,xã,44\n\
19225,Xã Ninh Châu,xã,44\n\
19237,Xã Trường Ninh,xã,44\n\
19246,Xã Lệ Ninh,xã,44\n\
19249,Xã Lệ Thủy,xã,44\n\
19255,Xã Cam Hồng,xã,44\n\
19288,Xã Sen Ngư,xã,44\n\
19291,Xã Tân Mỹ,xã,44\n\
19309,Xã Trường Phú,xã,44\n\
19318,Xã Kim Ngân,xã,44\n\
19333,Phường Đông Hà,phường,44\n\
19351,Phường Nam Đông Hà,phường,44\n\
19360,Phường Quảng Trị,phường,44\n\
19363,Xã Vĩnh Linh,xã,44\n\
19366,Xã Bến Quan,xã,44\n\
19372,Xã Vĩnh Hoàng,xã,44\n\
19405,Xã Vĩnh Thủy,xã,44\n\
19414,Xã Cửa Tùng,xã,44\n\
19429,Xã Khe Sanh,xã,44\n\
19432,Xã Lao Bảo,xã,44\n\
19435,Xã Hướng Lập,xã,44\n\
19441,Xã Hướng Phùng,xã,44\n\
19462,Xã Tân Lập,xã,44\n\
19483,Xã A Dơi,xã,44\n\
19489,Xã Lìa,xã,44\n\
19495,Xã Gio Linh,xã,44\n\
19496,Xã Cửa Việt,xã,44\n\
19501,Xã Bến Hải,xã,44\n\
19537,Xã Cồn Tiên,xã,44\n\
19555,Xã Hướng Hiệp,xã,44\n\
19564,Xã Đakrông,xã,44\n\
19567,Xã Ba Lòng,xã,44\n\
19588,Xã Tà Rụt,xã,44\n\
19594,Xã La Lay,xã,44\n\
19597,Xã Cam Lộ,xã,44\n\
19603,Xã Hiếu Giang,xã,44\n\
19624,Xã Triệu Phong,xã,44\n\
19639,Xã Nam Cửa Việt,xã,44\n\
19645,Xã Triệu Bình,xã,44\n\
19654,Xã Triệu Cơ,xã,44\n\
19669,Xã Ái Tử,xã,44\n\
19681,Xã Diên Sanh,xã,44\n\
19699,Xã Vĩnh Định,xã,44\n\
19702,Xã Hải Lăng,xã,44\n\
19735,Xã Nam Hải Lăng,xã,44\n\
19741,Xã Mỹ Thủy,xã,44\n\
19742,Đặc khu Cồn Cỏ,đặc khu,44\n\
19753,Phường Phú Xuân,phường,46\n\
19774,Phường Kim Long,phường,46\n\
19777,Phường Vỹ Dạ,phường,46\n\
19789,Phường Thuận Hóa,phường,46\n\
19804,Phường Hương An,phường,46\n\
19813,Phường Thủy Xuân,phường,46\n\
19815,Phường An Cựu,phường,46\n\
19819,Phường Phong Điền,phường,46\n\
19828,Phường Phong Phú,phường,46\n\
19831,Phường Phong Dinh,phường,46\n\
19858,Phường Phong Thái,phường,46\n\
19867,Xã Quảng Điền,xã,46\n\
19873,Phường Phong Quảng,phường,46\n\
19885,Xã Đan Điền,xã,46\n\
19900,Phường Thuận An,phường,46\n\
19909,Phường Dương Nỗ,phường,46\n\
19918,Xã Phú Hồ,xã,46\n\
19930,Phường Mỹ Thượng,phường,46\n\
19942,Xã Phú Vang,xã,46\n\
19945,Xã Phú Vinh,xã,46\n\
19960,Phường Phú Bài,phường,46\n\
19969,Phường Thanh Thủy,phường,46\n\
19975,Phường Hương Thủy,phường,46\n\
19996,Phường Hương Trà,phường,46\n\
20014,Phường Hóa Châu,phường,46\n\
20017,Phường Kim Trà,phường,46\n\
20035,Xã Bình Điền,xã,46\n\
20044,Xã A Lưới 2,xã,46\n\
20050,Xã A Lưới 5,xã,46\n\
20056,Xã A Lưới 1,xã,46\n\
20071,Xã A Lưới 3,xã,46\n\
20101,Xã A Lưới 4,xã,46\n\
20107,Xã Phú Lộc,xã,46\n\
20122,Xã Vinh Lộc,xã,46\n\
20131,Xã Hưng Lộc,xã,46\n\
20137,Xã Chân Mây - Lăng Cô,xã,46\n\
20140,Xã Lộc An,xã,46\n\
20161,Xã Khe Tre,xã,46\n\
20179,Xã Nam Đông,xã,46\n\
20182,Xã Long Quảng,xã,46\n\
20194,Phường Hải Vân,phường,48\n\
20197,Phường Liên Chiểu,phường,48\n\
20200,Phường Hòa Khánh,phường,48\n\
20209,Phường Thanh Khê,phường,48\n\
20242,Phường Hải Châu,phường,48\n\
20257,Phường Hòa Cường,phường,48\n\
20260,Phường Cẩm Lệ,phường,48\n\
20263,Phường Sơn Trà,phường,48\n\
20275,Phường An Hải,phường,48\n\
20285,Phường Ngũ Hành Sơn,phường,48\n\
20305,Phường An Khê,phường,48\n\
20308,Xã Bà Nà,xã,48\n\
20314,Phường Hòa Xuân,phường,48\n\
20320,Xã Hòa Vang,xã,48\n\
20332,Xã Hòa Tiến,xã,48\n\
20333,Đặc khu Hoàng Sa,đặc khu,48\n\
20335,Phường Bàn Thạch,phường,48\n\
20341,Phường Tam Kỳ,phường,48\n\
20350,Phường Hương Trà,phường,48\n\
20356,Phường Quảng Phú,phường,48\n\
20364,Xã Chiên Đàn,xã,48\n\
20380,Xã Tây Hồ,xã,48\n\
20392,Xã Phú Ninh,xã,48\n\
20401,Phường Hội An Tây,phường,48\n\
20410,Phường Hội An,phường,48\n\
20413,Phường Hội An Đông,phường,48\n\
20434,Xã Tân Hiệp,xã,48\n\
20443,Xã Hùng Sơn,xã,48\n\
20455,Xã Tây Giang,xã,48\n\
20458,Xã Avương,xã,48\n\
20467,Xã Đông Giang,xã,48\n\
20476,Xã Sông Kôn,xã,48\n\
20485,Xã Sông Vàng,xã,48\n\
20494,Xã Bến Hiên,xã,48\n\
20500,Xã Đại Lộc,xã,48\n\
20506,Xã Thượng Đức,xã,48\n\
20515,Xã Hà Nha,xã,48\n\
20539,Xã Vu Gia,xã,48\n\
20542,Xã Phú Thuận,xã,48\n\
20551,Phường Điện Bàn,phường,48\n\
20557,Phường Điện Bàn Bắc,phường,48\n\
20569,Xã Điện Bàn Tây,xã,48\n\
20575,Phường An Thắng,phường,48\n\
20579,Phường Điện Bàn Đông,phường,48\n\
20587,Xã Gò Nổi,xã,48\n\
20599,Xã Nam Phước,xã,48\n\
20611,Xã Thu Bồn,xã,48\n\
20623,Xã Duy Xuyên,xã,48\n\
20635,Xã Duy Nghĩa,xã,48\n\
20641,Xã Quế Sơn,xã,48\n\
20650,Xã Xuân Phú,xã,48\n\
20656,Xã Nông Sơn,xã,48\n\
20662,Xã Quế Sơn Trung,xã,48\n\
20669,Xã Quế Phước,xã,48\n\
20695,Xã Thạnh Mỹ,xã,48\n\
20698,Xã La Êê,xã,48\n\
20704,Xã La Dêê,xã,48\n\
20707,Xã Nam Giang,xã,48\n\
20710,Xã Bến Giằng,xã,48\n\
20716,Xã Đắc Pring,xã,48\n\
20722,Xã Khâm Đức,xã,48\n\
20728,Xã Phước Hiệp,xã,48\n\
20734,Xã Phước Năng,xã,48\n\
20740,Xã Phước Chánh,xã,48\n\
20752,Xã Phước Thành,xã,48\n\
20767,Xã Việt An,xã,48\n\
20770,Xã Phước Trà,xã,48\n\
20779,Xã Hiệp Đức,xã,48\n\
20791,Xã Thăng Bình,xã,48\n\
20794,Xã Thăng An,xã,48\n\
20818,Xã Đồng Dương,xã,48\n\
20827,Xã Thăng Phú,xã,48\n\
20836,Xã Thăng Trường,xã,48\n\
20848,Xã Thăng Điền,xã,48\n\
20854,Xã Tiên Phước,xã,48\n\
20857,Xã Sơn Cẩm Hà,xã,48\n\
20875,Xã Lãnh Ngọc,xã,48\n\
20878,Xã Thạnh Bình,xã,48\n\
20900,Xã Trà My,xã,48\n\
20908,Xã Trà Liên,xã,48\n\
20920,Xã Trà Đốc,xã,48\n\
20923,Xã Trà Tân,xã,48\n\
20929,Xã Trà Giáp,xã,48\n\
20938,Xã Trà Leng,xã,48\n\
20941,Xã Trà Tập,xã,48\n\
20944,Xã Nam Trà My,xã,48\n\
20950,Xã Trà Linh,xã,48\n\
20959,Xã Trà Vân,xã,48\n\
20965,Xã Núi Thành,xã,48\n\
20971,Xã Tam Xuân,xã,48\n\
20977,Xã Đức Phú,xã,48\n\
20984,Xã Tam Anh,xã,48\n\
20992,Xã Tam Hải,xã,48\n\
21004,Xã Tam Mỹ,xã,48\n\
21025,Phường Cẩm Thành,phường,51\n\
21028,Phường Nghĩa Lộ,phường,51\n\
21034,Xã An Phú,xã,51\n\
21040,Xã Bình Sơn,xã,51\n\
21061,Xã Vạn Tường,xã,51\n\
21085,Xã Bình Minh,xã,51\n\
21100,Xã Bình Chương,xã,51\n\
21109,Xã Đông Sơn,xã,51\n\
21115,Xã Trà Bồng,xã,51\n\
21124,Xã Thanh Bồng,xã,51\n\
21127,Xã Đông Trà Bồng,xã,51\n\
21136,Xã Cà Đam,xã,51\n\
21154,Xã Tây Trà,xã,51\n\
21157,Xã Tây Trà Bồng,xã,51\n\
21172,Phường Trương Quang Trọng,phường,51\n\
21181,Xã Thọ Phong,xã,51\n\
21196,Xã Trường Giang,xã,51\n\
21205,Xã Ba Gia,xã,51\n\
21211,Xã Tịnh Khê,xã,51\n\
21220,Xã Sơn Tịnh,xã,51\n\
21235,Xã Tư Nghĩa,xã,51\n\
21238,Xã Vệ Giang,xã,51\n\
21244,Xã Trà Giang,xã,51\n\
21250,Xã Nghĩa Giang,xã,51\n\
21289,Xã Sơn Hà,xã,51\n\
21292,Xã Sơn Hạ,xã,51\n\
21307,Xã Sơn Linh,xã,51\n\
21319,Xã Sơn Thủy,xã,51\n\
21325,Xã Sơn Kỳ,xã,51\n\
21334,Xã Sơn Tây Thượng,xã,51\n\
21340,Xã Sơn Tây,xã,51\n\
21343,Xã Sơn Tây Hạ,xã,51\n\
21349,Xã Sơn Mai,xã,51\n\
21361,Xã Minh Long,xã,51\n\
21364,Xã Nghĩa Hành,xã,51\n\
21370,Xã Phước Giang,xã,51\n\
21385,Xã Đình Cương,xã,51\n\
21388,Xã Thiện Tín,xã,51\n\
21400,Xã Mộ Đức,xã,51\n\
21409,Xã Long Phụng,xã,51\n\
21421,Xã Mỏ Cày,xã,51\n\
21433,Xã Lân Phong,xã,51\n\
21439,Phường Đức Phổ,phường,51\n\
21451,Phường Trà Câu,phường,51\n\
21457,Xã Nguyễn Nghiêm,xã,51\n\
21472,Xã Khánh Cường,xã,51\n\
21478,Phường Sa Huỳnh,phường,51\n\
21484,Xã Ba Tơ,xã,51\n\
21490,Xã Ba Vinh,xã,51\n\
21496,Xã Ba Động,xã,51\n\
21499,Xã Ba Dinh,xã,51\n\
21520,Xã Đặng Thùy Trâm,xã,51\n\
21523,Xã Ba Tô,xã,51\n\
21529,Xã Ba Vì,xã,51\n\
21538,Xã Ba Xa,xã,51\n\
21548,Đặc khu Lý Sơn,đặc khu,51\n\
21553,Phường Quy Nhơn Bắc,phường,52\n\
21583,Phường Quy Nhơn,phường,52\n\
21589,Phường Quy Nhơn Tây,phường,52\n\
21592,Phường Quy Nhơn Nam,phường,52\n\
21601,Phường Quy Nhơn Đông,phường,52\n\
21607,Xã Nhơn Châu,xã,52\n\
21609,Xã An Lão,xã,52\n\
21616,Xã An Vinh,xã,52\n\
21622,Xã An Toàn,xã,52\n\
21628,Xã An Hòa,xã,52\n\
21637,Phường Tam Quan,phường,52\n\
21640,Phường Bồng Sơn,phường,52\n\
21655,Phường Hoài Nhơn Bắc,phường,52\n\
21661,Phường Hoài Nhơn Tây,phường,52\n\
21664,Phường Hoài Nhơn,phường,52\n\
21670,Phường Hoài Nhơn Đông,phường,52\n\
21673,Phường Hoài Nhơn Nam,phường,52\n\
21688,Xã Hoài Ân,xã,52\n\
21697,Xã Ân Hảo,xã,52\n\
21703,Xã Vạn Đức,xã,52\n\
21715,Xã Ân Tường,xã,52\n\
21727,Xã Kim Sơn,xã,52\n\
21730,Xã Phù Mỹ,xã,52\n\
21733,Xã Bình Dương,xã,52\n\
21739,Xã Phù Mỹ Bắc,xã,52\n\
21751,Xã Phù Mỹ Đông,xã,52\n\
21757,Xã Phù Mỹ Tây,xã,52\n\
21769,Xã An Lương,xã,52\n\
21775,Xã Phù Mỹ Nam,xã,52\n\
21786,Xã Vĩnh Thạnh,xã,52\n\
21787,Xã Vĩnh Sơn,xã,52\n\
21796,Xã Vĩnh Thịnh,xã,52\n\
21805,Xã Vĩnh Quang,xã,52\n\
21808,Xã Tây Sơn,xã,52\n\
21817,Xã Bình Hiệp,xã,52\n\
21820,Xã Bình Khê,xã,52\n\
21829,Xã Bình An,xã,52\n\
21835,Xã Bình Phú,xã,52\n\
21853,Xã Phù Cát,xã,52\n\
21859,Xã Đề Gi,xã,52\n\
21868,Xã Hội Sơn,xã,52\n\
21871,Xã Hòa Hội,xã,52\n\
21880,Xã Cát Tiến,xã,52\n\
21892,Xã Xuân An,xã,52\n\
21901,Xã Ngô Mây,xã,52\n\
21907,Phường Bình Định,phường,52\n\
21910,Phường An Nhơn,phường,52\n\
21925,Phường An Nhơn Bắc,phường,52\n\
21934,Phường An Nhơn Đông,phường,52\n\
21940,Xã An Nhơn Tây,xã,52\n\
21943,Phường An Nhơn Nam,phường,52\n\
21952,Xã Tuy Phước,xã,52\n\
21964,Xã Tuy Phước Bắc,xã,52\n\
21970,Xã Tuy Phước Đông,xã,52\n\
21985,Xã Tuy Phước Tây,xã,52\n\
21994,Xã Vân Canh,xã,52\n\
21997,Xã Canh Liên,xã,52\n\
22006,Xã Canh Vinh,xã,52\n\
22015,Phường Tuy Hòa,phường,66\n\
22045,Phường Bình Kiến,phường,66\n\
22051,Phường Sông Cầu,phường,66\n\
22057,Xã Xuân Lộc,xã,66\n\
22060,Xã Xuân Cảnh,xã,66\n\
22075,Xã Xuân Thọ,xã,66\n\
22076,Phường Xuân Đài,phường,66\n\
22081,Xã Đồng Xuân,xã,66\n\
22090,Xã Xuân Lãnh,xã,66\n\
22096,Xã Phú Mỡ,xã,66\n\
22111,Xã Xuân Phước,xã,66\n\
22114,Xã Tuy An Bắc,xã,66\n\
22120,Xã Tuy An Đông,xã,66\n\
22132,Xã Tuy An Tây,xã,66\n\
22147,Xã Ô Loan,xã,66\n\
22153,Xã Tuy An Nam,xã,66\n\
22165,Xã Sơn Hòa,xã,66\n\
22171,Xã Tây Sơn,xã,66\n\
22177,Xã Vân Hòa,xã,66\n\
22192,Xã Suối Trai,xã,66\n\
22207,Xã Sông Hinh,xã,66\n\
22222,Xã Đức Bình,xã,66\n\
22225,Xã Ea Bá,xã,66\n\
22237,Xã Ea Ly,xã,66\n\
22240,Phường Phú Yên,phường,66\n\
22250,Xã Sơn Thành,xã,66\n\
22255,Xã Tây Hòa,xã,66\n\
22258,Phường Đông Hòa,phường,66\n\
22261,Phường Hòa Hiệp,phường,66\n\
22276,Xã Hòa Thịnh,xã,66\n\
22285,Xã Hòa Mỹ,xã,66\n\
22291,Xã Hòa Xuân,xã,66\n\
22303,Xã Phú Hòa 2,xã,66\n\
22319,Xã Phú Hòa 1,xã,66\n\
22333,Phường Bắc Nha Trang,phường,56\n\
22366,Phường Nha Trang,phường,56\n\
22390,Phường Tây Nha Trang,phường,56\n\
22402,Phường Nam Nha Trang,phường,56\n\
22411,Phường Bắc Cam Ranh,phường,56\n\
22420,Phường Cam Ranh,phường,56\n\
22423,Phường Ba Ngòi,phường,56\n\
22432,Phường Cam Linh,phường,56\n\
22435,Xã Cam Hiệp,xã,56\n\
22453,Xã Cam Lâm,xã,56\n\
22465,Xã Cam An,xã,56\n\
22480,Xã Nam Cam Ranh,xã,56\n\
22489,Xã Vạn Ninh,xã,56\n\
22498,Xã Tu Bông,xã,56\n\
22504,Xã Đại Lãnh,xã,56\n\
22516,Xã Vạn Thắng,xã,56\n\
22525,Xã Vạn Hưng,xã,56\n\
22528,Phường Ninh Hòa,phường,56\n\
22546,Xã Bắc Ninh Hòa,xã,56\n\
22552,Xã Tây Ninh Hòa,xã,56\n\
22558,Xã Hòa Trí,xã,56\n\
22561,Phường Đông Ninh Hòa,phường,56\n\
22576,Xã Tân Định,xã,56\n\
22591,Phường Hòa Thắng,phường,56\n\
22597,Xã Nam Ninh Hòa,xã,56\n\
22609,Xã Khánh Vĩnh,xã,56\n\
22612,Xã Trung Khánh Vĩnh,xã,56\n\
22615,Xã Bắc Khánh Vĩnh,xã,56\n\
22624,Xã Tây Khánh Vĩnh,xã,56\n\
22648,Xã Nam Khánh Vĩnh,xã,56\n\
22651,Xã Diên Khánh,xã,56\n\
22657,Xã Diên Điền,xã,56\n\
22660,Xã Diên Lâm,xã,56\n\
22672,Xã Diên Thọ,xã,56\n\
22678,Xã Diên Lạc,xã,56\n\
22702,Xã Suối Hiệp,xã,56\n\
22708,Xã Suối Dầu,xã,56\n\
22714,Xã Khánh Sơn,xã,56\n\
22720,Xã Tây Khánh Sơn,xã,56\n\
22732,Xã Đông Khánh Sơn,xã,56\n\
22736,Đặc khu Trường Sa,đặc khu,56\n\
22738,Phường Đô Vinh,phường,56\n\
22741,Phường Bảo An,phường,56\n\
22759,Phường Phan Rang,phường,56\n\
22780,Phường Đông Hải,phường,56\n\
22786,Xã Bác Ái Tây,xã,56\n\
22795,Xã Bác Ái,xã,56\n\
22801,Xã Bác Ái Đông,xã,56\n\
22810,Xã Ninh Sơn,xã,56\n\
22813,Xã Lâm Sơn,xã,56\n\
22822,Xã Mỹ Sơn,xã,56\n\
22828,Xã Anh Dũng,xã,56\n\
22834,Phường Ninh Chử,phường,56\n\
22840,Xã Công Hải,xã,56\n\
22846,Xã Vĩnh Hải,xã,56\n\
22849,Xã Thuận Bắc,xã,56\n\
22852,Xã Ninh Hải,xã,56\n\
22861,Xã Xuân Hải,xã,56\n\
22870,Xã Ninh Phước,xã,56\n\
22873,Xã Phước Hậu,xã,56\n\
22888,Xã Phước Dinh,xã,56\n\
22891,Xã Phước Hữu,xã,56\n\
22897,Xã Thuận Nam,xã,56\n\
22900,Xã Phước Hà,xã,56\n\
22909,Xã Cà Ná,xã,56\n\
22918,Phường Mũi Né,phường,68\n\
22924,Phường Phú Thủy,phường,68\n\
22933,Phường Hàm Thắng,phường,68\n\
22945,Phường Phan Thiết,phường,68\n\
22954,Phường Tiến Thành,phường,68\n\
22960,Phường Bình Thuận,phường,68\n\
22963,Xã Tuyên Quang,xã,68\n\
22969,Xã Liên Hương,xã,68\n\
22972,Xã Phan Rí Cửa,xã,68\n\
22978,Xã Tuy Phong,xã,68\n\
22981,Xã Vĩnh Hảo,xã,68\n\
23005,Xã Bắc Bình,xã,68\n\
23008,Xã Phan Sơn,xã,68\n\
23020,Xã Hải Ninh,xã,68\n\
23023,Xã Sông Lũy,xã,68\n\
23032,Xã Lương Sơn,xã,68\n\
23041,Xã Hồng Thái,xã,68\n\
23053,Xã Hòa Thắng,xã,68\n\
23059,Xã Hàm Thuận,xã,68\n\
23065,Xã La Dạ,xã,68\n\
23074,Xã Đông Giang,xã,68\n\
23086,Xã Hồng Sơn,xã,68\n\
23089,Xã Hàm Thuận Bắc,xã,68\n\
23095,Xã Hàm Liêm,xã,68\n\
23110,Xã Hàm Thuận Nam,xã,68\n\
23122,Xã Hàm Thạnh,xã,68\n\
23128,Xã Hàm Kiệm,xã,68\n\
23134,Xã Tân Lập,xã,68\n\
23143,Xã Tân Thành,xã,68\n\
23149,Xã Tánh Linh,xã,68\n\
23152,Xã Bắc Ruộng,xã,68\n\
23158,Xã Nghị Đức,xã,68\n\
23173,Xã Đồng Kho,xã,68\n\
23188,Xã Suối Kiết,xã,68\n\
23191,Xã Đức Linh,xã,68\n\
23194,Xã Hoài Đức,xã,68\n\
23200,Xã Nam Thành,xã,68\n\
23227,Xã Trà Tân,xã,68\n\
23230,Xã Tân Minh,xã,68\n\
23231,Phường Phước Hội,phường,68\n\
23235,Phường La Gi,phường,68\n\
23236,Xã Hàm Tân,xã,68\n\
23246,Xã Tân Hải,xã,68\n\
23266,Xã Sơn Mỹ,xã,68\n\
23272,Đặc khu Phú Quý,đặc khu,68\n\
23284,Phường Đăk Cấm,phường,51\n\
23293,Phường Kon Tum,phường,51\n\
23302,Phường Đăk Bla,phường,51\n\
23317,Xã Ngọk Bay,xã,51\n\
23326,Xã Ia Chim,xã,51\n\
23332,Xã Đăk Rơ Wa,xã,51\n\
23341,Xã Đăk Pék,xã,51\n\
23344,Xã Đăk Plô,xã,51\n\
23356,Xã Xốp,xã,51\n\
23365,Xã Ngọc Linh,xã,51\n\
23368,Xã Đăk Long,xã,51\n\
23374,Xã Đăk Môn,xã,51\n\
23377,Xã Bờ Y,xã,51\n\
23383,Xã Dục Nông,xã,51\n\
23392,Xã Sa Loong,xã,51\n\
23401,Xã Đăk Tô,xã,51\n\
23416,Xã Đăk Sao,xã,51\n\
23419,Xã Đăk Tờ Kan,xã,51\n\
23425,Xã Tu Mơ Rông,xã,51\n\
23428,Xã Ngọk Tụ,xã,51\n\
23430,Xã Kon Đào,xã,51\n\
23446,Xã Măng Ri,xã,51\n\
23455,Xã Măng Bút,xã,51\n\
23473,Xã Măng Đen,xã,51\n\
23476,Xã Kon Plông,xã,51\n\
23479,Xã Đăk Rve,xã,51\n\
23485,Xã Đăk Kôi,xã,51\n\
23497,Xã Kon Braih,xã,51\n\
23500,Xã Đăk Hà,xã,51\n\
23504,Xã Đăk Pxi,xã,51\n\
23510,Xã Đăk Ui,xã,51\n\
23512,Xã Đăk Mar,xã,51\n\
23515,Xã Ngọk Réo,xã,51\n\
23527,Xã Sa Thầy,xã,51\n\
23530,Xã Rờ Kơi,xã,51\n\
23534,Xã Sa Bình,xã,51\n\
23535,Xã Ia Đal,xã,51\n\
23536,Xã Mô Rai,xã,51\n\
23538,Xã Ia Tơi,xã,51\n\
23548,Xã Ya Ly,xã,51\n\
23563,Phường Diên Hồng,phường,52\n\
23575,Phường Pleiku,phường,52\n\
23584,Phường Thống Nhất,phường,52\n\
23586,Phường Hội Phú,phường,52\n\
23590,Xã Biển Hồ,xã,52\n\
23602,Phường An Phú,phường,52\n\
23611,Xã Gào,xã,52\n\
23614,Phường An Bình,phường,52\n\
23617,Phường An Khê,phường,52\n\
23629,Xã Cửu An,xã,52\n\
23638,Xã Kbang,xã,52\n\
23644,Xã Đak Rong,xã,52\n\
23647,Xã Sơn Lang,xã,52\n\
23650,Xã Krong,xã,52\n\
23668,Xã Tơ Tung,xã,52\n\
23674,Xã Kông Bơ La,xã,52\n\
23677,Xã Đak Đoa,xã,52\n\
23683,Xã Đak Sơmei,xã,52\n\
23701,Xã Kon Gang,xã,52\n\
23710,Xã Ia Băng,xã,52\n\
23714,Xã KDang,xã,52\n\
23722,Xã Chư Păh,xã,52\n\
23728,Xã Ia Khươl,xã,52\n\
23734,Xã Ia Ly,xã,52\n\
23749,Xã Ia Phí,xã,52\n\
23764,Xã Ia Grai,xã,52\n\
23767,Xã Ia Hrung,xã,52\n\
23776,Xã Ia Krái,xã,52\n\
23782,Xã Ia O,xã,52\n\
23788,Xã Ia Chia,xã,52\n\
23794,Xã Mang Yang,xã,52\n\
23798,Xã Ayun,xã,52\n\
23799,Xã Hra,xã,52\n\
23812,Xã Lơ Pang,xã,52\n\
23818,Xã Kon Chiêng,xã,52\n\
23824,Xã Kông Chro,xã,52\n\
23830,Xã Chư Krey,xã,52\n\
23833,Xã Ya Ma,xã,52\n\
23839,Xã SRó,xã,52\n\
23842,Xã Đăk Song,xã,52\n\
23851,Xã Chơ Long,xã,52\n\
23857,Xã Đức Cơ,xã,52\n\
23866,Xã Ia Krêl,xã,52\n\
23869,Xã Ia Dơk,xã,52\n\
23872,Xã Ia Dom,xã,52\n\
23881,Xã Ia Pnôn,xã,52\n\
23884,Xã Ia Nan,xã,52\n\
23887,Xã Chư Prông,xã,52\n\
23896,Xã Bàu Cạn,xã,52\n\
23908,Xã Ia Tôr,xã,52\n\
23911,Xã Ia Boòng,xã,52\n\
23917,Xã Ia Púch,xã,52\n\
23926,Xã Ia Pia,xã,52\n\
23935,Xã Ia Lâu,xã,52\n\
23938,Xã Ia Mơ,xã,52\n\
23941,Xã Chư Sê,xã,52\n\
23942,Xã Chư Pưh,xã,52\n\
23947,Xã Bờ Ngoong,xã,52\n\
23954,Xã Al Bá,xã,52\n\
23971,Xã Ia Hrú,xã,52\n\
23977,Xã Ia Ko,xã,52\n\
23986,Xã Ia Le,xã,52\n\
23995,Xã Đak Pơ,xã,52\n\
24007,Xã Ya Hội,xã,52\n\
24013,Xã Pờ Tó,xã,52\n\
24022,Xã Ia Pa,xã,52\n\
24028,Xã Ia Tul,xã,52\n\
24043,Xã Phú Thiện,xã,52\n\
24044,Phường Ayun Pa,phường,52\n\
24049,Xã Chư A Thai,xã,52\n\
24061,Xã Ia Hiao,xã,52\n\
24065,Xã Ia Rbol,xã,52\n\
24073,Xã Ia Sao,xã,52\n\
24076,Xã Phú Túc,xã,52\n\
24100,Xã Ia Dreh,xã,52\n\
24109,Xã Uar,xã,52\n\
24112,Xã Ia Rsai,xã,52\n\
24121,Phường Tân Lập,phường,66\n\
24133,Phường Buôn Ma Thuột,phường,66\n\
24154,Phường Thành Nhất,phường,66\n\
24163,Phường Tân An,phường,66\n\
24169,Phường Ea Kao,phường,66\n\
24175,Xã Hòa Phú,xã,66\n\
24181,Xã Ea Drăng,xã,66\n\
24184,Xã Ea H'Leo,xã,66\n\
24187,Xã Ea Hiao,xã,66\n\
24193,Xã Ea Wy,xã,66\n\
24208,Xã Ea Khăl,xã,66\n\
24211,Xã Ea Súp,xã,66\n\
24214,Xã Ia Lốp,xã,66\n\
24217,Xã Ea Rốk,xã,66\n\
24221,Xã Ia Rvê,xã,66\n\
24229,Xã Ea Bung,xã,66\n\
24235,Xã Buôn Đôn,xã,66\n\
24241,Xã Ea Wer,xã,66\n\
24250,Xã Ea Nuôl,xã,66\n\
24259,Xã Quảng Phú,xã,66\n\
24265,Xã Ea Kiết,xã,66\n\
24277,Xã Ea Tul,xã,66\n\
24280,Xã Cư M'gar,xã,66\n\
24286,Xã Ea M'Droh,xã,66\n\
24301,Xã Cuôr Đăng,xã,66\n\
24305,Phường Buôn Hồ,phường,66\n\
24310,Xã Krông Búk,xã,66\n\
24313,Xã Cư Pơng,xã,66\n\
24316,Xã Pơng Drang,xã,66\n\
24328,Xã Ea Drông,xã,66\n\
24340,Phường Cư Bao,phường,66\n\
24343,Xã Krông Năng,xã,66\n\
24346,Xã Dliê Ya,xã,66\n\
24352,Xã Tam Giang,xã,66\n\
24364,Xã Phú Xuân,xã,66\n\
24373,Xã Ea Kar,xã,66\n\
24376,Xã Ea Knốp,xã,66\n\
24400,Xã Ea Păl,xã,66\n\
24403,Xã Ea Ô,xã,66\n\
24406,Xã Cư Yang,xã,66\n\
24412,Xã M'Drắk,xã,66\n\
24415,Xã Cư Prao,xã,66\n\
24433,Xã Ea Riêng,xã,66\n\
24436,Xã Cư M'ta,xã,66\n\
24444,Xã Krông Á,xã,66\n\
24445,Xã Ea Trang,xã,66\n\
24448,Xã Krông Bông,xã,66\n\
24454,Xã Dang Kang,xã,66\n\
24472,Xã Hòa Sơn,xã,66\n\
24478,Xã Cư Pui,xã,66\n\
24484,Xã Yang Mao,xã,66\n\
24490,Xã Krông Pắc,xã,66\n\
24496,Xã Ea Kly,xã,66\n\
24502,Xã Ea Phê,xã,66\n\
24505,Xã Ea Knuếc,xã,66\n\
24526,Xã Tân Tiến,xã,66\n\
24529,Xã Vụ Bổn,xã,66\n\
24538,Xã Krông Ana,xã,66\n\
24540,Xã Ea Ning,xã,66\n\
24544,Xã Ea Ktur,xã,66\n\
24559,Xã Ea Na,xã,66\n\
24561,Xã Dray Bhăng,xã,66\n\
24568,Xã Dur Kmăl,xã,66\n\
24580,Xã Liên Sơn Lắk,xã,66\n\
24595,Xã Đắk Liêng,xã,66\n\
24598,Xã Đắk Phơi,xã,66\n\
24604,Xã Krông Nô,xã,66\n\
24607,Xã Nam Ka,xã,66\n\
24611,Phường Bắc Gia Nghĩa,phường,68\n\
24615,Phường Nam Gia Nghĩa,phường,68\n\
24616,Xã Quảng Sơn,xã,68\n\
24617,Phường Đông Gia Nghĩa,phường,68\n\
24620,Xã Quảng Hòa,xã,68\n\
24631,Xã Quảng Khê,xã,68\n\
24637,Xã Tà Đùng,xã,68\n\
24640,Xã Cư Jút,xã,68\n\
24646,Xã Đắk Wil,xã,68\n\
24649,Xã Nam Dong,xã,68\n\
24664,Xã Đức Lập,xã,68\n\
24670,Xã Đắk Mil,xã,68\n\
24678,Xã Đắk Sắk,xã,68\n\
24682,Xã Thuận An,xã,68\n\
24688,Xã Krông Nô,xã,68\n\
24697,Xã Nam Đà,xã,68\n\
24703,Xã Nâm Nung,xã,68\n\
24712,Xã Quảng Phú,xã,68\n\
24717,Xã Đức An,xã,68\n\
24718,Xã Đắk Song,xã,68\n\
24722,Xã Thuận Hạnh,xã,68\n\
24730,Xã Trường Xuân,xã,68\n\
24733,Xã Kiến Đức,xã,68\n\
24736,Xã Quảng Trực,xã,68\n\
24739,Xã Tuy Đức,xã,68\n\
24748,Xã Quảng Tân,xã,68\n\
24751,Xã Nhân Cơ,xã,68\n\
24760,Xã Quảng Tín,xã,68\n\
24778,Phường Lâm Viên - Đà Lạt,phường,68\n\
24781,Phường Xuân Hương - Đà Lạt,phường,68\n\
24787,Phường Cam Ly - Đà Lạt,phường,68\n\
24805,Phường Xuân Trường - Đà Lạt,phường,68\n\
24820,Phường 2 Bảo Lộc,phường,68\n\
24823,Phường 1 Bảo Lộc,phường,68\n\
24829,Phường B'Lao,phường,68\n\
24841,Phường 3 Bảo Lộc,phường,68\n\
24846,Phường Lang Biang - Đà Lạt,phường,68\n\
24848,Xã Lạc Dương,xã,68\n\
24853,Xã Đam Rông 4,xã,68\n\
24868,Xã Nam Ban Lâm Hà,xã,68\n\
24871,Xã Đinh Văn Lâm Hà,xã,68\n\
24875,Xã Đam Rông 3,xã,68\n\
24877,Xã Đam Rông 2,xã,68\n\
24883,Xã Nam Hà Lâm Hà,xã,68\n\
24886,Xã Đam Rông 1,xã,68\n\
24895,Xã Phú Sơn Lâm Hà,xã,68\n\
24907,Xã Phúc Thọ Lâm Hà,xã,68\n\
24916,Xã Tân Hà Lâm Hà,xã,68\n\
24931,Xã Đơn Dương,xã,68\n\
24934,Xã D'Ran,xã,68\n\
24943,Xã Ka Đô,xã,68\n\
24955,Xã Quảng Lập,xã,68\n\
24958,Xã Đức Trọng,xã,68\n\
24967,Xã Hiệp Thạnh,xã,68\n\
24976,Xã Tân Hội,xã,68\n\
24985,Xã Ninh Gia,xã,68\n\
24988,Xã Tà Năng,xã,68\n\
24991,Xã Tà Hine,xã,68\n\
25000,Xã Di Linh,xã,68\n\
25007,Xã Đinh Trang Thượng,xã,68\n\
25015,Xã Gia Hiệp,xã,68\n\
25018,Xã Bảo Thuận,xã,68\n\
25036,Xã Hòa Ninh,xã,68\n\
25042,Xã Hòa Bắc,xã,68\n\
25051,Xã Sơn Điền,xã,68\n\
25054,Xã Bảo Lâm 1,xã,68\n\
25057,Xã Bảo Lâm 5,xã,68\n\
25063,Xã Bảo Lâm 4,xã,68\n\
25084,Xã Bảo Lâm 2,xã,68\n\
25093,Xã Bảo Lâm 3,xã,68\n\
25099,Xã Đạ Huoai,xã,68\n\
25105,Xã Đạ Huoai 2,xã,68\n\
25114,Xã Đạ Huoai 3,xã,68\n\
25126,Xã Đạ Tẻh,xã,68\n\
25135,Xã Đạ Tẻh 3,xã,68\n\
25138,Xã Đạ Tẻh 2,xã,68\n\
25159,Xã Cát Tiên,xã,68\n\
25162,Xã Cát Tiên 3,xã,68\n\
25180,Xã Cát Tiên 2,xã,68\n\
25195,Phường Bình Phước,phường,75\n\
25210,Phường Đồng Xoài,phường,75\n\
25217,Phường Phước Long,phường,75\n\
25220,Phường Phước Bình,phường,75\n\
25222,Xã Bù Gia Mập,xã,75\n\
25225,Xã Đăk Ơ,xã,75\n\
25231,Xã Đa Kia,xã,75\n\
25246,Xã Bình Tân,xã,75\n\
25252,Xã Phú Riềng,xã,75\n\
25255,Xã Long Hà,xã,75\n\
25261,Xã Phú Trung,xã,75\n\
25267,Xã Phú Nghĩa,xã,75\n\
25270,Xã Lộc Ninh,xã,75\n\
25279,Xã Lộc Tấn,xã,75\n\
25280,Xã Lộc Thạnh,xã,75\n\
25292,Xã Lộc Quang,xã,75\n\
25294,Xã Lộc Thành,xã,75\n\
25303,Xã Lộc Hưng,xã,75\n\
25308,Xã Thiện Hưng,xã,75\n\
25309,Xã Hưng Phước,xã,75\n\
25318,Xã Tân Tiến,xã,75\n\
25326,Phường Bình Long,phường,75\n\
25333,Phường An Lộc,phường,75\n\
25345,Xã Tân Hưng,xã,75\n\
25349,Xã Minh Đức,xã,75\n\
25351,Xã Tân Quan,xã,75\n\
25357,Xã Tân Khai,xã,75\n\
25363,Xã Đồng Phú,xã,75\n\
25378,Xã Tân Lợi,xã,75\n\
25387,Xã Thuận Lợi,xã,75\n\
25390,Xã Đồng Tâm,xã,75\n\
25396,Xã Bù Đăng,xã,75\n\
25399,Xã Đak Nhau,xã,75\n\
25402,Xã Thọ Sơn,xã,75\n\
25405,Xã Bom Bo,xã,75\n\
25417,Xã Nghĩa Trung,xã,75\n\
25420,Xã Phước Sơn,xã,75\n\
25432,Phường Chơn Thành,phường,75\n\
25441,Phường Minh Hưng,phường,75\n\
25450,Xã Nha Bích,xã,75\n\
25459,Phường Tân Ninh,phường,80\n\
25480,Phường Bình Minh,phường,80\n\
25486,Xã Tân Biên,xã,80\n\
25489,Xã Tân Lập,xã,80\n\
25498,Xã Thạnh Bình,xã,80\n\
25510,Xã Trà Vong,xã,80\n\
25516,Xã Tân Châu,xã,80\n\
25522,Xã Tân Đông,xã,80\n\
25525,Xã Tân Hội,xã,80\n\
25531,Xã Tân Hòa,xã,80\n\
25534,Xã Tân Thành,xã,80\n\
25549,Xã Tân Phú,xã,80\n\
25552,Xã Dương Minh Châu,xã,80\n\
25567,Phường Ninh Thạnh,phường,80\n\
25573,Xã Cầu Khởi,xã,80\n\
25579,Xã Lộc Ninh,xã,80\n\
25585,Xã Châu Thành,xã,80\n\
25588,Xã Hảo Đước,xã,80\n\
25591,Xã Phước Vinh,xã,80\n\
25606,Xã Hòa Hội,xã,80\n\
25621,Xã Ninh Điền,xã,80\n\
25630,Phường Long Hoa,phường,80\n\
25633,Phường Thanh Điền,phường,80\n\
25645,Phường Hòa Thành,phường,80\n\
25654,Phường Gò Dầu,phường,80\n\
25657,Xã Thạnh Đức,xã,80\n\
25663,Xã Phước Thạnh,xã,80\n\
25666,Xã Truông Mít,xã,80\n\
25672,Phường Gia Lộc,phường,80\n\
25681,Xã Bến Cầu,xã,80\n\
25684,Xã Long Chữ,xã,80\n\
25702,Xã Long Thuận,xã,80\n\
25708,Phường Trảng Bàng,phường,80\n\
25711,Xã Hưng Thuận,xã,80\n\
25729,Xã Phước Chỉ,xã,80\n\
25732,Phường An Tịnh,phường,80\n\
25747,Phường Thủ Dầu Một,phường,79\n\
25750,Phường Phú Lợi,phường,79\n\
25760,Phường Bình Dương,phường,79\n\
25768,Phường Phú An,phường,79\n\
25771,Phường Chánh Hiệp,phường,79\n\
25777,Xã Dầu Tiếng,xã,79\n\
25780,Xã Minh Thạnh,xã,79\n\
25792,Xã Long Hòa,xã,79\n\
25807,Xã Thanh An,xã,79\n\
25813,Phường Bến Cát,phường,79\n\
25819,Xã Trừ Văn Thố,xã,79\n\
25822,Xã Bàu Bàng,xã,79\n\
25837,Phường Chánh Phú Hòa,phường,79\n\
25840,Phường Long Nguyên,phường,79\n\
25843,Phường Tây Nam,phường,79\n\
25846,Phường Thới Hòa,phường,79\n\
25849,Phường Hòa Lợi,phường,79\n\
25858,Xã Phú Giáo,xã,79\n\
25864,Xã Phước Thành,xã,79\n\
25867,Xã An Long,xã,79\n\
25882,Xã Phước Hòa,xã,79\n\
25888,Phường Tân Uyên,phường,79\n\
25891,Phường Tân Khánh,phường,79\n\
25906,Xã Bắc Tân Uyên,xã,79\n\
25909,Xã Thường Tân,xã,79\n\
25912,Phường Vĩnh Tân,phường,79\n\
25915,Phường Bình Cơ,phường,79\n\
25920,Phường Tân Hiệp,phường,79\n\
25942,Phường Dĩ An,phường,79\n\
25945,Phường Tân Đông Hiệp,phường,79\n\
25951,Phường Đông Hòa,phường,79\n\
25966,Phường Lái Thiêu,phường,79\n\
25969,Phường Thuận Giao,phường,79\n\
25975,Phường An Phú,phường,79\n\
25978,Phường Thuận An,phường,79\n\
25987,Phường Bình Hòa,phường,79\n\
25993,Phường Trảng Dài,phường,75\n\
26005,Phường Hố Nai,phường,75\n\
26017,Phường Tam Hiệp,phường,75\n\
26020,Phường Long Bình,phường,75\n\
26041,Phường Trấn Biên,phường,75\n\
26068,Phường Biên Hòa,phường,75\n\
26080,Phường Long Khánh,phường,75\n\
26089,Phường Bình Lộc,phường,75\n\
26098,Phường Bảo Vinh,phường,75\n\
26104,Phường Xuân Lập,phường,75\n\
26113,Phường Hàng Gòn,phường,75\n\
26116,Xã Tân Phú,xã,75\n\
26119,Xã Đak Lua,xã,75\n\
26122,Xã Nam Cát Tiên,xã,75\n\
26134,Xã Tà Lài,xã,75\n\
26158,Xã Phú Lâm,xã,75\n\
26170,Xã Trị An,xã,75\n\
26173,Xã Phú Lý,xã,75\n\
26179,Xã Tân An,xã,75\n\
26188,Phường Tân Triều,phường,75\n\
26206,Xã Định Quán,xã,75\n\
26209,Xã Thanh Sơn,xã,75\n\
26215,Xã Phú Vinh,xã,75\n\
26221,Xã Phú Hòa,xã,75\n\
26227,Xã La Ngà,xã,75\n\
26248,Xã Trảng Bom,xã,75\n\
26254,Xã Bàu Hàm,xã,75\n\
26278,Xã Bình Minh,xã,75\n\
26281,Xã Hưng Thịnh,xã,75\n\
26296,Xã An Viễn,xã,75\n\
26299,Xã Thống Nhất,xã,75\n\
26311,Xã Gia Kiệm,xã,75\n\
26326,Xã Dầu Giây,xã,75\n\
26332,Xã Xuân Quế,xã,75\n\
26341,Xã Cẩm Mỹ,xã,75\n\
26347,Xã Xuân Đường,xã,75\n\
26359,Xã Xuân Đông,xã,75\n\
26362,Xã Sông Ray,xã,75\n\
26368,Xã Long Thành,xã,75\n\
26374,Phường Tam Phước,phường,75\n\
26377,Phường Phước Tân,phường,75\n\
26380,Phường Long Hưng,phường,75\n\
26383,Xã An Phước,xã,75\n\
26389,Xã Bình An,xã,75\n\
26413,Xã Long Phước,xã,75\n\
26422,Xã Phước Thái,xã,75\n\
26425,Xã Xuân Lộc,xã,75\n\
26428,Xã Xuân Bắc,xã,75\n\
26434,Xã Xuân Thành,xã,75\n\
26446,Xã Xuân Hòa,xã,75\n\
26458,Xã Xuân Phú,xã,75\n\
26461,Xã Xuân Định,xã,75\n\
26485,Xã Nhơn Trạch,xã,75\n\
26491,Xã Đại Phước,xã,75\n\
26503,Xã Phước An,xã,75\n\
26506,Phường Vũng Tàu,phường,79\n\
26526,Phường Tam Thắng,phường,79\n\
26536,Phường Rạch Dừa,phường,79\n\
26542,Phường Phước Thắng,phường,79\n\
26545,Xã Long Sơn,xã,79\n\
26560,Phường Bà Rịa,phường,79\n\
26566,Phường Long Hương,phường,79\n\
26572,Phường Tam Long,phường,79\n\
26575,Xã Ngãi Giao,xã,79\n\
26584,Xã Xuân Sơn,xã,79\n\
26590,Xã Bình Giã,xã,79\n\
26596,Xã Châu Đức,xã,79\n\
26608,Xã Kim Long,xã,79\n\
26617,Xã Nghĩa Thành,xã,79\n\
26620,Xã Hồ Tràm,xã,79\n\
26632,Xã Xuyên Mộc,xã,79\n\
26638,Xã Bàu Lâm,xã,79\n\
26641,Xã Hòa Hội,xã,79\n\
26647,Xã Hòa Hiệp,xã,79\n\
26656,Xã Bình Châu,xã,79\n\
26659,Xã Long Điền,xã,79\n\
26662,Xã Long Hải,xã,79\n\
26680,Xã Đất Đỏ,xã,79\n\
26686,Xã Phước Hải,xã,79\n\
26704,Phường Phú Mỹ,phường,79\n\
26710,Phường Tân Hải,phường,79\n\
26713,Phường Tân Phước,phường,79\n\
26725,Phường Tân Thành,phường,79\n\
26728,Xã Châu Pha,xã,79\n\
26732,Đặc khu Côn Đảo,đặc khu,79\n\
26737,Phường Tân Định,phường,79\n\
26740,Phường Sài Gòn,phường,79\n\
26743,Phường Bến Thành,phường,79\n\
26758,Phường Cầu Ông Lãnh,phường,79\n\
26767,Phường An Phú Đông,phường,79\n\
26773,Phường Thới An,phường,79\n\
26782,Phường Tân Thới Hiệp,phường,79\n\
26785,Phường Trung Mỹ Tây,phường,79\n\
26791,Phường Đông Hưng Thuận,phường,79\n\
26800,Phường Linh Xuân,phường,79\n\
26803,Phường Tam Bình,phường,79\n\
26809,Phường Hiệp Bình,phường,79\n\
26824,Phường Thủ Đức,phường,79\n\
26833,Phường Long Bình,phường,79\n\
26842,Phường Tăng Nhơn Phú,phường,79\n\
26848,Phường Phước Long,phường,79\n\
26857,Phường Long Phước,phường,79\n\
26860,Phường Long Trường,phường,79\n\
26876,Phường An Nhơn,phường,79\n\
26878,Phường An Hội Đông,phường,79\n\
26882,Phường An Hội Tây,phường,79\n\
26884,Phường Gò Vấp,phường,79\n\
26890,Phường Hạnh Thông,phường,79\n\
26898,Phường Thông Tây Hội,phường,79\n\
26905,Phường Bình Lợi Trung,phường,79\n\
26911,Phường Bình Quới,phường,79\n\
26929,Phường Bình Thạnh,phường,79\n\
26944,Phường Gia Định,phường,79\n\
26956,Phường Thạnh Mỹ Tây,phường,79\n\
26968,Phường Tân Sơn Nhất,phường,79\n\
26977,Phường Tân Sơn Hòa,phường,79\n\
26983,Phường Bảy Hiền,phường,79\n\
26995,Phường Tân Hòa,phường,79\n\
27004,Phường Tân Bình,phường,79\n\
27007,Phường Tân Sơn,phường,79\n\
27013,Phường Tây Thạnh,phường,79\n\
27019,Phường Tân Sơn Nhì,phường,79\n\
27022,Phường Phú Thọ Hòa,phường,79\n\
27028,Phường Phú Thạnh,phường,79\n\
27031,Phường Tân Phú,phường,79\n\
27043,Phường Đức Nhuận,phường,79\n\
27058,Phường Cầu Kiệu,phường,79\n\
27073,Phường Phú Nhuận,phường,79\n\
27094,Phường An Khánh,phường,79\n\
27097,Phường Bình Trưng,phường,79\n\
27112,Phường Cát Lái,phường,79\n\
27139,Phường Xuân Hòa,phường,79\n\
27142,Phường Nhiêu Lộc,phường,79\n\
27154,Phường Bàn Cờ,phường,79\n\
27163,Phường Hòa Hưng,phường,79\n\
27169,Phường Diên Hồng,phường,79\n\
27190,Phường Vườn Lài,phường,79\n\
27211,Phường Hòa Bình,phường,79\n\
27226,Phường Phú Thọ,phường,79\n\
27232,Phường Bình Thới,phường,79\n\
27238,Phường Minh Phụng,phường,79\n\
27259,Phường Xóm Chiếu,phường,79\n\
27265,Phường Khánh Hội,phường,79\n\
27286,Phường Vĩnh Hội,phường,79\n\
27301,Phường Chợ Quán,phường,79\n\
27316,Phường An Đông,phường,79\n\
27343,Phường Chợ Lớn,phường,79\n\
27349,Phường Phú Lâm,phường,79\n\
27364,Phường Bình Phú,phường,79\n\
27367,Phường Bình Tây,phường,79\n\
27373,Phường Bình Tiên,phường,79\n\
27418,Phường Chánh Hưng,phường,79\n\
27424,Phường Bình Đông,phường,79\n\
27427,Phường Phú Định,phường,79\n\
27439,Phường Bình Hưng Hòa,phường,79\n\
27442,Phường Bình Tân,phường,79\n\
27448,Phường Bình Trị Đông,phường,79\n\
27457,Phường Tân Tạo,phường,79\n\
27460,Phường An Lạc,phường,79\n\
27475,Phường Tân Hưng,phường,79\n\
27478,Phường Tân Thuận,phường,79\n\
27484,Phường Phú Thuận,phường,79\n\
27487,Phường Tân Mỹ,phường,79\n\
27496,Xã Tân An Hội,xã,79\n\
27508,Xã An Nhơn Tây,xã,79\n\
27511,Xã Nhuận Đức,xã,79\n\
27526,Xã Thái Mỹ,xã,79\n\
27541,Xã Phú Hòa Đông,xã,79\n\
27544,Xã Bình Mỹ,xã,79\n\
27553,Xã Củ Chi,xã,79\n\
27559,Xã Hóc Môn,xã,79\n\
27568,Xã Đông Thạnh,xã,79\n\
27577,Xã Xuân Thới Sơn,xã,79\n\
27592,Xã Bà Điểm,xã,79\n\
27595,Xã Tân Nhựt,xã,79\n\
27601,Xã Vĩnh Lộc,xã,79\n\
27604,Xã Tân Vĩnh Lộc,xã,79\n\
27610,Xã Bình Lợi,xã,79\n\
27619,Xã Bình Hưng,xã,79\n\
27628,Xã Hưng Long,xã,79\n\
27637,Xã Bình Chánh,xã,79\n\
27655,Xã Nhà Bè,xã,79\n\
27658,Xã Hiệp Phước,xã,79\n\
27664,Xã Cần Giờ,xã,79\n\
27667,Xã Bình Khánh,xã,79\n\
27673,Xã An Thới Đông,xã,79\n\
27676,Xã Thạnh An,xã,79\n\
27694,Phường Long An,phường,80\n\
27712,Phường Tân An,phường,80\n\
27715,Phường Khánh Hậu,phường,80\n\
27721,Xã Tân Hưng,xã,80\n\
27727,Xã Hưng Điền,xã,80\n\
27736,Xã Vĩnh Thạnh,xã,80\n\
27748,Xã Vĩnh Châu,xã,80\n\
27757,Xã Vĩnh Hưng,xã,80\n\
27763,Xã Khánh Hưng,xã,80\n\
27775,Xã Tuyên Bình,xã,80\n\
27787,Phường Kiến Tường,phường,80\n\
27793,Xã Bình Hiệp,xã,80\n\
27811,Xã Bình Hòa,xã,80\n\
27817,Xã Tuyên Thạnh,xã,80\n\
27823,Xã Mộc Hóa,xã,80\n\
27826,Xã Tân Thạnh,xã,80\n\
27838,Xã Nhơn Hòa Lập,xã,80\n\
27841,Xã Hậu Thạnh,xã,80\n\
27856,Xã Nhơn Ninh,xã,80\n\
27865,Xã Thạnh Hóa,xã,80\n\
27868,Xã Bình Thành,xã,80\n\
27877,Xã Thạnh Phước,xã,80\n\
27889,Xã Tân Tây,xã,80\n\
27898,Xã Đông Thành,xã,80\n\
27907,Xã Mỹ Quý,xã,80\n\
27925,Xã Đức Huệ,xã,80\n\
27931,Xã Hậu Nghĩa,xã,80\n\
27937,Xã Đức Hòa,xã,80\n\
27943,Xã An Ninh,xã,80\n\
27952,Xã Hiệp Hòa,xã,80\n\
27964,Xã Đức Lập,xã,80\n\
27976,Xã Mỹ Hạnh,xã,80\n\
27979,Xã Hòa Khánh,xã,80\n\
27991,Xã Bến Lức,xã,80\n\
27994,Xã Thạnh Lợi,xã,80\n\
28003,Xã Lương Hòa,xã,80\n\
28015,Xã Bình Đức,xã,80\n\
28018,Xã Mỹ Yên,xã,80\n\
28036,Xã Thủ Thừa,xã,80\n\
28051,Xã Mỹ Thạnh,xã,80\n\
28066,Xã Mỹ An,xã,80\n\
28072,Xã Tân Long,xã,80\n\
28075,Xã Tân Trụ,xã,80\n\
28087,Xã Nhựt Tảo,xã,80\n\
28093,Xã Vàm Cỏ,xã,80\n\
28108,Xã Cần Đước,xã,80\n\
28114,Xã Rạch Kiến,xã,80\n\
28126,Xã Long Cang,xã,80\n\
28132,Xã Mỹ Lệ,xã,80\n\
28138,Xã Tân Lân,xã,80\n\
28144,Xã Long Hựu,xã,80\n\
28159,Xã Cần Giuộc,xã,80\n\
28165,Xã Phước Lý,xã,80\n\
28177,Xã Mỹ Lộc,xã,80\n\
28201,Xã Phước Vĩnh Tây,xã,80\n\
28207,Xã Tân Tập,xã,80\n\
28210,Xã Tầm Vu,xã,80\n\
28222,Xã Vĩnh Công,xã,80\n\
28225,Xã Thuận Mỹ,xã,80\n\
28243,Xã An Lục Long,xã,80\n\
28249,Phường Đạo Thạnh,phường,82\n\
28261,Phường Mỹ Tho,phường,82\n\
28270,Phường Thới Sơn,phường,82\n\
28273,Phường Mỹ Phong,phường,82\n\
28285,Phường Trung An,phường,82\n\
28297,Phường Long Thuận,phường,82\n\
28306,Phường Gò Công,phường,82\n\
28315,Phường Bình Xuân,phường,82\n\
28321,Xã Tân Phước 1,xã,82\n\
28327,Xã Tân Phước 2,xã,82\n\
28336,Xã Hưng Thạnh,xã,82\n\
28345,Xã Tân Phước 3,xã,82\n\
28360,Xã Cái Bè,xã,82\n\
28366,Xã Hậu Mỹ,xã,82\n\
28378,Xã Mỹ Thiện,xã,82\n\
28393,Xã Hội Cư,xã,82\n\
28405,Xã Mỹ Đức Tây,xã,82\n\
28414,Xã Mỹ Lợi,xã,82\n\
28426,Xã Thanh Hưng,xã,82\n\
28429,Xã An Hữu,xã,82\n\
28435,Phường Mỹ Phước Tây,phường,82\n\
28436,Phường Thanh Hòa,phường,82\n\
28439,Phường Cai Lậy,phường,82\n\
28444,Xã Thạnh Phú,xã,82\n\
28456,Xã Mỹ Thành,xã,82\n\
28468,Xã Tân Phú,xã,82\n\
28471,Xã Bình Phú,xã,82\n\
28477,Phường Nhị Quý,phường,82\n\
28501,Xã Hiệp Đức,xã,82\n\
28504,Xã Long Tiên,xã,82\n\
28516,Xã Ngũ Hiệp,xã,82\n\
28519,Xã Châu Thành,xã,82\n\
28525,Xã Tân Hương,xã,82\n\
28537,Xã Long Hưng,xã,82\n\
28543,Xã Long Định,xã,82\n\
28564,Xã Bình Trưng,xã,82\n\
28576,Xã Vĩnh Kim,xã,82\n\
28582,Xã Kim Sơn,xã,82\n\
28594,Xã Chợ Gạo,xã,82\n\
28603,Xã Mỹ Tịnh An,xã,82\n\
28615,Xã Lương Hòa Lạc,xã,82\n\
28627,Xã Tân Thuận Bình,xã,82\n\
28633,Xã An Thạnh Thủy,xã,82\n\
28648,Xã Bình Ninh,xã,82\n\
28651,Xã Vĩnh Bình,xã,82\n\
28660,Xã Đồng Sơn,xã,82\n\
28663,Xã Phú Thành,xã,82\n\
28678,Xã Vĩnh Hựu,xã,82\n\
28687,Xã Long Bình,xã,82\n\
28693,Xã Tân Thới,xã,82\n\
28696,Xã Tân Phú Đông,xã,82\n\
28702,Xã Tân Hòa,xã,82\n\
28720,Xã Gia Thuận,xã,82\n\
28723,Xã Tân Đông,xã,82\n\
28729,Phường Sơn Qui,phường,82\n\
28738,Xã Tân Điền,xã,82\n\
28747,Xã Gò Công Đông,xã,82\n\
28756,Phường Phú Khương,phường,86\n\
28777,Phường An Hội,phường,86\n\
28783,Phường Sơn Đông,phường,86\n\
28789,Phường Bến Tre,phường,86\n\
28807,Xã Giao Long,xã,86\n\
28810,Xã Phú Túc,xã,86\n\
28840,Xã Tân Phú,xã,86\n\
28858,Phường Phú Tân,phường,86\n\
28861,Xã Tiên Thủy,xã,86\n\
28870,Xã Chợ Lách,xã,86\n\
28879,Xã Phú Phụng,xã,86\n\
28894,Xã Vĩnh Thành,xã,86\n\
28901,Xã Hưng Khánh Trung,xã,86\n\
28903,Xã Mỏ Cày,xã,86\n\
28915,Xã Phước Mỹ Trung,xã,86\n\
28921,Xã Tân Thành Bình,xã,86\n\
28945,Xã Đồng Khởi,xã,86\n\
28948,Xã Nhuận Phú Tân,xã,86\n\
28957,Xã An Định,xã,86\n\
28969,Xã Thành Thới,xã,86\n\
28981,Xã Hương Mỹ,xã,86\n\
28984,Xã Giồng Trôm,xã,86\n\
28987,Xã Lương Hòa,xã,86\n\
28993,Xã Lương Phú,xã,86\n\
28996,Xã Châu Hòa,xã,86\n\
29020,Xã Phước Long,xã,86\n\
29029,Xã Tân Hào,xã,86\n\
29044,Xã Hưng Nhượng,xã,86\n\
29050,Xã Bình Đại,xã,86\n\
29062,Xã Phú Thuận,xã,86\n\
29077,Xã Lộc Thuận,xã,86\n\
29083,Xã Châu Hưng,xã,86\n\
29089,Xã Thạnh Trị,xã,86\n\
29104,Xã Thạnh Phước,xã,86\n\
29107,Xã Thới Thuận,xã,86\n\
29110,Xã Ba Tri,xã,86\n\
29122,Xã Mỹ Chánh Hòa,xã,86\n\
29125,Xã Bảo Thạnh,xã,86\n\
29137,Xã Tân Xuân,xã,86\n\
29143,Xã An Ngãi Trung,xã,86\n\
29158,Xã An Hiệp,xã,86\n\
29167,Xã Tân Thủy,xã,86\n\
29182,Xã Thạnh Phú,xã,86\n\
29191,Xã Quới Điền,xã,86\n\
29194,Xã Đại Điền,xã,86\n\
29221,Xã Thạnh Hải,xã,86\n\
29224,Xã An Qui,xã,86\n\
29227,Xã Thạnh Phong,xã,86\n\
29242,Phường Trà Vinh,phường,86\n\
29254,Phường Nguyệt Hóa,phường,86\n\
29263,Phường Long Đức,phường,86\n\
29266,Xã Càng Long,xã,86\n\
29275,Xã An Trường,xã,86\n\
29278,Xã Tân An,xã,86\n\
29287,Xã Bình Phú,xã,86\n\
29302,Xã Nhị Long,xã,86\n\
29308,Xã Cầu Kè,xã,86\n\
29317,Xã An Phú Tân,xã,86\n\
29329,Xã Phong Thạnh,xã,86\n\
29335,Xã Tam Ngãi,xã,86\n\
29341,Xã Tiểu Cần,xã,86\n\
29362,Xã Hùng Hòa,xã,86\n\
29365,Xã Tập Ngãi,xã,86\n\
29371,Xã Tân Hòa,xã,86\n\
29374,Xã Châu Thành,xã,86\n\
29386,Xã Song Lộc,xã,86\n\
29398,Phường Hòa Thuận,phường,86\n\
29407,Xã Hưng Mỹ,xã,86\n\
29410,Xã Hòa Minh,xã,86\n\
29413,Xã Long Hòa,xã,86\n\
29416,Xã Cầu Ngang,xã,86\n\
29419,Xã Mỹ Long,xã,86\n\
29431,Xã Vinh Kim,xã,86\n\
29446,Xã Nhị Trường,xã,86\n\
29455,Xã Hiệp Mỹ,xã,86\n\
29461,Xã Trà Cú,xã,86\n\
29467,Xã Tập Sơn,xã,86\n\
29476,Xã Lưu Nghiệp Anh,xã,86\n\
29489,Xã Hàm Giang,xã,86\n\
29491,Xã Đại An,xã,86\n\
29497,Xã Đôn Châu,xã,86\n\
29506,Xã Long Hiệp,xã,86\n\
29512,Phường Duyên Hải,phường,86\n\
29513,Xã Long Thành,xã,86\n\
29516,Phường Trường Long Hòa,phường,86\n\
29518,Xã Long Hữu,xã,86\n\
29530,Xã Ngũ Lạc,xã,86\n\
29533,Xã Long Vĩnh,xã,86\n\
29536,Xã Đông Hải,xã,86\n\
29551,Phường Long Châu,phường,86\n\
29557,Phường Phước Hậu,phường,86\n\
29566,Phường Tân Ngãi,phường,86\n\
29584,Xã An Bình,xã,86\n\
29590,Phường Thanh Đức,phường,86\n\
29593,Phường Tân Hạnh,phường,86\n\
29602,Xã Long Hồ,xã,86\n\
29611,Xã Phú Quới,xã,86\n\
29623,Xã Nhơn Phú,xã,86\n\
29638,Xã Bình Phước,xã,86\n\
29641,Xã Cái Nhum,xã,86\n\
29653,Xã Tân Long Hội,xã,86\n\
29659,Xã Trung Thành,xã,86\n\
29668,Xã Quới An,xã,86\n\
29677,Xã Quới Thiện,xã,86\n\
29683,Xã Trung Hiệp,xã,86\n\
29698,Xã Trung Ngãi,xã,86\n\
29701,Xã Hiếu Phụng,xã,86\n\
29713,Xã Hiếu Thành,xã,86\n\
29719,Xã Tam Bình,xã,86\n\
29728,Xã Cái Ngang,xã,86\n\
29734,Xã Hòa Hiệp,xã,86\n\
29740,Xã Song Phú,xã,86\n\
29767,Xã Ngãi Tứ,xã,86\n\
29770,Phường Cái Vồn,phường,86\n\
29771,Phường Bình Minh,phường,86\n\
29785,Xã Tân Lược,xã,86\n\
29788,Xã Mỹ Thuận,xã,86\n\
29800,Xã Tân Quới,xã,86\n\
29812,Phường Đông Thành,phường,86\n\
29821,Xã Trà Ôn,xã,86\n\
29830,Xã Hòa Bình,xã,86\n\
29836,Xã Trà Côn,xã,86\n\
29845,Xã Vĩnh Xuân,xã,86\n\
29857,Xã Lục Sĩ Thành,xã,86\n\
29869,Phường Cao Lãnh,phường,82\n\
29884,Phường Mỹ Ngãi,phường,82\n\
29888,Phường Mỹ Trà,phường,82\n\
29905,Phường Sa Đéc,phường,82\n\
29926,Xã Tân Hồng,xã,82\n\
29929,Xã Tân Hộ Cơ,xã,82\n\
29938,Xã Tân Thành,xã,82\n\
29944,Xã An Phước,xã,82\n\
29954,Phường An Bình,phường,82\n\
29955,Phường Hồng Ngự,phường,82\n\
29971,Xã Thường Phước,xã,82\n\
29978,Phường Thường Lạc,phường,82\n\
29983,Xã Long Khánh,xã,82\n\
29992,Xã Long Phú Thuận,xã,82\n\
30001,Xã Tràm Chim,xã,82\n\
30010,Xã Tam Nông,xã,82\n\
30019,Xã An Hòa,xã,82\n\
30025,Xã Phú Cường,xã,82\n\
30028,Xã An Long,xã,82\n\
30034,Xã Phú Thọ,xã,82\n\
30037,Xã Tháp Mười,xã,82\n\
30043,Xã Phương Thịnh,xã,82\n\
30046,Xã Trường Xuân,xã,82\n\
30055,Xã Mỹ Quí,xã,82\n\
30061,Xã Đốc Binh Kiều,xã,82\n\
30073,Xã Thanh Mỹ,xã,82\n\
30076,Xã Mỹ Thọ,xã,82\n\
30085,Xã Ba Sao,xã,82\n\
30088,Xã Phong Mỹ,xã,82\n\
30112,Xã Mỹ Hiệp,xã,82\n\
30118,Xã Bình Hàng Trung,xã,82\n\
30130,Xã Thanh Bình,xã,82\n\
30154,Xã Tân Long,xã,82\n\
30157,Xã Tân Thạnh,xã,82\n\
30163,Xã Bình Thành,xã,82\n\
30169,Xã Lấp Vò,xã,82\n\
30178,Xã Mỹ An Hưng,xã,82\n\
30184,Xã Tân Khánh Trung,xã,82\n\
30208,Xã Hòa Long,xã,82\n\
30214,Xã Tân Dương,xã,82\n\
30226,Xã Lai Vung,xã,82\n\
30235,Xã Phong Hòa,xã,82\n\
30244,Xã Phú Hựu,xã,82\n\
30253,Xã Tân Nhuận Đông,xã,82\n\
30259,Xã Tân Phú Trung,xã,82\n\
30292,Phường Bình Đức,phường,91\n\
30301,Phường Mỹ Thới,phường,91\n\
30307,Phường Long Xuyên,phường,91\n\
30313,Xã Mỹ Hòa Hưng,xã,91\n\
30316,Phường Châu Đốc,phường,91\n\
30325,Phường Vĩnh Tế,phường,91\n\
30337,Xã An Phú,xã,91\n\
30341,Xã Khánh Bình,xã,91\n\
30346,Xã Nhơn Hội,xã,91\n\
30352,Xã Phú Hữu,xã,91\n\
30367,Xã Vĩnh Hậu,xã,91\n\
30376,Phường Tân Châu,phường,91\n\
30377,Phường Long Phú,phường,91\n\
30385,Xã Vĩnh Xương,xã,91\n\
30388,Xã Tân An,xã,91\n\
30403,Xã Châu Phong,xã,91\n\
30406,Xã Phú Tân,xã,91\n\
30409,Xã Chợ Vàm,xã,91\n\
30421,Xã Phú Lâm,xã,91\n\
30430,Xã Hòa Lạc,xã,91\n\
30436,Xã Phú An,xã,91\n\
30445,Xã Bình Thạnh Đông,xã,91\n\
30463,Xã Châu Phú,xã,91\n\
30469,Xã Mỹ Đức,xã,91\n\
30478,Xã Vĩnh Thạnh Trung,xã,91\n\
30481,Xã Thạnh Mỹ Tây,xã,91\n\
30487,Xã Bình Mỹ,xã,91\n\
30502,Phường Thới Sơn,phường,91\n\
30505,Phường Chi Lăng,phường,91\n\
30520,Phường Tịnh Biên,phường,91\n\
30526,Xã An Cư,xã,91\n\
30538,Xã Núi Cấm,xã,91\n\
30544,Xã Tri Tôn,xã,91\n\
30547,Xã Ba Chúc,xã,91\n\
30568,Xã Vĩnh Gia,xã,91\n\
30577,Xã Ô Lâm,xã,91\n\
30580,Xã Cô Tô,xã,91\n\
30589,Xã An Châu,xã,91\n\
30595,Xã Cần Đăng,xã,91\n\
30604,Xã Vĩnh An,xã,91\n\
30607,Xã Bình Hòa,xã,91\n\
30619,Xã Vĩnh Hanh,xã,91\n\
30628,Xã Chợ Mới,xã,91\n\
30631,Xã Long Điền,xã,91\n\
30643,Xã Cù Lao Giêng,xã,91\n\
30658,Xã Nhơn Mỹ,xã,91\n\
30664,Xã Long Kiến,xã,91\n\
30673,Xã Hội An,xã,91\n\
30682,Xã Thoại Sơn,xã,91\n\
30685,Xã Phú Hòa,xã,91\n\
30688,Xã Óc Eo,xã,91\n\
30691,Xã Tây Phú,xã,91\n\
30697,Xã Vĩnh Trạch,xã,91\n\
30709,Xã Định Mỹ,xã,91\n\
30742,Phường Rạch Giá,phường,91\n\
30760,Phường Vĩnh Thông,phường,91\n\
30766,Phường Tô Châu,phường,91\n\
30769,Phường Hà Tiên,phường,91\n\
30781,Xã Tiên Hải,xã,91\n\
30787,Xã Kiên Lương,xã,91\n\
30790,Xã Hòa Điền,xã,91\n\
30793,Xã Vĩnh Điều,xã,91\n\
30796,Xã Giang Thành,xã,91\n\
30811,Xã Sơn Hải,xã,91\n\
30814,Xã Hòn Nghệ,xã,91\n\
30817,Xã Hòn Đất,xã,91\n\
30823,Xã Bình Sơn,xã,91\n\
30826,Xã Bình Giang,xã,91\n\
30835,Xã Sơn Kiên,xã,91\n\
30838,Xã Mỹ Thuận,xã,91\n\
30850,Xã Tân Hiệp,xã,91\n\
30856,Xã Tân Hội,xã,91\n\
30874,Xã Thạnh Đông,xã,91\n\
30880,Xã Châu Thành,xã,91\n\
30886,Xã Thạnh Lộc,xã,91\n\
30898,Xã Bình An,xã,91\n\
30904,Xã Giồng Riềng,xã,91\n\
30910,Xã Thạnh Hưng,xã,91\n\
30928,Xã Ngọc Chúc,xã,91\n\
30934,Xã Hòa Hưng,xã,91\n\
30943,Xã Long Thạnh,xã,91\n\
30949,Xã Hòa Thuận,xã,91\n\
30952,Xã Gò Quao,xã,91\n\
30958,Xã Định Hòa,xã,91\n\
30970,Xã Vĩnh Hòa Hưng,xã,91\n\
30982,Xã Vĩnh Tuy,xã,91\n\
30985,Xã An Biên,xã,91\n\
30988,Xã Tây Yên,xã,91\n\
31006,Xã Đông Thái,xã,91\n\
31012,Xã Vĩnh Hòa,xã,91\n\
31018,Xã An Minh,xã,91\n\
31024,Xã Đông Hòa,xã,91\n\
31027,Xã U Minh Thượng,xã,91\n\
31031,Xã Tân Thạnh,xã,91\n\
31036,Xã Đông Hưng,xã,91\n\
31042,Xã Vân Khánh,xã,91\n\
31051,Xã Vĩnh Phong,xã,91\n\
31064,Xã Vĩnh Bình,xã,91\n\
31069,Xã Vĩnh Thuận,xã,91\n\
31078,Đặc khu Phú Quốc,đặc khu,91\n\
31105,Đặc khu Thổ Châu,đặc khu,91\n\
31108,Đặc khu Kiên Hải,đặc khu,91\n\
31120,Phường Cái Khế,phường,92\n\
31135,Phường Ninh Kiều,phường,92\n\
31147,Phường Tân An,phường,92\n\
31150,Phường An Bình,phường,92\n\
31153,Phường Ô Môn,phường,92\n\
31157,Phường Thới Long,phường,92\n\
31162,Phường Phước Thới,phường,92\n\
31168,Phường Bình Thủy,phường,92\n\
31174,Phường Thới An Đông,phường,92\n\
31183,Phường Long Tuyền,phường,92\n\
31186,Phường Cái Răng,phường,92\n\
31201,Phường Hưng Phú,phường,92\n\
31207,Phường Thốt Nốt,phường,92\n\
31213,Phường Tân Lộc,phường,92\n\
31217,Phường Trung Nhứt,phường,92\n\
31228,Phường Thuận Hưng,phường,92\n\
31231,Xã Thạnh An,xã,92\n\
31232,Xã Vĩnh Thạnh,xã,92\n\
31237,Xã Vĩnh Trinh,xã,92\n\
31246,Xã Thạnh Quới,xã,92\n\
31249,Xã Thạnh Phú,xã,92\n\
31255,Xã Trung Hưng,xã,92\n\
31258,Xã Thới Lai,xã,92\n\
31261,Xã Cờ Đỏ,xã,92\n\
31264,Xã Thới Hưng,xã,92\n\
31273,Xã Đông Hiệp,xã,92\n\
31282,Xã Đông Thuận,xã,92\n\
31288,Xã Trường Thành,xã,92\n\
31294,Xã Trường Xuân,xã,92\n\
31299,Xã Phong Điền,xã,92\n\
31309,Xã Trường Long,xã,92\n\
31315,Xã Nhơn Ái,xã,92\n\
31321,Phường Vị Thanh,phường,92\n\
31333,Phường Vị Tân,phường,92\n\
31338,Xã Hỏa Lựu,xã,92\n\
31340,Phường Ngã Bảy,phường,92\n\
31342,Xã Tân Hòa,xã,92\n\
31348,Xã Trường Long Tây,xã,92\n\
31360,Xã Thạnh Xuân,xã,92\n\
31366,Xã Châu Thành,xã,92\n\
31369,Xã Đông Phước,xã,92\n\
31378,Xã Phú Hữu,xã,92\n\
31393,Xã Hòa An,xã,92\n\
31396,Xã Hiệp Hưng,xã,92\n\
31399,Xã Tân Bình,xã,92\n\
31408,Xã Thạnh Hòa,xã,92\n\
31411,Phường Đại Thành,phường,92\n\
31420,Xã Phụng Hiệp,xã,92\n\
31426,Xã Phương Bình,xã,92\n\
31432,Xã Tân Phước Hưng,xã,92\n\
31441,Xã Vị Thủy,xã,92\n\
31453,Xã Vĩnh Thuận Đông,xã,92\n\
31459,Xã Vĩnh Tường,xã,92\n\
31465,Xã Vị Thanh 1,xã,92\n\
31471,Phường Long Mỹ,phường,92\n\
31473,Phường Long Bình,phường,92\n\
31480,Phường Long Phú 1,phường,92\n\
31489,Xã Vĩnh Viễn,xã,92\n\
31492,Xã Lương Tâm,xã,92\n\
31495,Xã Xà Phiên,xã,92\n\
31507,Phường Sóc Trăng,phường,92\n\
31510,Phường Phú Lợi,phường,92\n\
31528,Xã Kế Sách,xã,92\n\
31531,Xã An Lạc Thôn,xã,92\n\
31537,Xã Phong Nẫm,xã,92\n\
31540,Xã Thới An Hội,xã,92\n\
31552,Xã Nhơn Mỹ,xã,92\n\
31561,Xã Đại Hải,xã,92\n\
31567,Xã Mỹ Tú,xã,92\n\
31569,Xã Phú Tâm,xã,92\n\
31570,Xã Hồ Đắc Kiện,xã,92\n\
31579,Xã Long Hưng,xã,92\n\
31582,Xã Thuận Hòa,xã,92\n\
31591,Xã Mỹ Hương,xã,92\n\
31594,Xã An Ninh,xã,92\n\
31603,Xã Mỹ Phước,xã,92\n\
31615,Xã An Thạnh,xã,92\n\
31633,Xã Cù Lao Dung,xã,92\n\
31639,Xã Long Phú,xã,92\n\
31645,Xã Đại Ngãi,xã,92\n\
31654,Xã Trường Khánh,xã,92\n\
31666,Xã Tân Thạnh,xã,92\n\
31673,Xã Trần Đề,xã,92\n\
31675,Xã Liêu Tú,xã,92\n\
31679,Xã Lịch Hội Thượng,xã,92\n\
31684,Phường Mỹ Xuyên,phường,92\n\
31687,Xã Tài Văn,xã,92\n\
31699,Xã Thạnh Thới An,xã,92\n\
31708,Xã Nhu Gia,xã,92\n\
31717,Xã Hòa Tú,xã,92\n\
31723,Xã Ngọc Tố,xã,92\n\
31726,Xã Gia Hòa,xã,92\n\
31732,Phường Ngã Năm,phường,92\n\
31741,Xã Tân Long,xã,92\n\
31753,Phường Mỹ Quới,phường,92\n\
31756,Xã Phú Lộc,xã,92\n\
31759,Xã Lâm Tân,xã,92\n\
31777,Xã Vĩnh Lợi,xã,92\n\
31783,Phường Vĩnh Châu,phường,92\n\
31789,Phường Khánh Hòa,phường,92\n\
31795,Xã Vĩnh Hải,xã,92\n\
31804,Phường Vĩnh Phước,phường,92\n\
31810,Xã Lai Hòa,xã,92\n\
31825,Phường Bạc Liêu,phường,96\n\
31834,Phường Vĩnh Trạch,phường,96\n\
31840,Phường Hiệp Thành,phường,96\n\
31843,Xã Hồng Dân,xã,96\n\
31849,Xã Ninh Quới,xã,96\n\
31858,Xã Vĩnh Lộc,xã,96\n\
31864,Xã Ninh Thạnh Lợi,xã,96\n\
31867,Xã Phước Long,xã,96\n\
31876,Xã Vĩnh Phước,xã,96\n\
31882,Xã Vĩnh Thanh,xã,96\n\
31885,Xã Phong Hiệp,xã,96\n\
31891,Xã Hòa Bình,xã,96\n\
31894,Xã Châu Thới,xã,96\n\
31900,Xã Vĩnh Lợi,xã,96\n\
31906,Xã Hưng Hội,xã,96\n\
31918,Xã Vĩnh Mỹ,xã,96\n\
31927,Xã Vĩnh Hậu,xã,96\n\
31942,Phường Giá Rai,phường,96\n\
31951,Phường Láng Tròn,phường,96\n\
31957,Xã Phong Thạnh,xã,96\n\
31972,Xã Gành Hào,xã,96\n\
31975,Xã Đông Hải,xã,96\n\
31985,Xã Long Điền,xã,96\n\
31988,Xã An Trạch,xã,96\n\
31993,Xã Định Thành,xã,96\n\
32002,Phường An Xuyên,phường,96\n\
32014,Phường Lý Văn Lâm,phường,96\n\
32025,Phường Tân Thành,phường,96\n\
32041,Phường Hòa Thành,phường,96\n\
32044,Xã Nguyễn Phích,xã,96\n\
32047,Xã U Minh,xã,96\n\
32059,Xã Khánh An,xã,96\n\
32062,Xã Khánh Lâm,xã,96\n\
32065,Xã Thới Bình,xã,96\n\
32069,Xã Biển Bạch,xã,96\n\
32071,Xã Trí Phải,xã,96\n\
32083,Xã Tân Lộc,xã,96\n\
32092,Xã Hồ Thị Kỷ,xã,96\n\
32095,Xã Trần Văn Thời,xã,96\n\
32098,Xã Sông Đốc,xã,96\n\
32104,Xã Đá Bạc,xã,96\n\
32110,Xã Khánh Bình,xã,96\n\
32119,Xã Khánh Hưng,xã,96\n\
32128,Xã Cái Nước,xã,96\n\
32134,Xã Lương Thế Trân,xã,96\n\
32137,Xã Tân Hưng,xã,96\n\
32140,Xã Hưng Mỹ,xã,96\n\
32152,Xã Đầm Dơi,xã,96\n\
32155,Xã Tạ An Khương,xã,96\n\
32161,Xã Trần Phán,xã,96\n\
32167,Xã Tân Thuận,xã,96\n\
32182,Xã Quách Phẩm,xã,96\n\
32185,Xã Thanh Tùng,xã,96\n\
32188,Xã Tân Tiến,xã,96\n\
32191,Xã Năm Căn,xã,96\n\
32201,Xã Đất Mới,xã,96\n\
32206,Xã Tam Giang,xã,96\n\
32212,Xã Cái Đôi Vàm,xã,96\n\
32214,Xã Phú Mỹ,xã,96\n\
32218,Xã Phú Tân,xã,96\n\
32227,Xã Nguyễn Việt Khái,xã,96\n\
32236,Xã Tân Ân,xã,96\n\
32244,Xã Phan Ngọc Hiển,xã,96\n\
32248,Xã Đất Mũi,xã,96\n\
";

/** The 10,035 communes until 2025-06-30: `code,name,district_code,district_name,province_code`. */
export const communesLegacy: string = "code,name,district_code,district_name,province_code\n\
00001,Phường Phúc Xá,001,Quận Ba Đình,01\n\
00004,Phường Trúc Bạch,001,Quận Ba Đình,01\n\
00006,Phường Vĩnh Phúc,001,Quận Ba Đình,01\n\
00007,Phường Cống Vị,001,Quận Ba Đình,01\n\
00008,Phường Liễu Giai,001,Quận Ba Đình,01\n\
00013,Phường Quán Thánh,001,Quận Ba Đình,01\n\
00016,Phường Ngọc Hà,001,Quận Ba Đình,01\n\
00019,Phường Điện Biên,001,Quận Ba Đình,01\n\
00022,Phường Đội Cấn,001,Quận Ba Đình,01\n\
00025,Phường Ngọc Khánh,001,Quận Ba Đình,01\n\
00028,Phường Kim Mã,001,Quận Ba Đình,01\n\
00031,Phường Giảng Võ,001,Quận Ba Đình,01\n\
00034,Phường Thành Công,001,Quận Ba Đình,01\n\
00037,Phường Phúc Tân,002,Quận Hoàn Kiếm,01\n\
00040,Phường Đồng Xuân,002,Quận Hoàn Kiếm,01\n\
00043,Phường Hàng Mã,002,Quận Hoàn Kiếm,01\n\
00046,Phường Hàng Buồm,002,Quận Hoàn Kiếm,01\n\
00049,Phường Hàng Đào,002,Quận Hoàn Kiếm,01\n\
00052,Phường Hàng Bồ,002,Quận Hoàn Kiếm,01\n\
00055,Phường Cửa Đông,002,Quận Hoàn Kiếm,01\n\
00058,Phường Lý Thái Tổ,002,Quận Hoàn Kiếm,01\n\
00061,Phường Hàng Bạc,002,Quận Hoàn Kiếm,01\n\
00064,Phường Hàng Gai,002,Quận Hoàn Kiếm,01\n\
00067,Phường Chương Dương,002,Quận Hoàn Kiếm,01\n\
00070,Phường Hàng Trống,002,Quận Hoàn Kiếm,01\n\
00073,Phường Cửa Nam,002,Quận Hoàn Kiếm,01\n\
00076,Phường Hàng Bông,002,Quận Hoàn Kiếm,01\n\
00079,Phường Tràng Tiền,002,Quận Hoàn Kiếm,01\n\
00082,Phường Trần Hưng Đạo,002,Quận Hoàn Kiếm,01\n\
00085,Phường Phan Chu Trinh,002,Quận Hoàn Kiếm,01\n\
00088,Phường Hàng Bài,002,Quận Hoàn Kiếm,01\n\
00091,Phường Phú Thượng,003,Quận Tây Hồ,01\n\
00094,Phường Nhật Tân,003,Quận Tây Hồ,01\n\
00097,Phường Tứ Liên,003,Quận Tây Hồ,01\n\
00100,Phường Quảng An,003,Quận Tây Hồ,01\n\
00103,Phường Xuân La,003,Quận Tây Hồ,01\n\
00106,Phường Yên Phụ,003,Quận Tây Hồ,01\n\
00109,Phường Bưởi,003,Quận Tây Hồ,01\n\
00112,Phường Thụy Khuê,003,Quận Tây Hồ,01\n\
00115,Phường Thượng Thanh,004,Quận Long Biên,01\n\
00118,Phường Ngọc Thụy,004,Quận Long Biên,01\n\
00121,Phường Giang Biên,004,Quận Long Biên,01\n\
00124,Phường Đức Giang,004,Quận Long Biên,01\n\
00127,Phường Việt Hưng,004,Quận Long Biên,01\n\
00130,Phường Gia Thụy,004,Quận Long Biên,01\n\
00133,Phường Ngọc Lâm,004,Quận Long Biên,01\n\
00136,Phường Phúc Lợi,004,Quận Long Biên,01\n\
00139,Phường Bồ Đề,004,Quận Long Biên,01\n\
00145,Phường Long Biên,004,Quận Long Biên,01\n\
00148,Phường Thạch Bàn,004,Quận Long Biên,01\n\
00151,Phường Phúc Đồng,004,Quận Long Biên,01\n\
00154,Phường Cự Khối,004,Quận Long Biên,01\n\
00157,Phường Nghĩa Đô,005,Quận Cầu Giấy,01\n\
00160,Phường Nghĩa Tân,005,Quận Cầu Giấy,01\n\
00163,Phường Mai Dịch,005,Quận Cầu Giấy,01\n\
00166,Phường Dịch Vọng,005,Quận Cầu Giấy,01\n\
00167,Phường Dịch Vọng Hậu,005,Quận Cầu Giấy,01\n\
00169,Phường Quan Hoa,005,Quận Cầu Giấy,01\n\
00172,Phường Yên Hoà,005,Quận Cầu Giấy,01\n\
00175,Phường Trung Hoà,005,Quận Cầu Giấy,01\n\
00178,Phường Cát Linh,006,Quận Đống Đa,01\n\
00181,Phường Văn Miếu - Quốc Tử Giám,006,Quận Đống Đa,01\n\
00187,Phường Láng Thượng,006,Quận Đống Đa,01\n\
00190,Phường Ô Chợ Dừa,006,Quận Đống Đa,01\n\
00193,Phường Văn Chương,006,Quận Đống Đa,01\n\
00196,Phường Hàng Bột,006,Quận Đống Đa,01\n\
00199,Phường Láng Hạ,006,Quận Đống Đa,01\n\
00202,Phường Khâm Thiên,006,Quận Đống Đa,01\n\
00205,Phường Thổ Quan,006,Quận Đống Đa,01\n\
00208,Phường Nam Đồng,006,Quận Đống Đa,01\n\
00214,Phường Quang Trung,006,Quận Đống Đa,01\n\
00217,Phường Trung Liệt,006,Quận Đống Đa,01\n\
00226,Phường Phương Liên - Trung Tự,006,Quận Đống Đa,01\n\
00229,Phường Kim Liên,006,Quận Đống Đa,01\n\
00232,Phường Phương Mai,006,Quận Đống Đa,01\n\
00235,Phường Thịnh Quang,006,Quận Đống Đa,01\n\
00238,Phường Khương Thượng,006,Quận Đống Đa,01\n\
00241,Phường Nguyễn Du,007,Quận Hai Bà Trưng,01\n\
00244,Phường Bạch Đằng,007,Quận Hai Bà Trưng,01\n\
00247,Phường Phạm Đình Hổ,007,Quận Hai Bà Trưng,01\n\
00256,Phường Lê Đại Hành,007,Quận Hai Bà Trưng,01\n\
00259,Phường Đồng Nhân,007,Quận Hai Bà Trưng,01\n\
00262,Phường Phố Huế,007,Quận Hai Bà Trưng,01\n\
00268,Phường Thanh Lương,007,Quận Hai Bà Trưng,01\n\
00271,Phường Thanh Nhàn,007,Quận Hai Bà Trưng,01\n\
00277,Phường Bách Khoa,007,Quận Hai Bà Trưng,01\n\
00280,Phường Đồng Tâm,007,Quận Hai Bà Trưng,01\n\
00283,Phường Vĩnh Tuy,007,Quận Hai Bà Trưng,01\n\
00289,Phường Quỳnh Mai,007,Quận Hai Bà Trưng,01\n\
00292,Phường Bạch Mai,007,Quận Hai Bà Trưng,01\n\
00295,Phường Minh Khai,007,Quận Hai Bà Trưng,01\n\
00298,Phường Trương Định,007,Quận Hai Bà Trưng,01\n\
00301,Phường Thanh Trì,008,Quận Hoàng Mai,01\n\
00304,Phường Vĩnh Hưng,008,Quận Hoàng Mai,01\n\
00307,Phường Định Công,008,Quận Hoàng Mai,01\n\
00310,Phường Mai Động,008,Quận Hoàng Mai,01\n\
00313,Phường Tương Mai,008,Quận Hoàng Mai,01\n\
00316,Phường Đại Kim,008,Quận Hoàng Mai,01\n\
00319,Phường Tân Mai,008,Quận Hoàng Mai,01\n\
00322,Phường Hoàng Văn Thụ,008,Quận Hoàng Mai,01\n\
00325,Phường Giáp Bát,008,Quận Hoàng Mai,01\n\
00328,Phường Lĩnh Nam,008,Quận Hoàng Mai,01\n\
00331,Phường Thịnh Liệt,008,Quận Hoàng Mai,01\n\
00334,Phường Trần Phú,008,Quận Hoàng Mai,01\n\
00337,Phường Hoàng Liệt,008,Quận Hoàng Mai,01\n\
00340,Phường Yên Sở,008,Quận Hoàng Mai,01\n\
00343,Phường Nhân Chính,009,Quận Thanh Xuân,01\n\
00346,Phường Thượng Đình,009,Quận Thanh Xuân,01\n\
00349,Phường Khương Trung,009,Quận Thanh Xuân,01\n\
00352,Phường Khương Mai,009,Quận Thanh Xuân,01\n\
00355,Phường Thanh Xuân Trung,009,Quận Thanh Xuân,01\n\
00358,Phường Phương Liệt,009,Quận Thanh Xuân,01\n\
00364,Phường Khương Đình,009,Quận Thanh Xuân,01\n\
00367,Phường Thanh Xuân Bắc,009,Quận Thanh Xuân,01\n\
00373,Phường Hạ Đình,009,Quận Thanh Xuân,01\n\
00376,Thị trấn Sóc Sơn,016,Huyện Sóc Sơn,01\n\
00379,Xã Bắc Sơn,016,Huyện Sóc Sơn,01\n\
00382,Xã Minh Trí,016,Huyện Sóc Sơn,01\n\
00385,Xã Hồng Kỳ,016,Huyện Sóc Sơn,01\n\
00388,Xã Nam Sơn,016,Huyện Sóc Sơn,01\n\
00391,Xã Trung Giã,016,Huyện Sóc Sơn,01\n\
00394,Xã Tân Hưng,016,Huyện Sóc Sơn,01\n\
00397,Xã Minh Phú,016,Huyện Sóc Sơn,01\n\
00400,Xã Phù Linh,016,Huyện Sóc Sơn,01\n\
00403,Xã Bắc Phú,016,Huyện Sóc Sơn,01\n\
00406,Xã Tân Minh,016,Huyện Sóc Sơn,01\n\
00409,Xã Quang Tiến,016,Huyện Sóc Sơn,01\n\
00412,Xã Hiền Ninh,016,Huyện Sóc Sơn,01\n\
00415,Xã Tân Dân,016,Huyện Sóc Sơn,01\n\
00418,Xã Tiên Dược,016,Huyện Sóc Sơn,01\n\
00421,Xã Việt Long,016,Huyện Sóc Sơn,01\n\
00424,Xã Xuân Giang,016,Huyện Sóc Sơn,01\n\
00427,Xã Mai Đình,016,Huyện Sóc Sơn,01\n\
00430,Xã Đức Hoà,016,Huyện Sóc Sơn,01\n\
00433,Xã Thanh Xuân,016,Huyện Sóc Sơn,01\n\
00436,Xã Đông Xuân,016,Huyện Sóc Sơn,01\n\
00439,Xã Kim Lũ,016,Huyện Sóc Sơn,01\n\
00442,Xã Phú Cường,016,Huyện Sóc Sơn,01\n\
00445,Xã Phú Minh,016,Huyện Sóc Sơn,01\n\
00448,Xã Phù Lỗ,016,Huyện Sóc Sơn,01\n\
00451,Xã Xuân Thu,016,Huyện Sóc Sơn,01\n\
00454,Thị trấn Đông Anh,017,Huyện Đông Anh,01\n\
00457,Xã Xuân Nộn,017,Huyện Đông Anh,01\n\
00460,Xã Thuỵ Lâm,017,Huyện Đông Anh,01\n\
00463,Xã Bắc Hồng,017,Huyện Đông Anh,01\n\
00466,Xã Nguyên Khê,017,Huyện Đông Anh,01\n\
00469,Xã Nam Hồng,017,Huyện Đông Anh,01\n\
00472,Xã Tiên Dương,017,Huyện Đông Anh,01\n\
00475,Xã Vân Hà,017,Huyện Đông Anh,01\n\
00478,Xã Uy Nỗ,017,Huyện Đông Anh,01\n\
00481,Xã Vân Nội,017,Huyện Đông Anh,01\n\
00484,Xã Liên Hà,017,Huyện Đông Anh,01\n\
00487,Xã Việt Hùng,017,Huyện Đông Anh,01\n\
00490,Xã Kim Nỗ,017,Huyện Đông Anh,01\n\
00493,Xã Kim Chung,017,Huyện Đông Anh,01\n\
00496,Xã Dục Tú,017,Huyện Đông Anh,01\n\
00499,Xã Đại Mạch,017,Huyện Đông Anh,01\n\
00502,Xã Vĩnh Ngọc,017,Huyện Đông Anh,01\n\
00505,Xã Cổ Loa,017,Huyện Đông Anh,01\n\
00508,Xã Hải Bối,017,Huyện Đông Anh,01\n\
00511,Xã Xuân Canh,017,Huyện Đông Anh,01\n\
00514,Xã Võng La,017,Huyện Đông Anh,01\n\
00517,Xã Tàm Xá,017,Huyện Đông Anh,01\n\
00520,Xã Mai Lâm,017,Huyện Đông Anh,01\n\
00523,Xã Đông Hội,017,Huyện Đông Anh,01\n\
00526,Thị trấn Yên Viên,018,Huyện Gia Lâm,01\n\
00529,Xã Yên Thường,018,Huyện Gia Lâm,01\n\
00532,Xã Yên Viên,018,Huyện Gia Lâm,01\n\
00535,Xã Ninh Hiệp,018,Huyện Gia Lâm,01\n\
00541,Xã Thiên Đức,018,Huyện Gia Lâm,01\n\
00544,Xã Phù Đổng,018,Huyện Gia Lâm,01\n\
00550,Xã Lệ Chi,018,Huyện Gia Lâm,01\n\
00553,Xã Cổ Bi,018,Huyện Gia Lâm,01\n\
00556,Xã Đặng Xá,018,Huyện Gia Lâm,01\n\
00562,Xã Phú Sơn,018,Huyện Gia Lâm,01\n\
00565,Thị trấn Trâu Quỳ,018,Huyện Gia Lâm,01\n\
00568,Xã Dương Quang,018,Huyện Gia Lâm,01\n\
00571,Xã Dương Xá,018,Huyện Gia Lâm,01\n\
00577,Xã Đa Tốn,018,Huyện Gia Lâm,01\n\
00580,Xã Kiêu Kỵ,018,Huyện Gia Lâm,01\n\
00583,Xã Bát Tràng,018,Huyện Gia Lâm,01\n\
00589,Xã Kim Đức,018,Huyện Gia Lâm,01\n\
00592,Phường Cầu Diễn,019,Quận Nam Từ Liêm,01\n\
00595,Phường Thượng Cát,021,Quận Bắc Từ Liêm,01\n\
00598,Phường Liên Mạc,021,Quận Bắc Từ Liêm,01\n\
00601,Phường Đông Ngạc,021,Quận Bắc Từ Liêm,01\n\
00602,Phường Đức Thắng,021,Quận Bắc Từ Liêm,01\n\
00604,Phường Thụy Phương,021,Quận Bắc Từ Liêm,01\n\
00607,Phường Tây Tựu,021,Quận Bắc Từ Liêm,01\n\
00610,Phường Xuân Đỉnh,021,Quận Bắc Từ Liêm,01\n\
00611,Phường Xuân Tảo,021,Quận Bắc Từ Liêm,01\n\
00613,Phường Minh Khai,021,Quận Bắc Từ Liêm,01\n\
00616,Phường Cổ Nhuế 1,021,Quận Bắc Từ Liêm,01\n\
00617,Phường Cổ Nhuế 2,021,Quận Bắc Từ Liêm,01\n\
00619,Phường Phú Diễn,021,Quận Bắc Từ Liêm,01\n\
00620,Phường Phúc Diễn,021,Quận Bắc Từ Liêm,01\n\
00622,Phường Xuân Phương,019,Quận Nam Từ Liêm,01\n\
00623,Phường Phương Canh,019,Quận Nam Từ Liêm,01\n\
00625,Phường Mỹ Đình 1,019,Quận Nam Từ Liêm,01\n\
00626,Phường Mỹ Đình 2,019,Quận Nam Từ Liêm,01\n\
00628,Phường Tây Mỗ,019,Quận Nam Từ Liêm,01\n\
00631,Phường Mễ Trì,019,Quận Nam Từ Liêm,01\n\
00632,Phường Phú Đô,019,Quận Nam Từ Liêm,01\n\
00634,Phường Đại Mỗ,019,Quận Nam Từ Liêm,01\n\
00637,Phường Trung Văn,019,Quận Nam Từ Liêm,01\n\
00640,Thị trấn Văn Điển,020,Huyện Thanh Trì,01\n\
00643,Xã Tân Triều,020,Huyện Thanh Trì,01\n\
00646,Xã Thanh Liệt,020,Huyện Thanh Trì,01\n\
00649,Xã Tả Thanh Oai,020,Huyện Thanh Trì,01\n\
00652,Xã Hữu Hoà,020,Huyện Thanh Trì,01\n\
00655,Xã Tam Hiệp,020,Huyện Thanh Trì,01\n\
00658,Xã Tứ Hiệp,020,Huyện Thanh Trì,01\n\
00661,Xã Yên Mỹ,020,Huyện Thanh Trì,01\n\
00664,Xã Vĩnh Quỳnh,020,Huyện Thanh Trì,01\n\
00667,Xã Ngũ Hiệp,020,Huyện Thanh Trì,01\n\
00670,Xã Duyên Hà,020,Huyện Thanh Trì,01\n\
00673,Xã Ngọc Hồi,020,Huyện Thanh Trì,01\n\
00676,Xã Vạn Phúc,020,Huyện Thanh Trì,01\n\
00679,Xã Đại áng,020,Huyện Thanh Trì,01\n\
00682,Xã Liên Ninh,020,Huyện Thanh Trì,01\n\
00685,Xã Đông Mỹ,020,Huyện Thanh Trì,01\n\
00688,Phường Quang Trung,024,Thành phố Hà Giang,02\n\
00691,Phường Trần Phú,024,Thành phố Hà Giang,02\n\
00692,Phường Ngọc Hà,024,Thành phố Hà Giang,02\n\
00694,Phường Nguyễn Trãi,024,Thành phố Hà Giang,02\n\
00697,Phường Minh Khai,024,Thành phố Hà Giang,02\n\
00700,Xã Ngọc Đường,024,Thành phố Hà Giang,02\n\
00703,Xã Kim Thạch,030,Huyện Vị Xuyên,02\n\
00706,Xã Phú Linh,030,Huyện Vị Xuyên,02\n\
00709,Xã Kim Linh,030,Huyện Vị Xuyên,02\n\
00712,Thị trấn Phó Bảng,026,Huyện Đồng Văn,02\n\
00715,Xã Lũng Cú,026,Huyện Đồng Văn,02\n\
00718,Xã Má Lé,026,Huyện Đồng Văn,02\n\
00721,Thị trấn Đồng Văn,026,Huyện Đồng Văn,02\n\
00724,Xã Lũng Táo,026,Huyện Đồng Văn,02\n\
00727,Xã Phố Là,026,Huyện Đồng Văn,02\n\
00730,Xã Thài Phìn Tủng,026,Huyện Đồng Văn,02\n\
00733,Xã Sủng Là,026,Huyện Đồng Văn,02\n\
00736,Xã Xà Phìn,026,Huyện Đồng Văn,02\n\
00739,Xã Tả Phìn,026,Huyện Đồng Văn,02\n\
00742,Xã Tả Lủng,026,Huyện Đồng Văn,02\n\
00745,Xã Phố Cáo,026,Huyện Đồng Văn,02\n\
00748,Xã Sính Lủng,026,Huyện Đồng Văn,02\n\
00751,Xã Sảng Tủng,026,Huyện Đồng Văn,02\n\
00754,Xã Lũng Thầu,026,Huyện Đồng Văn,02\n\
00757,Xã Hố Quáng Phìn,026,Huyện Đồng Văn,02\n\
00760,Xã Vần Chải,026,Huyện Đồng Văn,02\n\
00763,Xã Lũng Phìn,026,Huyện Đồng Văn,02\n\
00766,Xã Sủng Trái,026,Huyện Đồng Văn,02\n\
00769,Thị trấn Mèo Vạc,027,Huyện Mèo Vạc,02\n\
00772,Xã Thượng Phùng,027,Huyện Mèo Vạc,02\n\
00775,Xã Pải Lủng,027,Huyện Mèo Vạc,02\n\
00778,Xã Xín Cái,027,Huyện Mèo Vạc,02\n\
00781,Xã Pả Vi,027,Huyện Mèo Vạc,02\n\
00784,Xã Giàng Chu Phìn,027,Huyện Mèo Vạc,02\n\
00787,Xã Sủng Trà,027,Huyện Mèo Vạc,02\n\
00790,Xã Sủng Máng,027,Huyện Mèo Vạc,02\n\
00793,Xã Sơn Vĩ,027,Huyện Mèo Vạc,02\n\
00796,Xã Tả Lủng,027,Huyện Mèo Vạc,02\n\
00799,Xã Cán Chu Phìn,027,Huyện Mèo Vạc,02\n\
00802,Xã Lũng Pù,027,Huyện Mèo Vạc,02\n\
00805,Xã Lũng Chinh,027,Huyện Mèo Vạc,02\n\
00808,Xã Tát Ngà,027,Huyện Mèo Vạc,02\n\
00811,Xã Nậm Ban,027,Huyện Mèo Vạc,02\n\
00814,Xã Khâu Vai,027,Huyện Mèo Vạc,02\n\
00815,Xã Niêm Tòng,027,Huyện Mèo Vạc,02\n\
00817,Xã Niêm Sơn,027,Huyện Mèo Vạc,02\n\
00820,Thị trấn Yên Minh,028,Huyện Yên Minh,02\n\
00823,Xã Thắng Mố,028,Huyện Yên Minh,02\n\
00826,Xã Phú Lũng,028,Huyện Yên Minh,02\n\
00829,Xã Sủng Tráng,028,Huyện Yên Minh,02\n\
00832,Xã Bạch Đích,028,Huyện Yên Minh,02\n\
00835,Xã Na Khê,028,Huyện Yên Minh,02\n\
00838,Xã Sủng Thài,028,Huyện Yên Minh,02\n\
00841,Xã Hữu Vinh,028,Huyện Yên Minh,02\n\
00844,Xã Lao Và Chải,028,Huyện Yên Minh,02\n\
00847,Xã Mậu Duệ,028,Huyện Yên Minh,02\n\
00850,Xã Đông Minh,028,Huyện Yên Minh,02\n\
00853,Xã Mậu Long,028,Huyện Yên Minh,02\n\
00856,Xã Ngam La,028,Huyện Yên Minh,02\n\
00859,Xã Ngọc Long,028,Huyện Yên Minh,02\n\
00862,Xã Đường Thượng,028,Huyện Yên Minh,02\n\
00865,Xã Lũng Hồ,028,Huyện Yên Minh,02\n\
00868,Xã Du Tiến,028,Huyện Yên Minh,02\n\
00871,Xã Du Già,028,Huyện Yên Minh,02\n\
00874,Thị trấn Tam Sơn,029,Huyện Quản Bạ,02\n\
00877,Xã Bát Đại Sơn,029,Huyện Quản Bạ,02\n\
00880,Xã Nghĩa Thuận,029,Huyện Quản Bạ,02\n\
00883,Xã Cán Tỷ,029,Huyện Quản Bạ,02\n\
00886,Xã Cao Mã Pờ,029,Huyện Quản Bạ,02\n\
00889,Xã Thanh Vân,029,Huyện Quản Bạ,02\n\
00892,Xã Tùng Vài,029,Huyện Quản Bạ,02\n\
00895,Xã Đông Hà,029,Huyện Quản Bạ,02\n\
00898,Xã Quản Bạ,029,Huyện Quản Bạ,02\n\
00901,Xã Lùng Tám,029,Huyện Quản Bạ,02\n\
00904,Xã Quyết Tiến,029,Huyện Quản Bạ,02\n\
00907,Xã Tả Ván,029,Huyện Quản Bạ,02\n\
00910,Xã Thái An,029,Huyện Quản Bạ,02\n\
00913,Thị trấn Vị Xuyên,030,Huyện Vị Xuyên,02\n\
00916,Thị trấn Nông trường Việt Lâm,030,Huyện Vị Xuyên,02\n\
00919,Xã Minh Tân,030,Huyện Vị Xuyên,02\n\
00922,Xã Thuận Hoà,030,Huyện Vị Xuyên,02\n\
00925,Xã Tùng Bá,030,Huyện Vị Xuyên,02\n\
00928,Xã Thanh Thủy,030,Huyện Vị Xuyên,02\n\
00931,Xã Thanh Đức,030,Huyện Vị Xuyên,02\n\
00934,Xã Phong Quang,030,Huyện Vị Xuyên,02\n\
00937,Xã Xín Chải,030,Huyện Vị Xuyên,02\n\
00940,Xã Phương Tiến,030,Huyện Vị Xuyên,02\n\
00943,Xã Lao Chải,030,Huyện Vị Xuyên,02\n\
00946,Xã Phương Độ,024,Thành phố Hà Giang,02\n\
00949,Xã Phương Thiện,024,Thành phố Hà Giang,02\n\
00952,Xã Cao Bồ,030,Huyện Vị Xuyên,02\n\
00955,Xã Đạo Đức,030,Huyện Vị Xuyên,02\n\
00958,Xã Thượng Sơn,030,Huyện Vị Xuyên,02\n\
00961,Xã Linh Hồ,030,Huyện Vị Xuyên,02\n\
00964,Xã Quảng Ngần,030,Huyện Vị Xuyên,02\n\
00967,Xã Việt Lâm,030,Huyện Vị Xuyên,02\n\
00970,Xã Ngọc Linh,030,Huyện Vị Xuyên,02\n\
00973,Xã Ngọc Minh,030,Huyện Vị Xuyên,02\n\
00976,Xã Bạch Ngọc,030,Huyện Vị Xuyên,02\n\
00979,Xã Trung Thành,030,Huyện Vị Xuyên,02\n\
00982,Xã Minh Sơn,031,Huyện Bắc Mê,02\n\
00985,Xã Giáp Trung,031,Huyện Bắc Mê,02\n\
00988,Xã Yên Định,031,Huyện Bắc Mê,02\n\
00991,Thị trấn Yên Phú,031,Huyện Bắc Mê,02\n\
00994,Xã Minh Ngọc,031,Huyện Bắc Mê,02\n\
00997,Xã Yên Phong,031,Huyện Bắc Mê,02\n\
01000,Xã Lạc Nông,031,Huyện Bắc Mê,02\n\
01003,Xã Phú Nam,031,Huyện Bắc Mê,02\n\
01006,Xã Yên Cường,031,Huyện Bắc Mê,02\n\
01009,Xã Thượng Tân,031,Huyện Bắc Mê,02\n\
01012,Xã Đường Âm,031,Huyện Bắc Mê,02\n\
01015,Xã Đường Hồng,031,Huyện Bắc Mê,02\n\
01018,Xã Phiêng Luông,031,Huyện Bắc Mê,02\n\
01021,Thị trấn Vinh Quang,032,Huyện Hoàng Su Phì,02\n\
01024,Xã Bản Máy,032,Huyện Hoàng Su Phì,02\n\
01027,Xã Thàng Tín,032,Huyện Hoàng Su Phì,02\n\
01030,Xã Thèn Chu Phìn,032,Huyện Hoàng Su Phì,02\n\
01033,Xã Pố Lồ,032,Huyện Hoàng Su Phì,02\n\
01036,Xã Bản Phùng,032,Huyện Hoàng Su Phì,02\n\
01039,Xã Túng Sán,032,Huyện Hoàng Su Phì,02\n\
01042,Xã Chiến Phố,032,Huyện Hoàng Su Phì,02\n\
01045,Xã Đản Ván,032,Huyện Hoàng Su Phì,02\n\
01048,Xã Tụ Nhân,032,Huyện Hoàng Su Phì,02\n\
01051,Xã Tân Tiến,032,Huyện Hoàng Su Phì,02\n\
01054,Xã Nàng Đôn,032,Huyện Hoàng Su Phì,02\n\
01057,Xã Pờ Ly Ngài,032,Huyện Hoàng Su Phì,02\n\
01060,Xã Sán Xả Hồ,032,Huyện Hoàng Su Phì,02\n\
01063,Xã Bản Luốc,032,Huyện Hoàng Su Phì,02\n\
01066,Xã Ngàm Đăng Vài,032,Huyện Hoàng Su Phì,02\n\
01069,Xã Bản Nhùng,032,Huyện Hoàng Su Phì,02\n\
01072,Xã Tả Sử Choóng,032,Huyện Hoàng Su Phì,02\n\
01075,Xã Nậm Dịch,032,Huyện Hoàng Su Phì,02\n\
01081,Xã Hồ Thầu,032,Huyện Hoàng Su Phì,02\n\
01084,Xã Nam Sơn,032,Huyện Hoàng Su Phì,02\n\
01087,Xã Nậm Tỵ,032,Huyện Hoàng Su Phì,02\n\
01090,Xã Thông Nguyên,032,Huyện Hoàng Su Phì,02\n\
01093,Xã Nậm Khòa,032,Huyện Hoàng Su Phì,02\n\
01096,Thị trấn Cốc Pài,033,Huyện Xín Mần,02\n\
01099,Xã Nàn Xỉn,033,Huyện Xín Mần,02\n\
01102,Xã Bản Díu,033,Huyện Xín Mần,02\n\
01105,Xã Chí Cà,033,Huyện Xín Mần,02\n\
01108,Xã Xín Mần,033,Huyện Xín Mần,02\n\
01114,Xã Thèn Phàng,033,Huyện Xín Mần,02\n\
01117,Xã Trung Thịnh,033,Huyện Xín Mần,02\n\
01120,Xã Pà Vầy Sủ,033,Huyện Xín Mần,02\n\
01123,Xã Cốc Rế,033,Huyện Xín Mần,02\n\
01126,Xã Thu Tà,033,Huyện Xín Mần,02\n\
01129,Xã Nàn Ma,033,Huyện Xín Mần,02\n\
01132,Xã Tả Nhìu,033,Huyện Xín Mần,02\n\
01135,Xã Bản Ngò,033,Huyện Xín Mần,02\n\
01138,Xã Chế Là,033,Huyện Xín Mần,02\n\
01141,Xã Nấm Dẩn,033,Huyện Xín Mần,02\n\
01144,Xã Quảng Nguyên,033,Huyện Xín Mần,02\n\
01147,Xã Nà Chì,033,Huyện Xín Mần,02\n\
01150,Xã Khuôn Lùng,033,Huyện Xín Mần,02\n\
01153,Thị trấn Việt Quang,034,Huyện Bắc Quang,02\n\
01156,Thị trấn Vĩnh Tuy,034,Huyện Bắc Quang,02\n\
01159,Xã Tân Lập,034,Huyện Bắc Quang,02\n\
01162,Xã Tân Thành,034,Huyện Bắc Quang,02\n\
01165,Xã Đồng Tiến,034,Huyện Bắc Quang,02\n\
01168,Xã Đồng Tâm,034,Huyện Bắc Quang,02\n\
01171,Xã Tân Quang,034,Huyện Bắc Quang,02\n\
01174,Xã Thượng Bình,034,Huyện Bắc Quang,02\n\
01177,Xã Hữu Sản,034,Huyện Bắc Quang,02\n\
01180,Xã Kim Ngọc,034,Huyện Bắc Quang,02\n\
01183,Xã Việt Vinh,034,Huyện Bắc Quang,02\n\
01186,Xã Bằng Hành,034,Huyện Bắc Quang,02\n\
01189,Xã Quang Minh,034,Huyện Bắc Quang,02\n\
01192,Xã Liên Hiệp,034,Huyện Bắc Quang,02\n\
01195,Xã Vô Điếm,034,Huyện Bắc Quang,02\n\
01198,Xã Việt Hồng,034,Huyện Bắc Quang,02\n\
01201,Xã Hùng An,034,Huyện Bắc Quang,02\n\
01204,Xã Đức Xuân,034,Huyện Bắc Quang,02\n\
01207,Xã Tiên Kiều,034,Huyện Bắc Quang,02\n\
01210,Xã Vĩnh Hảo,034,Huyện Bắc Quang,02\n\
01213,Xã Vĩnh Phúc,034,Huyện Bắc Quang,02\n\
01216,Xã Đồng Yên,034,Huyện Bắc Quang,02\n\
01219,Xã Đông Thành,034,Huyện Bắc Quang,02\n\
01222,Xã Xuân Minh,035,Huyện Quang Bình,02\n\
01225,Xã Tiên Nguyên,035,Huyện Quang Bình,02\n\
01228,Xã Tân Nam,035,Huyện Quang Bình,02\n\
01231,Xã Bản Rịa,035,Huyện Quang Bình,02\n\
01234,Xã Yên Thành,035,Huyện Quang Bình,02\n\
01237,Thị trấn Yên Bình,035,Huyện Quang Bình,02\n\
01240,Xã Tân Trịnh,035,Huyện Quang Bình,02\n\
01243,Xã Tân Bắc,035,Huyện Quang Bình,02\n\
01246,Xã Bằng Lang,035,Huyện Quang Bình,02\n\
01249,Xã Yên Hà,035,Huyện Quang Bình,02\n\
01252,Xã Hương Sơn,035,Huyện Quang Bình,02\n\
01255,Xã Xuân Giang,035,Huyện Quang Bình,02\n\
01258,Xã Nà Khương,035,Huyện Quang Bình,02\n\
01261,Xã Tiên Yên,035,Huyện Quang Bình,02\n\
01264,Xã Vĩ Thượng,035,Huyện Quang Bình,02\n\
01267,Phường Sông Hiến,040,Thành phố Cao Bằng,04\n\
01270,Phường Sông Bằng,040,Thành phố Cao Bằng,04\n\
01273,Phường Hợp Giang,040,Thành phố Cao Bằng,04\n\
01276,Phường Tân Giang,040,Thành phố Cao Bằng,04\n\
01279,Phường Ngọc Xuân,040,Thành phố Cao Bằng,04\n\
01282,Phường Đề Thám,040,Thành phố Cao Bằng,04\n\
01285,Phường Hoà Chung,040,Thành phố Cao Bằng,04\n\
01288,Phường Duyệt Trung,040,Thành phố Cao Bằng,04\n\
01290,Thị trấn Pác Miầu,042,Huyện Bảo Lâm,04\n\
01291,Xã Đức Hạnh,042,Huyện Bảo Lâm,04\n\
01294,Xã Lý Bôn,042,Huyện Bảo Lâm,04\n\
01296,Xã Nam Cao,042,Huyện Bảo Lâm,04\n\
01297,Xã Nam Quang,042,Huyện Bảo Lâm,04\n\
01300,Xã Vĩnh Quang,042,Huyện Bảo Lâm,04\n\
01303,Xã Quảng Lâm,042,Huyện Bảo Lâm,04\n\
01304,Xã Thạch Lâm,042,Huyện Bảo Lâm,04\n\
01309,Xã Vĩnh Phong,042,Huyện Bảo Lâm,04\n\
01312,Xã Mông Ân,042,Huyện Bảo Lâm,04\n\
01315,Xã Thái Học,042,Huyện Bảo Lâm,04\n\
01316,Xã Thái Sơn,042,Huyện Bảo Lâm,04\n\
01318,Xã Yên Thổ,042,Huyện Bảo Lâm,04\n\
01321,Thị trấn Bảo Lạc,043,Huyện Bảo Lạc,04\n\
01324,Xã Cốc Pàng,043,Huyện Bảo Lạc,04\n\
01327,Xã Thượng Hà,043,Huyện Bảo Lạc,04\n\
01330,Xã Cô Ba,043,Huyện Bảo Lạc,04\n\
01333,Xã Bảo Toàn,043,Huyện Bảo Lạc,04\n\
01336,Xã Khánh Xuân,043,Huyện Bảo Lạc,04\n\
01339,Xã Xuân Trường,043,Huyện Bảo Lạc,04\n\
01342,Xã Hồng Trị,043,Huyện Bảo Lạc,04\n\
01343,Xã Kim Cúc,043,Huyện Bảo Lạc,04\n\
01345,Xã Phan Thanh,043,Huyện Bảo Lạc,04\n\
01348,Xã Hồng An,043,Huyện Bảo Lạc,04\n\
01351,Xã Hưng Đạo,043,Huyện Bảo Lạc,04\n\
01352,Xã Hưng Thịnh,043,Huyện Bảo Lạc,04\n\
01354,Xã Huy Giáp,043,Huyện Bảo Lạc,04\n\
01357,Xã Đình Phùng,043,Huyện Bảo Lạc,04\n\
01359,Xã Sơn Lập,043,Huyện Bảo Lạc,04\n\
01360,Xã Sơn Lộ,043,Huyện Bảo Lạc,04\n\
01363,Thị trấn Thông Nông,045,Huyện Hà Quảng,04\n\
01366,Xã Cần Yên,045,Huyện Hà Quảng,04\n\
01367,Xã Cần Nông,045,Huyện Hà Quảng,04\n\
01372,Xã Lương Thông,045,Huyện Hà Quảng,04\n\
01375,Xã Đa Thông,045,Huyện Hà Quảng,04\n\
01378,Xã Ngọc Động,045,Huyện Hà Quảng,04\n\
01381,Xã Yên Sơn,045,Huyện Hà Quảng,04\n\
01384,Xã Lương Can,045,Huyện Hà Quảng,04\n\
01387,Xã Thanh Long,045,Huyện Hà Quảng,04\n\
01392,Thị trấn Xuân Hòa,045,Huyện Hà Quảng,04\n\
01393,Xã Lũng Nặm,045,Huyện Hà Quảng,04\n\
01399,Xã Trường Hà,045,Huyện Hà Quảng,04\n\
01402,Xã Cải Viên,045,Huyện Hà Quảng,04\n\
01411,Xã Nội Thôn,045,Huyện Hà Quảng,04\n\
01414,Xã Tổng Cọt,045,Huyện Hà Quảng,04\n\
01417,Xã Sóc Hà,045,Huyện Hà Quảng,04\n\
01420,Xã Thượng Thôn,045,Huyện Hà Quảng,04\n\
01429,Xã Hồng Sỹ,045,Huyện Hà Quảng,04\n\
01432,Xã Quý Quân,045,Huyện Hà Quảng,04\n\
01435,Xã Mã Ba,045,Huyện Hà Quảng,04\n\
01438,Xã Ngọc Đào,045,Huyện Hà Quảng,04\n\
01447,Thị trấn Trà Lĩnh,047,Huyện Trùng Khánh,04\n\
01453,Xã Tri Phương,047,Huyện Trùng Khánh,04\n\
01456,Xã Quang Hán,047,Huyện Trùng Khánh,04\n\
01462,Xã Xuân Nội,047,Huyện Trùng Khánh,04\n\
01465,Xã Quang Trung,047,Huyện Trùng Khánh,04\n\
01468,Xã Quang Vinh,047,Huyện Trùng Khánh,04\n\
01471,Xã Cao Chương,047,Huyện Trùng Khánh,04\n\
01474,Xã Quốc Toản,049,Huyện Quảng Hòa,04\n\
01477,Thị trấn Trùng Khánh,047,Huyện Trùng Khánh,04\n\
01480,Xã Ngọc Khê,047,Huyện Trùng Khánh,04\n\
01481,Xã Ngọc Côn,047,Huyện Trùng Khánh,04\n\
01483,Xã Phong Nậm,047,Huyện Trùng Khánh,04\n\
01489,Xã Đình Phong,047,Huyện Trùng Khánh,04\n\
01495,Xã Đàm Thuỷ,047,Huyện Trùng Khánh,04\n\
01498,Xã Khâm Thành,047,Huyện Trùng Khánh,04\n\
01501,Xã Chí Viễn,047,Huyện Trùng Khánh,04\n\
01504,Xã Lăng Hiếu,047,Huyện Trùng Khánh,04\n\
01507,Xã Phong Châu,047,Huyện Trùng Khánh,04\n\
01516,Xã Trung Phúc,047,Huyện Trùng Khánh,04\n\
01519,Xã Cao Thăng,047,Huyện Trùng Khánh,04\n\
01522,Xã Đức Hồng,047,Huyện Trùng Khánh,04\n\
01525,Xã Đoài Dương,047,Huyện Trùng Khánh,04\n\
01534,Xã Minh Long,048,Huyện Hạ Lang,04\n\
01537,Xã Lý Quốc,048,Huyện Hạ Lang,04\n\
01540,Xã Thắng Lợi,048,Huyện Hạ Lang,04\n\
01543,Xã Đồng Loan,048,Huyện Hạ Lang,04\n\
01546,Xã Đức Quang,048,Huyện Hạ Lang,04\n\
01549,Xã Kim Loan,048,Huyện Hạ Lang,04\n\
01552,Xã Quang Long,048,Huyện Hạ Lang,04\n\
01555,Xã An Lạc,048,Huyện Hạ Lang,04\n\
01558,Thị trấn Thanh Nhật,048,Huyện Hạ Lang,04\n\
01561,Xã Vinh Quý,048,Huyện Hạ Lang,04\n\
01564,Xã Thống Nhất,048,Huyện Hạ Lang,04\n\
01567,Xã Cô Ngân,048,Huyện Hạ Lang,04\n\
01573,Xã Thị Hoa,048,Huyện Hạ Lang,04\n\
01576,Thị trấn Quảng Uyên,049,Huyện Quảng Hòa,04\n\
01579,Xã Phi Hải,049,Huyện Quảng Hòa,04\n\
01582,Xã Quảng Hưng,049,Huyện Quảng Hòa,04\n\
01594,Xã Độc Lập,049,Huyện Quảng Hòa,04\n\
01597,Xã Cai Bộ,049,Huyện Quảng Hòa,04\n\
01603,Xã Phúc Sen,049,Huyện Quảng Hòa,04\n\
01606,Xã Chí Thảo,049,Huyện Quảng Hòa,04\n\
01609,Xã Tự Do,049,Huyện Quảng Hòa,04\n\
01615,Xã Hồng Quang,049,Huyện Quảng Hòa,04\n\
01618,Xã Ngọc Động,049,Huyện Quảng Hòa,04\n\
01624,Xã Hạnh Phúc,049,Huyện Quảng Hòa,04\n\
01627,Thị trấn Tà Lùng,049,Huyện Quảng Hòa,04\n\
01630,Xã Bế Văn Đàn,049,Huyện Quảng Hòa,04\n\
01636,Xã Cách Linh,049,Huyện Quảng Hòa,04\n\
01639,Xã Đại Sơn,049,Huyện Quảng Hòa,04\n\
01645,Xã Tiên Thành,049,Huyện Quảng Hòa,04\n\
01648,Thị trấn Hoà Thuận,049,Huyện Quảng Hòa,04\n\
01651,Xã Mỹ Hưng,049,Huyện Quảng Hòa,04\n\
01654,Thị trấn Nước Hai,051,Huyện Hoà An,04\n\
01657,Xã Dân Chủ,051,Huyện Hoà An,04\n\
01660,Xã Nam Tuấn,051,Huyện Hoà An,04\n\
01666,Xã Đại Tiến,051,Huyện Hoà An,04\n\
01669,Xã Đức Long,051,Huyện Hoà An,04\n\
01672,Xã Ngũ Lão,051,Huyện Hoà An,04\n\
01675,Xã Trương Lương,051,Huyện Hoà An,04\n\
01687,Xã Hồng Việt,051,Huyện Hoà An,04\n\
01693,Xã Vĩnh Quang,040,Thành phố Cao Bằng,04\n\
01696,Xã Hoàng Tung,051,Huyện Hoà An,04\n\
01699,Xã Nguyễn Huệ,051,Huyện Hoà An,04\n\
01702,Xã Quang Trung,051,Huyện Hoà An,04\n\
01705,Xã Hưng Đạo,040,Thành phố Cao Bằng,04\n\
01708,Xã Bạch Đằng,051,Huyện Hoà An,04\n\
01711,Xã Bình Dương,051,Huyện Hoà An,04\n\
01714,Xã Lê Chung,051,Huyện Hoà An,04\n\
01720,Xã Chu Trinh,040,Thành phố Cao Bằng,04\n\
01723,Xã Hồng Nam,051,Huyện Hoà An,04\n\
01726,Thị trấn Nguyên Bình,052,Huyện Nguyên Bình,04\n\
01729,Thị trấn Tĩnh Túc,052,Huyện Nguyên Bình,04\n\
01732,Xã Yên Lạc,052,Huyện Nguyên Bình,04\n\
01735,Xã Triệu Nguyên,052,Huyện Nguyên Bình,04\n\
01738,Xã Ca Thành,052,Huyện Nguyên Bình,04\n\
01744,Xã Vũ Nông,052,Huyện Nguyên Bình,04\n\
01747,Xã Minh Tâm,052,Huyện Nguyên Bình,04\n\
01750,Xã Thể Dục,052,Huyện Nguyên Bình,04\n\
01756,Xã Mai Long,052,Huyện Nguyên Bình,04\n\
01762,Xã Vũ Minh,052,Huyện Nguyên Bình,04\n\
01765,Xã Hoa Thám,052,Huyện Nguyên Bình,04\n\
01768,Xã Phan Thanh,052,Huyện Nguyên Bình,04\n\
01771,Xã Quang Thành,052,Huyện Nguyên Bình,04\n\
01774,Xã Tam Kim,052,Huyện Nguyên Bình,04\n\
01777,Xã Thành Công,052,Huyện Nguyên Bình,04\n\
01780,Xã Thịnh Vượng,052,Huyện Nguyên Bình,04\n\
01783,Xã Hưng Đạo,052,Huyện Nguyên Bình,04\n\
01786,Thị trấn Đông Khê,053,Huyện Thạch An,04\n\
01789,Xã Canh Tân,053,Huyện Thạch An,04\n\
01792,Xã Kim Đồng,053,Huyện Thạch An,04\n\
01795,Xã Minh Khai,053,Huyện Thạch An,04\n\
01801,Xã Đức Thông,053,Huyện Thạch An,04\n\
01804,Xã Thái Cường,053,Huyện Thạch An,04\n\
01807,Xã Vân Trình,053,Huyện Thạch An,04\n\
01810,Xã Thụy Hùng,053,Huyện Thạch An,04\n\
01813,Xã Quang Trọng,053,Huyện Thạch An,04\n\
01816,Xã Trọng Con,053,Huyện Thạch An,04\n\
01819,Xã Lê Lai,053,Huyện Thạch An,04\n\
01822,Xã Đức Long,053,Huyện Thạch An,04\n\
01828,Xã Lê Lợi,053,Huyện Thạch An,04\n\
01831,Xã Đức Xuân,053,Huyện Thạch An,04\n\
01834,Phường Nguyễn Thị Minh Khai,058,Thành phố Bắc Kạn,06\n\
01837,Phường Sông Cầu,058,Thành phố Bắc Kạn,06\n\
01840,Phường Đức Xuân,058,Thành phố Bắc Kạn,06\n\
01843,Phường Phùng Chí Kiên,058,Thành phố Bắc Kạn,06\n\
01846,Phường Huyền Tụng,058,Thành phố Bắc Kạn,06\n\
01849,Xã Dương Quang,058,Thành phố Bắc Kạn,06\n\
01852,Xã Nông Thượng,058,Thành phố Bắc Kạn,06\n\
01855,Phường Xuất Hóa,058,Thành phố Bắc Kạn,06\n\
01858,Xã Bằng Thành,060,Huyện Pác Nặm,06\n\
01861,Xã Nhạn Môn,060,Huyện Pác Nặm,06\n\
01864,Xã Bộc Bố,060,Huyện Pác Nặm,06\n\
01867,Xã Công Bằng,060,Huyện Pác Nặm,06\n\
01870,Xã Giáo Hiệu,060,Huyện Pác Nặm,06\n\
01873,Xã Xuân La,060,Huyện Pác Nặm,06\n\
01876,Xã An Thắng,060,Huyện Pác Nặm,06\n\
01879,Xã Cổ Linh,060,Huyện Pác Nặm,06\n\
01882,Xã Nghiên Loan,060,Huyện Pác Nặm,06\n\
01885,Xã Cao Tân,060,Huyện Pác Nặm,06\n\
01888,Thị trấn Chợ Rã,061,Huyện Ba Bể,06\n\
01891,Xã Bành Trạch,061,Huyện Ba Bể,06\n\
01894,Xã Phúc Lộc,061,Huyện Ba Bể,06\n\
01897,Xã Hà Hiệu,061,Huyện Ba Bể,06\n\
01900,Xã Cao Thượng,061,Huyện Ba Bể,06\n\
01906,Xã Khang Ninh,061,Huyện Ba Bể,06\n\
01909,Xã Nam Mẫu,061,Huyện Ba Bể,06\n\
01912,Xã Thượng Giáo,061,Huyện Ba Bể,06\n\
01915,Xã Địa Linh,061,Huyện Ba Bể,06\n\
01918,Xã Yến Dương,061,Huyện Ba Bể,06\n\
01921,Xã Chu Hương,061,Huyện Ba Bể,06\n\
01924,Xã Quảng Khê,061,Huyện Ba Bể,06\n\
01927,Xã Mỹ Phương,061,Huyện Ba Bể,06\n\
01930,Xã Hoàng Trĩ,061,Huyện Ba Bể,06\n\
01933,Xã Đồng Phúc,061,Huyện Ba Bể,06\n\
01936,Thị trấn Nà Phặc,062,Huyện Ngân Sơn,06\n\
01939,Xã Thượng Ân,062,Huyện Ngân Sơn,06\n\
01942,Xã Bằng Vân,062,Huyện Ngân Sơn,06\n\
01945,Xã Cốc Đán,062,Huyện Ngân Sơn,06\n\
01948,Xã Trung Hoà,062,Huyện Ngân Sơn,06\n\
01951,Xã Đức Vân,062,Huyện Ngân Sơn,06\n\
01954,Thị trấn Vân Tùng,062,Huyện Ngân Sơn,06\n\
01957,Xã Thượng Quan,062,Huyện Ngân Sơn,06\n\
01960,Xã Hiệp Lực,062,Huyện Ngân Sơn,06\n\
01963,Xã Thuần Mang,062,Huyện Ngân Sơn,06\n\
01969,Thị trấn Phủ Thông,063,Huyện Bạch Thông,06\n\
01975,Xã Vi Hương,063,Huyện Bạch Thông,06\n\
01978,Xã Sĩ Bình,063,Huyện Bạch Thông,06\n\
01981,Xã Vũ Muộn,063,Huyện Bạch Thông,06\n\
01984,Xã Đôn Phong,063,Huyện Bạch Thông,06\n\
01990,Xã Lục Bình,063,Huyện Bạch Thông,06\n\
01993,Xã Tân Tú,063,Huyện Bạch Thông,06\n\
01999,Xã Nguyên Phúc,063,Huyện Bạch Thông,06\n\
02002,Xã Cao Sơn,063,Huyện Bạch Thông,06\n\
02005,Xã Quân Hà,063,Huyện Bạch Thông,06\n\
02008,Xã Cẩm Giàng,063,Huyện Bạch Thông,06\n\
02011,Xã Mỹ Thanh,063,Huyện Bạch Thông,06\n\
02014,Xã Dương Phong,063,Huyện Bạch Thông,06\n\
02017,Xã Quang Thuận,063,Huyện Bạch Thông,06\n\
02020,Thị trấn Bằng Lũng,064,Huyện Chợ Đồn,06\n\
02023,Xã Xuân Lạc,064,Huyện Chợ Đồn,06\n\
02026,Xã Nam Cường,064,Huyện Chợ Đồn,06\n\
02029,Xã Đồng Lạc,064,Huyện Chợ Đồn,06\n\
02032,Xã Tân Lập,064,Huyện Chợ Đồn,06\n\
02035,Xã Bản Thi,064,Huyện Chợ Đồn,06\n\
02038,Xã Quảng Bạch,064,Huyện Chợ Đồn,06\n\
02041,Xã Bằng Phúc,064,Huyện Chợ Đồn,06\n\
02044,Xã Yên Thịnh,064,Huyện Chợ Đồn,06\n\
02047,Xã Yên Thượng,064,Huyện Chợ Đồn,06\n\
02050,Xã Phương Viên,064,Huyện Chợ Đồn,06\n\
02053,Xã Ngọc Phái,064,Huyện Chợ Đồn,06\n\
02059,Xã Đồng Thắng,064,Huyện Chợ Đồn,06\n\
02062,Xã Lương Bằng,064,Huyện Chợ Đồn,06\n\
02065,Xã Bằng Lãng,064,Huyện Chợ Đồn,06\n\
02068,Xã Đại Sảo,064,Huyện Chợ Đồn,06\n\
02071,Xã Nghĩa Tá,064,Huyện Chợ Đồn,06\n\
02077,Xã Yên Mỹ,064,Huyện Chợ Đồn,06\n\
02080,Xã Bình Trung,064,Huyện Chợ Đồn,06\n\
02083,Xã Yên Phong,064,Huyện Chợ Đồn,06\n\
02086,Thị trấn Đồng Tâm,065,Huyện Chợ Mới,06\n\
02089,Xã Tân Sơn,065,Huyện Chợ Mới,06\n\
02092,Xã Thanh Vận,065,Huyện Chợ Mới,06\n\
02095,Xã Mai Lạp,065,Huyện Chợ Mới,06\n\
02098,Xã Hoà Mục,065,Huyện Chợ Mới,06\n\
02101,Xã Thanh Mai,065,Huyện Chợ Mới,06\n\
02104,Xã Cao Kỳ,065,Huyện Chợ Mới,06\n\
02107,Xã Nông Hạ,065,Huyện Chợ Mới,06\n\
02110,Xã Yên Cư,065,Huyện Chợ Mới,06\n\
02113,Xã Thanh Thịnh,065,Huyện Chợ Mới,06\n\
02116,Xã Yên Hân,065,Huyện Chợ Mới,06\n\
02122,Xã Như Cố,065,Huyện Chợ Mới,06\n\
02125,Xã Bình Văn,065,Huyện Chợ Mới,06\n\
02131,Xã Quảng Chu,065,Huyện Chợ Mới,06\n\
02137,Xã Văn Vũ,066,Huyện Na Rì,06\n\
02140,Xã Văn Lang,066,Huyện Na Rì,06\n\
02143,Xã Lương Thượng,066,Huyện Na Rì,06\n\
02146,Xã Kim Hỷ,066,Huyện Na Rì,06\n\
02152,Xã Cường Lợi,066,Huyện Na Rì,06\n\
02155,Thị trấn Yến Lạc,066,Huyện Na Rì,06\n\
02158,Xã Kim Lư,066,Huyện Na Rì,06\n\
02161,Xã Sơn Thành,066,Huyện Na Rì,06\n\
02170,Xã Văn Minh,066,Huyện Na Rì,06\n\
02173,Xã Côn Minh,066,Huyện Na Rì,06\n\
02176,Xã Cư Lễ,066,Huyện Na Rì,06\n\
02179,Xã Trần Phú,066,Huyện Na Rì,06\n\
02185,Xã Quang Phong,066,Huyện Na Rì,06\n\
02188,Xã Dương Sơn,066,Huyện Na Rì,06\n\
02191,Xã Xuân Dương,066,Huyện Na Rì,06\n\
02194,Xã Đổng Xá,066,Huyện Na Rì,06\n\
02197,Xã Liêm Thuỷ,066,Huyện Na Rì,06\n\
02200,Phường Phan Thiết,070,Thành phố Tuyên Quang,08\n\
02203,Phường Minh Xuân,070,Thành phố Tuyên Quang,08\n\
02206,Phường Tân Quang,070,Thành phố Tuyên Quang,08\n\
02209,Xã Tràng Đà,070,Thành phố Tuyên Quang,08\n\
02212,Phường Nông Tiến,070,Thành phố Tuyên Quang,08\n\
02215,Phường Ỷ La,070,Thành phố Tuyên Quang,08\n\
02216,Phường Tân Hà,070,Thành phố Tuyên Quang,08\n\
02218,Phường Hưng Thành,070,Thành phố Tuyên Quang,08\n\
02221,Thị trấn Na Hang,072,Huyện Na Hang,08\n\
02227,Xã Sinh Long,072,Huyện Na Hang,08\n\
02230,Xã Thượng Giáp,072,Huyện Na Hang,08\n\
02233,Xã Phúc Yên,071,Huyện Lâm Bình,08\n\
02239,Xã Thượng Nông,072,Huyện Na Hang,08\n\
02242,Xã Xuân Lập,071,Huyện Lâm Bình,08\n\
02245,Xã Côn Lôn,072,Huyện Na Hang,08\n\
02248,Xã Yên Hoa,072,Huyện Na Hang,08\n\
02251,Xã Khuôn Hà,071,Huyện Lâm Bình,08\n\
02254,Xã Hồng Thái,072,Huyện Na Hang,08\n\
02260,Xã Đà Vị,072,Huyện Na Hang,08\n\
02263,Xã Khau Tinh,072,Huyện Na Hang,08\n\
02266,Thị trấn Lăng Can,071,Huyện Lâm Bình,08\n\
02269,Xã Thượng Lâm,071,Huyện Lâm Bình,08\n\
02275,Xã Sơn Phú,072,Huyện Na Hang,08\n\
02281,Xã Năng Khả,072,Huyện Na Hang,08\n\
02284,Xã Thanh Tương,072,Huyện Na Hang,08\n\
02287,Thị trấn Vĩnh Lộc,073,Huyện Chiêm Hóa,08\n\
02290,Xã Bình An,071,Huyện Lâm Bình,08\n\
02293,Xã Hồng Quang,071,Huyện Lâm Bình,08\n\
02296,Xã Thổ Bình,071,Huyện Lâm Bình,08\n\
02299,Xã Phúc Sơn,071,Huyện Lâm Bình,08\n\
02302,Xã Minh Quang,071,Huyện Lâm Bình,08\n\
02305,Xã Trung Hà,073,Huyện Chiêm Hóa,08\n\
02308,Xã Tân Mỹ,073,Huyện Chiêm Hóa,08\n\
02311,Xã Hà Lang,073,Huyện Chiêm Hóa,08\n\
02314,Xã Hùng Mỹ,073,Huyện Chiêm Hóa,08\n\
02317,Xã Yên Lập,073,Huyện Chiêm Hóa,08\n\
02320,Xã Tân An,073,Huyện Chiêm Hóa,08\n\
02323,Xã Bình Phú,073,Huyện Chiêm Hóa,08\n\
02326,Xã Xuân Quang,073,Huyện Chiêm Hóa,08\n\
02329,Xã Ngọc Hội,073,Huyện Chiêm Hóa,08\n\
02332,Xã Phú Bình,073,Huyện Chiêm Hóa,08\n\
02335,Xã Hòa Phú,073,Huyện Chiêm Hóa,08\n\
02338,Xã Phúc Thịnh,073,Huyện Chiêm Hóa,08\n\
02341,Xã Kiên Đài,073,Huyện Chiêm Hóa,08\n\
02344,Xã Tân Thịnh,073,Huyện Chiêm Hóa,08\n\
02347,Xã Trung Hòa,073,Huyện Chiêm Hóa,08\n\
02350,Xã Kim Bình,073,Huyện Chiêm Hóa,08\n\
02353,Xã Hòa An,073,Huyện Chiêm Hóa,08\n\
02356,Xã Vinh Quang,073,Huyện Chiêm Hóa,08\n\
02359,Xã Tri Phú,073,Huyện Chiêm Hóa,08\n\
02362,Xã Nhân Lý,073,Huyện Chiêm Hóa,08\n\
02365,Xã Yên Nguyên,073,Huyện Chiêm Hóa,08\n\
02368,Xã Linh Phú,073,Huyện Chiêm Hóa,08\n\
02371,Xã Bình Nhân,073,Huyện Chiêm Hóa,08\n\
02374,Thị trấn Tân Yên,074,Huyện Hàm Yên,08\n\
02377,Xã Yên Thuận,074,Huyện Hàm Yên,08\n\
02380,Xã Bạch Xa,074,Huyện Hàm Yên,08\n\
02383,Xã Minh Khương,074,Huyện Hàm Yên,08\n\
02386,Xã Yên Lâm,074,Huyện Hàm Yên,08\n\
02389,Xã Minh Dân,074,Huyện Hàm Yên,08\n\
02392,Xã Phù Lưu,074,Huyện Hàm Yên,08\n\
02395,Xã Minh Hương,074,Huyện Hàm Yên,08\n\
02398,Xã Yên Phú,074,Huyện Hàm Yên,08\n\
02401,Xã Tân Thành,074,Huyện Hàm Yên,08\n\
02404,Xã Bình Xa,074,Huyện Hàm Yên,08\n\
02407,Xã Thái Sơn,074,Huyện Hàm Yên,08\n\
02410,Xã Nhân Mục,074,Huyện Hàm Yên,08\n\
02413,Xã Thành Long,074,Huyện Hàm Yên,08\n\
02416,Xã Bằng Cốc,074,Huyện Hàm Yên,08\n\
02419,Xã Thái Hòa,074,Huyện Hàm Yên,08\n\
02422,Xã Đức Ninh,074,Huyện Hàm Yên,08\n\
02425,Xã Hùng Đức,074,Huyện Hàm Yên,08\n\
02431,Xã Quí Quân,075,Huyện Yên Sơn,08\n\
02434,Xã Lực Hành,075,Huyện Yên Sơn,08\n\
02437,Xã Kiến Thiết,075,Huyện Yên Sơn,08\n\
02440,Xã Trung Minh,075,Huyện Yên Sơn,08\n\
02443,Xã Chiêu Yên,075,Huyện Yên Sơn,08\n\
02446,Xã Trung Trực,075,Huyện Yên Sơn,08\n\
02449,Xã Xuân Vân,075,Huyện Yên Sơn,08\n\
02452,Xã Phúc Ninh,075,Huyện Yên Sơn,08\n\
02455,Xã Hùng Lợi,075,Huyện Yên Sơn,08\n\
02458,Xã Trung Sơn,075,Huyện Yên Sơn,08\n\
02461,Xã Tân Tiến,075,Huyện Yên Sơn,08\n\
02464,Xã Tứ Quận,075,Huyện Yên Sơn,08\n\
02467,Xã Đạo Viện,075,Huyện Yên Sơn,08\n\
02470,Xã Tân Long,075,Huyện Yên Sơn,08\n\
02473,Thị trấn Yên Sơn,075,Huyện Yên Sơn,08\n\
02476,Xã Kim Quan,075,Huyện Yên Sơn,08\n\
02479,Xã Lang Quán,075,Huyện Yên Sơn,08\n\
02482,Xã Phú Thịnh,075,Huyện Yên Sơn,08\n\
02485,Xã Công Đa,075,Huyện Yên Sơn,08\n\
02488,Xã Trung Môn,075,Huyện Yên Sơn,08\n\
02491,Xã Chân Sơn,075,Huyện Yên Sơn,08\n\
02494,Xã Thái Bình,075,Huyện Yên Sơn,08\n\
02497,Xã Kim Phú,070,Thành phố Tuyên Quang,08\n\
02500,Xã Tiến Bộ,075,Huyện Yên Sơn,08\n\
02503,Xã An Khang,070,Thành phố Tuyên Quang,08\n\
02506,Xã Mỹ Bằng,075,Huyện Yên Sơn,08\n\
02509,Phường Mỹ Lâm,070,Thành phố Tuyên Quang,08\n\
02512,Phường An Tường,070,Thành phố Tuyên Quang,08\n\
02515,Xã Lưỡng Vượng,070,Thành phố Tuyên Quang,08\n\
02518,Xã Hoàng Khai,075,Huyện Yên Sơn,08\n\
02521,Xã Thái Long,070,Thành phố Tuyên Quang,08\n\
02524,Phường Đội Cấn,070,Thành phố Tuyên Quang,08\n\
02527,Xã Nhữ Hán,075,Huyện Yên Sơn,08\n\
02530,Xã Nhữ Khê,075,Huyện Yên Sơn,08\n\
02533,Xã Đội Bình,075,Huyện Yên Sơn,08\n\
02536,Thị trấn Sơn Dương,076,Huyện Sơn Dương,08\n\
02539,Xã Trung Yên,076,Huyện Sơn Dương,08\n\
02542,Xã Minh Thanh,076,Huyện Sơn Dương,08\n\
02545,Xã Tân Trào,076,Huyện Sơn Dương,08\n\
02548,Xã Vĩnh Lợi,076,Huyện Sơn Dương,08\n\
02551,Xã Thượng Ấm,076,Huyện Sơn Dương,08\n\
02554,Xã Bình Yên,076,Huyện Sơn Dương,08\n\
02557,Xã Lương Thiện,076,Huyện Sơn Dương,08\n\
02560,Xã Tú Thịnh,076,Huyện Sơn Dương,08\n\
02563,Xã Cấp Tiến,076,Huyện Sơn Dương,08\n\
02566,Xã Hợp Thành,076,Huyện Sơn Dương,08\n\
02569,Xã Phúc Ứng,076,Huyện Sơn Dương,08\n\
02572,Xã Đông Thọ,076,Huyện Sơn Dương,08\n\
02575,Xã Kháng Nhật,076,Huyện Sơn Dương,08\n\
02578,Xã Hợp Hòa,076,Huyện Sơn Dương,08\n\
02584,Xã Quyết Thắng,076,Huyện Sơn Dương,08\n\
02587,Xã Đồng Quý,076,Huyện Sơn Dương,08\n\
02590,Xã Tân Thanh,076,Huyện Sơn Dương,08\n\
02596,Xã Văn Phú,076,Huyện Sơn Dương,08\n\
02599,Xã Chi Thiết,076,Huyện Sơn Dương,08\n\
02602,Xã Đông Lợi,076,Huyện Sơn Dương,08\n\
02605,Xã Thiện Kế,076,Huyện Sơn Dương,08\n\
02608,Xã Hồng Sơn,076,Huyện Sơn Dương,08\n\
02611,Xã Phú Lương,076,Huyện Sơn Dương,08\n\
02614,Xã Ninh Lai,076,Huyện Sơn Dương,08\n\
02617,Xã Đại Phú,076,Huyện Sơn Dương,08\n\
02620,Xã Sơn Nam,076,Huyện Sơn Dương,08\n\
02623,Xã Hào Phú,076,Huyện Sơn Dương,08\n\
02626,Xã Tam Đa,076,Huyện Sơn Dương,08\n\
02632,Xã Trường Sinh,076,Huyện Sơn Dương,08\n\
02635,Phường Duyên Hải,080,Thành phố Lào Cai,10\n\
02641,Phường Lào Cai,080,Thành phố Lào Cai,10\n\
02644,Phường Cốc Lếu,080,Thành phố Lào Cai,10\n\
02647,Phường Kim Tân,080,Thành phố Lào Cai,10\n\
02650,Phường Bắc Lệnh,080,Thành phố Lào Cai,10\n\
02653,Phường Pom Hán,080,Thành phố Lào Cai,10\n\
02656,Phường Xuân Tăng,080,Thành phố Lào Cai,10\n\
02658,Phường Bình Minh,080,Thành phố Lào Cai,10\n\
02659,Xã Thống Nhất,080,Thành phố Lào Cai,10\n\
02662,Xã Đồng Tuyển,080,Thành phố Lào Cai,10\n\
02665,Xã Vạn Hoà,080,Thành phố Lào Cai,10\n\
02668,Phường Bắc Cường,080,Thành phố Lào Cai,10\n\
02671,Phường Nam Cường,080,Thành phố Lào Cai,10\n\
02674,Xã Cam Đường,080,Thành phố Lào Cai,10\n\
02677,Xã Tả Phời,080,Thành phố Lào Cai,10\n\
02680,Xã Hợp Thành,080,Thành phố Lào Cai,10\n\
02683,Thị trấn Bát Xát,082,Huyện Bát Xát,10\n\
02686,Xã A Mú Sung,082,Huyện Bát Xát,10\n\
02689,Xã Nậm Chạc,082,Huyện Bát Xát,10\n\
02692,Xã A Lù,082,Huyện Bát Xát,10\n\
02695,Xã Trịnh Tường,082,Huyện Bát Xát,10\n\
02701,Xã Y Tý,082,Huyện Bát Xát,10\n\
02704,Xã Cốc Mỳ,082,Huyện Bát Xát,10\n\
02707,Xã Dền Sáng,082,Huyện Bát Xát,10\n\
02710,Xã Bản Vược,082,Huyện Bát Xát,10\n\
02713,Xã Sàng Ma Sáo,082,Huyện Bát Xát,10\n\
02716,Xã Bản Qua,082,Huyện Bát Xát,10\n\
02719,Xã Mường Vi,082,Huyện Bát Xát,10\n\
02722,Xã Dền Thàng,082,Huyện Bát Xát,10\n\
02725,Xã Bản Xèo,082,Huyện Bát Xát,10\n\
02728,Xã Mường Hum,082,Huyện Bát Xát,10\n\
02731,Xã Trung Lèng Hồ,082,Huyện Bát Xát,10\n\
02734,Xã Quang Kim,082,Huyện Bát Xát,10\n\
02737,Xã Pa Cheo,082,Huyện Bát Xát,10\n\
02740,Xã Nậm Pung,082,Huyện Bát Xát,10\n\
02743,Xã Phìn Ngan,082,Huyện Bát Xát,10\n\
02746,Xã Cốc San,080,Thành phố Lào Cai,10\n\
02749,Xã Tòng Sành,082,Huyện Bát Xát,10\n\
02752,Xã Pha Long,083,Huyện Mường Khương,10\n\
02755,Xã Tả Ngải Chồ,083,Huyện Mường Khương,10\n\
02758,Xã Tung Chung Phố,083,Huyện Mường Khương,10\n\
02761,Thị trấn Mường Khương,083,Huyện Mường Khương,10\n\
02764,Xã Dìn Chin,083,Huyện Mường Khương,10\n\
02767,Xã Tả Gia Khâu,083,Huyện Mường Khương,10\n\
02770,Xã Nậm Chảy,083,Huyện Mường Khương,10\n\
02773,Xã Nấm Lư,083,Huyện Mường Khương,10\n\
02776,Xã Lùng Khấu Nhin,083,Huyện Mường Khương,10\n\
02779,Xã Thanh Bình,083,Huyện Mường Khương,10\n\
02782,Xã Cao Sơn,083,Huyện Mường Khương,10\n\
02785,Xã Lùng Vai,083,Huyện Mường Khương,10\n\
02788,Xã Bản Lầu,083,Huyện Mường Khương,10\n\
02791,Xã La Pan Tẩn,083,Huyện Mường Khương,10\n\
02794,Xã Tả Thàng,083,Huyện Mường Khương,10\n\
02797,Xã Bản Sen,083,Huyện Mường Khương,10\n\
02800,Xã Nàn Sán,084,Huyện Si Ma Cai,10\n\
02803,Xã Thào Chư Phìn,084,Huyện Si Ma Cai,10\n\
02806,Xã Bản Mế,084,Huyện Si Ma Cai,10\n\
02809,Thị trấn Si Ma Cai,084,Huyện Si Ma Cai,10\n\
02812,Xã Sán Chải,084,Huyện Si Ma Cai,10\n\
02818,Xã Lùng Thẩn,084,Huyện Si Ma Cai,10\n\
02821,Xã Cán Cấu,084,Huyện Si Ma Cai,10\n\
02824,Xã Sín Chéng,084,Huyện Si Ma Cai,10\n\
02827,Xã Quan Hồ Thẩn,084,Huyện Si Ma Cai,10\n\
02836,Xã Nàn Xín,084,Huyện Si Ma Cai,10\n\
02839,Thị trấn Bắc Hà,085,Huyện Bắc Hà,10\n\
02842,Xã Lùng Cải,085,Huyện Bắc Hà,10\n\
02848,Xã Lùng Phình,085,Huyện Bắc Hà,10\n\
02851,Xã Tả Van Chư,085,Huyện Bắc Hà,10\n\
02854,Xã Tả Củ Tỷ,085,Huyện Bắc Hà,10\n\
02857,Xã Thải Giàng Phố,085,Huyện Bắc Hà,10\n\
02863,Xã Hoàng Thu Phố,085,Huyện Bắc Hà,10\n\
02866,Xã Bản Phố,085,Huyện Bắc Hà,10\n\
02869,Xã Bản Liền,085,Huyện Bắc Hà,10\n\
02875,Xã Na Hối,085,Huyện Bắc Hà,10\n\
02878,Xã Cốc Ly,085,Huyện Bắc Hà,10\n\
02881,Xã Nậm Mòn,085,Huyện Bắc Hà,10\n\
02884,Xã Nậm Đét,085,Huyện Bắc Hà,10\n\
02887,Xã Nậm Khánh,085,Huyện Bắc Hà,10\n\
02890,Xã Bảo Nhai,085,Huyện Bắc Hà,10\n\
02893,Xã Nậm Lúc,085,Huyện Bắc Hà,10\n\
02896,Xã Cốc Lầu,085,Huyện Bắc Hà,10\n\
02899,Xã Bản Cái,085,Huyện Bắc Hà,10\n\
02902,Thị trấn N.T Phong Hải,086,Huyện Bảo Thắng,10\n\
02905,Thị trấn Phố Lu,086,Huyện Bảo Thắng,10\n\
02908,Thị trấn Tằng Loỏng,086,Huyện Bảo Thắng,10\n\
02911,Xã Bản Phiệt,086,Huyện Bảo Thắng,10\n\
02914,Xã Bản Cầm,086,Huyện Bảo Thắng,10\n\
02917,Xã Thái Niên,086,Huyện Bảo Thắng,10\n\
02920,Xã Phong Niên,086,Huyện Bảo Thắng,10\n\
02923,Xã Gia Phú,086,Huyện Bảo Thắng,10\n\
02926,Xã Xuân Quang,086,Huyện Bảo Thắng,10\n\
02929,Xã Sơn Hải,086,Huyện Bảo Thắng,10\n\
02932,Xã Xuân Giao,086,Huyện Bảo Thắng,10\n\
02935,Xã Trì Quang,086,Huyện Bảo Thắng,10\n\
02938,Xã Sơn Hà,086,Huyện Bảo Thắng,10\n\
02944,Xã Phú Nhuận,086,Huyện Bảo Thắng,10\n\
02947,Thị trấn Phố Ràng,087,Huyện Bảo Yên,10\n\
02950,Xã Tân Tiến,087,Huyện Bảo Yên,10\n\
02953,Xã Nghĩa Đô,087,Huyện Bảo Yên,10\n\
02956,Xã Vĩnh Yên,087,Huyện Bảo Yên,10\n\
02959,Xã Điện Quan,087,Huyện Bảo Yên,10\n\
02962,Xã Xuân Hoà,087,Huyện Bảo Yên,10\n\
02965,Xã Tân Dương,087,Huyện Bảo Yên,10\n\
02968,Xã Thượng Hà,087,Huyện Bảo Yên,10\n\
02971,Xã Kim Sơn,087,Huyện Bảo Yên,10\n\
02974,Xã Cam Cọn,087,Huyện Bảo Yên,10\n\
02977,Xã Minh Tân,087,Huyện Bảo Yên,10\n\
02980,Xã Xuân Thượng,087,Huyện Bảo Yên,10\n\
02983,Xã Việt Tiến,087,Huyện Bảo Yên,10\n\
02986,Xã Yên Sơn,087,Huyện Bảo Yên,10\n\
02989,Xã Bảo Hà,087,Huyện Bảo Yên,10\n\
02992,Xã Lương Sơn,087,Huyện Bảo Yên,10\n\
02998,Xã Phúc Khánh,087,Huyện Bảo Yên,10\n\
03001,Phường Sa Pa,088,Thị xã Sa Pa,10\n\
03002,Phường Sa Pả,088,Thị xã Sa Pa,10\n\
03003,Phường Ô Quý Hồ,088,Thị xã Sa Pa,10\n\
03004,Xã Ngũ Chỉ Sơn,088,Thị xã Sa Pa,10\n\
03006,Phường Phan Si Păng,088,Thị xã Sa Pa,10\n\
03010,Xã Trung Chải,088,Thị xã Sa Pa,10\n\
03013,Xã Tả Phìn,088,Thị xã Sa Pa,10\n\
03016,Phường Hàm Rồng,088,Thị xã Sa Pa,10\n\
03019,Xã Hoàng Liên,088,Thị xã Sa Pa,10\n\
03022,Xã Thanh Bình,088,Thị xã Sa Pa,10\n\
03028,Phường Cầu Mây,088,Thị xã Sa Pa,10\n\
03037,Xã Mường Hoa,088,Thị xã Sa Pa,10\n\
03040,Xã Tả Van,088,Thị xã Sa Pa,10\n\
03043,Xã Mường Bo,088,Thị xã Sa Pa,10\n\
03046,Xã Bản Hồ,088,Thị xã Sa Pa,10\n\
03052,Xã Liên Minh,088,Thị xã Sa Pa,10\n\
03055,Thị trấn Khánh Yên,089,Huyện Văn Bàn,10\n\
03061,Xã Võ Lao,089,Huyện Văn Bàn,10\n\
03064,Xã Sơn Thuỷ,089,Huyện Văn Bàn,10\n\
03067,Xã Nậm Mả,089,Huyện Văn Bàn,10\n\
03070,Xã Tân Thượng,089,Huyện Văn Bàn,10\n\
03073,Xã Nậm Rạng,089,Huyện Văn Bàn,10\n\
03076,Xã Nậm Chầy,089,Huyện Văn Bàn,10\n\
03079,Xã Tân An,089,Huyện Văn Bàn,10\n\
03082,Xã Khánh Yên Thượng,089,Huyện Văn Bàn,10\n\
03085,Xã Nậm Xé,089,Huyện Văn Bàn,10\n\
03088,Xã Dần Thàng,089,Huyện Văn Bàn,10\n\
03091,Xã Chiềng Ken,089,Huyện Văn Bàn,10\n\
03094,Xã Làng Giàng,089,Huyện Văn Bàn,10\n\
03097,Xã Hoà Mạc,089,Huyện Văn Bàn,10\n\
03100,Xã Khánh Yên Trung,089,Huyện Văn Bàn,10\n\
03103,Xã Khánh Yên Hạ,089,Huyện Văn Bàn,10\n\
03106,Xã Dương Quỳ,089,Huyện Văn Bàn,10\n\
03109,Xã Nậm Tha,089,Huyện Văn Bàn,10\n\
03112,Xã Minh Lương,089,Huyện Văn Bàn,10\n\
03115,Xã Thẩm Dương,089,Huyện Văn Bàn,10\n\
03118,Xã Liêm Phú,089,Huyện Văn Bàn,10\n\
03121,Xã Nậm Xây,089,Huyện Văn Bàn,10\n\
03124,Phường Noong Bua,094,Thành phố Điện Biên Phủ,11\n\
03127,Phường Him Lam,094,Thành phố Điện Biên Phủ,11\n\
03130,Phường Thanh Bình,094,Thành phố Điện Biên Phủ,11\n\
03133,Phường Tân Thanh,094,Thành phố Điện Biên Phủ,11\n\
03136,Phường Mường Thanh,094,Thành phố Điện Biên Phủ,11\n\
03139,Phường Nam Thanh,094,Thành phố Điện Biên Phủ,11\n\
03142,Phường Thanh Trường,094,Thành phố Điện Biên Phủ,11\n\
03145,Xã Thanh Minh,094,Thành phố Điện Biên Phủ,11\n\
03148,Phường Sông Đà,095,Thị xã Mường Lay,11\n\
03151,Phường Na Lay,095,Thị xã Mường Lay,11\n\
03154,Xã Sín Thầu,096,Huyện Mường Nhé,11\n\
03155,Xã Sen Thượng,096,Huyện Mường Nhé,11\n\
03156,Xã Nậm Tin,103,Huyện Nậm Pồ,11\n\
03157,Xã Chung Chải,096,Huyện Mường Nhé,11\n\
03158,Xã Leng Su Sìn,096,Huyện Mường Nhé,11\n\
03159,Xã Pá Mỳ,096,Huyện Mường Nhé,11\n\
03160,Xã Mường Nhé,096,Huyện Mường Nhé,11\n\
03161,Xã Nậm Vì,096,Huyện Mường Nhé,11\n\
03162,Xã Nậm Kè,096,Huyện Mường Nhé,11\n\
03163,Xã Mường Toong,096,Huyện Mường Nhé,11\n\
03164,Xã Quảng Lâm,096,Huyện Mường Nhé,11\n\
03165,Xã Pa Tần,103,Huyện Nậm Pồ,11\n\
03166,Xã Chà Cang,103,Huyện Nậm Pồ,11\n\
03167,Xã Na Cô Sa,103,Huyện Nậm Pồ,11\n\
03168,Xã Nà Khoa,103,Huyện Nậm Pồ,11\n\
03169,Xã Nà Hỳ,103,Huyện Nậm Pồ,11\n\
03170,Xã Nà Bủng,103,Huyện Nậm Pồ,11\n\
03171,Xã Nậm Nhừ,103,Huyện Nậm Pồ,11\n\
03172,Thị trấn Mường Chà,097,Huyện Mường Chà,11\n\
03173,Xã Nậm Chua,103,Huyện Nậm Pồ,11\n\
03174,Xã Nậm Khăn,103,Huyện Nậm Pồ,11\n\
03175,Xã Chà Tở,103,Huyện Nậm Pồ,11\n\
03176,Xã Vàng Đán,103,Huyện Nậm Pồ,11\n\
03177,Xã Huổi Lếnh,096,Huyện Mường Nhé,11\n\
03178,Xã Xá Tổng,097,Huyện Mường Chà,11\n\
03181,Xã Mường Tùng,097,Huyện Mường Chà,11\n\
03184,Xã Lay Nưa,095,Thị xã Mường Lay,11\n\
03187,Xã Chà Nưa,103,Huyện Nậm Pồ,11\n\
03190,Xã Hừa Ngài,097,Huyện Mường Chà,11\n\
03191,Xã Huổi Mí,097,Huyện Mường Chà,11\n\
03193,Xã Pa Ham,097,Huyện Mường Chà,11\n\
03194,Xã Nậm Nèn,097,Huyện Mường Chà,11\n\
03196,Xã Huổi Lèng,097,Huyện Mường Chà,11\n\
03197,Xã Sa Lông,097,Huyện Mường Chà,11\n\
03198,Xã Phìn Hồ,103,Huyện Nậm Pồ,11\n\
03199,Xã Si Pa Phìn,103,Huyện Nậm Pồ,11\n\
03200,Xã Ma Thì Hồ,097,Huyện Mường Chà,11\n\
03201,Xã Na Sang,097,Huyện Mường Chà,11\n\
03202,Xã Mường Mươn,097,Huyện Mường Chà,11\n\
03203,Thị trấn Điện Biên Đông,101,Huyện Điện Biên Đông,11\n\
03205,Xã Na Son,101,Huyện Điện Biên Đông,11\n\
03208,Xã Phì Nhừ,101,Huyện Điện Biên Đông,11\n\
03211,Xã Chiềng Sơ,101,Huyện Điện Biên Đông,11\n\
03214,Xã Mường Luân,101,Huyện Điện Biên Đông,11\n\
03217,Thị trấn Tủa Chùa,098,Huyện Tủa Chùa,11\n\
03220,Xã Huổi Só,098,Huyện Tủa Chùa,11\n\
03223,Xã Xín Chải,098,Huyện Tủa Chùa,11\n\
03226,Xã Tả Sìn Thàng,098,Huyện Tủa Chùa,11\n\
03229,Xã Lao Xả Phình,098,Huyện Tủa Chùa,11\n\
03232,Xã Tả Phìn,098,Huyện Tủa Chùa,11\n\
03235,Xã Tủa Thàng,098,Huyện Tủa Chùa,11\n\
03238,Xã Trung Thu,098,Huyện Tủa Chùa,11\n\
03241,Xã Sính Phình,098,Huyện Tủa Chùa,11\n\
03244,Xã Sáng Nhè,098,Huyện Tủa Chùa,11\n\
03247,Xã Mường Đun,098,Huyện Tủa Chùa,11\n\
03250,Xã Mường Báng,098,Huyện Tủa Chùa,11\n\
03253,Thị trấn Tuần Giáo,099,Huyện Tuần Giáo,11\n\
03256,Thị trấn Mường Ảng,102,Huyện Mường Ảng,11\n\
03259,Xã Phình Sáng,099,Huyện Tuần Giáo,11\n\
03260,Xã Rạng Đông,099,Huyện Tuần Giáo,11\n\
03262,Xã Mùn Chung,099,Huyện Tuần Giáo,11\n\
03263,Xã Nà Tòng,099,Huyện Tuần Giáo,11\n\
03265,Xã Ta Ma,099,Huyện Tuần Giáo,11\n\
03268,Xã Mường Mùn,099,Huyện Tuần Giáo,11\n\
03269,Xã Pú Xi,099,Huyện Tuần Giáo,11\n\
03271,Xã Pú Nhung,099,Huyện Tuần Giáo,11\n\
03274,Xã Quài Nưa,099,Huyện Tuần Giáo,11\n\
03277,Xã Mường Thín,099,Huyện Tuần Giáo,11\n\
03280,Xã Tỏa Tình,099,Huyện Tuần Giáo,11\n\
03283,Xã Nà Sáy,099,Huyện Tuần Giáo,11\n\
03284,Xã Mường Khong,099,Huyện Tuần Giáo,11\n\
03286,Xã Mường Đăng,102,Huyện Mường Ảng,11\n\
03287,Xã Ngối Cáy,102,Huyện Mường Ảng,11\n\
03289,Xã Quài Cang,099,Huyện Tuần Giáo,11\n\
03292,Xã Ẳng Tở,102,Huyện Mường Ảng,11\n\
03295,Xã Quài Tở,099,Huyện Tuần Giáo,11\n\
03298,Xã Chiềng Sinh,099,Huyện Tuần Giáo,11\n\
03299,Xã Chiềng Đông,099,Huyện Tuần Giáo,11\n\
03301,Xã Búng Lao,102,Huyện Mường Ảng,11\n\
03302,Xã Xuân Lao,102,Huyện Mường Ảng,11\n\
03304,Xã Tênh Phông,099,Huyện Tuần Giáo,11\n\
03307,Xã Ẳng Nưa,102,Huyện Mường Ảng,11\n\
03310,Xã Ẳng Cang,102,Huyện Mường Ảng,11\n\
03312,Xã Nặm Lịch,102,Huyện Mường Ảng,11\n\
03313,Xã Mường Lạn,102,Huyện Mường Ảng,11\n\
03316,Xã Nà Tấu,094,Thành phố Điện Biên Phủ,11\n\
03317,Xã Nà Nhạn,094,Thành phố Điện Biên Phủ,11\n\
03319,Xã Mường Pồn,100,Huyện Điện Biên,11\n\
03322,Xã Thanh Nưa,100,Huyện Điện Biên,11\n\
03323,Xã Hua Thanh,100,Huyện Điện Biên,11\n\
03325,Xã Mường Phăng,094,Thành phố Điện Biên Phủ,11\n\
03326,Xã Pá Khoang,094,Thành phố Điện Biên Phủ,11\n\
03328,Xã Thanh Luông,100,Huyện Điện Biên,11\n\
03331,Xã Thanh Hưng,100,Huyện Điện Biên,11\n\
03334,Xã Thanh Xương,100,Huyện Điện Biên,11\n\
03337,Xã Thanh Chăn,100,Huyện Điện Biên,11\n\
03340,Xã Pa Thơm,100,Huyện Điện Biên,11\n\
03343,Xã Thanh An,100,Huyện Điện Biên,11\n\
03346,Xã Thanh Yên,100,Huyện Điện Biên,11\n\
03349,Xã Noong Luống,100,Huyện Điện Biên,11\n\
03352,Xã Noọng Hẹt,100,Huyện Điện Biên,11\n\
03355,Xã Sam Mứn,100,Huyện Điện Biên,11\n\
03356,Xã Pom Lót,100,Huyện Điện Biên,11\n\
03358,Xã Núa Ngam,100,Huyện Điện Biên,11\n\
03359,Xã Hẹ Muông,100,Huyện Điện Biên,11\n\
03361,Xã Na Ư,100,Huyện Điện Biên,11\n\
03364,Xã Mường Nhà,100,Huyện Điện Biên,11\n\
03365,Xã Na Tông,100,Huyện Điện Biên,11\n\
03367,Xã Mường Lói,100,Huyện Điện Biên,11\n\
03368,Xã Phu Luông,100,Huyện Điện Biên,11\n\
03370,Xã Pú Nhi,101,Huyện Điện Biên Đông,11\n\
03371,Xã Nong U,101,Huyện Điện Biên Đông,11\n\
03373,Xã Xa Dung,101,Huyện Điện Biên Đông,11\n\
03376,Xã Keo Lôm,101,Huyện Điện Biên Đông,11\n\
03379,Xã Luân Giới,101,Huyện Điện Biên Đông,11\n\
03382,Xã Phình Giàng,101,Huyện Điện Biên Đông,11\n\
03383,Xã Pú Hồng,101,Huyện Điện Biên Đông,11\n\
03384,Xã Tìa Dình,101,Huyện Điện Biên Đông,11\n\
03385,Xã Háng Lìa,101,Huyện Điện Biên Đông,11\n\
03386,Phường Quyết Thắng,105,Thành phố Lai Châu,12\n\
03387,Phường Tân Phong,105,Thành phố Lai Châu,12\n\
03388,Phường Quyết Tiến,105,Thành phố Lai Châu,12\n\
03389,Phường Đoàn Kết,105,Thành phố Lai Châu,12\n\
03390,Thị trấn Tam Đường,106,Huyện Tam Đường,12\n\
03391,Xã Lả Nhì Thàng,109,Huyện Phong Thổ,12\n\
03394,Xã Thèn Sin,106,Huyện Tam Đường,12\n\
03400,Xã Tả Lèng,106,Huyện Tam Đường,12\n\
03403,Xã Sùng Phài,105,Thành phố Lai Châu,12\n\
03405,Xã Giang Ma,106,Huyện Tam Đường,12\n\
03406,Xã Hồ Thầu,106,Huyện Tam Đường,12\n\
03408,Phường Đông Phong,105,Thành phố Lai Châu,12\n\
03409,Xã San Thàng,105,Thành phố Lai Châu,12\n\
03412,Xã Bình Lư,106,Huyện Tam Đường,12\n\
03413,Xã Sơn Bình,106,Huyện Tam Đường,12\n\
03415,Xã Nùng Nàng,106,Huyện Tam Đường,12\n\
03418,Xã Bản Giang,106,Huyện Tam Đường,12\n\
03421,Xã Bản Hon,106,Huyện Tam Đường,12\n\
03424,Xã Bản Bo,106,Huyện Tam Đường,12\n\
03427,Xã Nà Tăm,106,Huyện Tam Đường,12\n\
03430,Xã Khun Há,106,Huyện Tam Đường,12\n\
03433,Thị trấn Mường Tè,107,Huyện Mường Tè,12\n\
03434,Thị trấn Nậm Nhùn,112,Huyện Nậm Nhùn,12\n\
03436,Xã Thu Lũm,107,Huyện Mường Tè,12\n\
03439,Xã Ka Lăng,107,Huyện Mường Tè,12\n\
03440,Xã Tá Bạ,107,Huyện Mường Tè,12\n\
03442,Xã Pa ủ,107,Huyện Mường Tè,12\n\
03445,Xã Mường Tè,107,Huyện Mường Tè,12\n\
03448,Xã Pa Vệ Sử,107,Huyện Mường Tè,12\n\
03451,Xã Mù Cả,107,Huyện Mường Tè,12\n\
03454,Xã Bum Tở,107,Huyện Mường Tè,12\n\
03457,Xã Nậm Khao,107,Huyện Mường Tè,12\n\
03460,Xã Hua Bun,112,Huyện Nậm Nhùn,12\n\
03463,Xã Tà Tổng,107,Huyện Mường Tè,12\n\
03466,Xã Bum Nưa,107,Huyện Mường Tè,12\n\
03467,Xã Vàng San,107,Huyện Mường Tè,12\n\
03469,Xã Kan Hồ,107,Huyện Mường Tè,12\n\
03472,Xã Mường Mô,112,Huyện Nậm Nhùn,12\n\
03473,Xã Nậm Chà,112,Huyện Nậm Nhùn,12\n\
03474,Xã Nậm Manh,112,Huyện Nậm Nhùn,12\n\
03475,Xã Nậm Hàng,112,Huyện Nậm Nhùn,12\n\
03478,Thị trấn Sìn Hồ,108,Huyện Sìn Hồ,12\n\
03481,Xã Lê Lợi,112,Huyện Nậm Nhùn,12\n\
03484,Xã Pú Đao,112,Huyện Nậm Nhùn,12\n\
03487,Xã Chăn Nưa,108,Huyện Sìn Hồ,12\n\
03488,Xã Nậm Pì,112,Huyện Nậm Nhùn,12\n\
03490,Xã Huổi Luông,109,Huyện Phong Thổ,12\n\
03493,Xã Pa Tần,108,Huyện Sìn Hồ,12\n\
03496,Xã Phìn Hồ,108,Huyện Sìn Hồ,12\n\
03499,Xã Hồng Thu,108,Huyện Sìn Hồ,12\n\
03502,Xã Nậm Ban,112,Huyện Nậm Nhùn,12\n\
03503,Xã Trung Chải,112,Huyện Nậm Nhùn,12\n\
03505,Xã Phăng Sô Lin,108,Huyện Sìn Hồ,12\n\
03508,Xã Ma Quai,108,Huyện Sìn Hồ,12\n\
03509,Xã Lùng Thàng,108,Huyện Sìn Hồ,12\n\
03511,Xã Tả Phìn,108,Huyện Sìn Hồ,12\n\
03514,Xã Sà Dề Phìn,108,Huyện Sìn Hồ,12\n\
03517,Xã Nậm Tăm,108,Huyện Sìn Hồ,12\n\
03520,Xã Tả Ngảo,108,Huyện Sìn Hồ,12\n\
03523,Xã Pu Sam Cáp,108,Huyện Sìn Hồ,12\n\
03526,Xã Nậm Cha,108,Huyện Sìn Hồ,12\n\
03527,Xã Pa Khoá,108,Huyện Sìn Hồ,12\n\
03529,Xã Làng Mô,108,Huyện Sìn Hồ,12\n\
03532,Xã Noong Hẻo,108,Huyện Sìn Hồ,12\n\
03535,Xã Nậm Mạ,108,Huyện Sìn Hồ,12\n\
03538,Xã Căn Co,108,Huyện Sìn Hồ,12\n\
03541,Xã Tủa Sín Chải,108,Huyện Sìn Hồ,12\n\
03544,Xã Nậm Cuổi,108,Huyện Sìn Hồ,12\n\
03547,Xã Nậm Hăn,108,Huyện Sìn Hồ,12\n\
03549,Thị trấn Phong Thổ,109,Huyện Phong Thổ,12\n\
03550,Xã Sì Lở Lầu,109,Huyện Phong Thổ,12\n\
03553,Xã Mồ Sì San,109,Huyện Phong Thổ,12\n\
03559,Xã Pa Vây Sử,109,Huyện Phong Thổ,12\n\
03562,Xã Vàng Ma Chải,109,Huyện Phong Thổ,12\n\
03565,Xã Tông Qua Lìn,109,Huyện Phong Thổ,12\n\
03568,Xã Mù Sang,109,Huyện Phong Thổ,12\n\
03571,Xã Dào San,109,Huyện Phong Thổ,12\n\
03574,Xã Ma Ly Pho,109,Huyện Phong Thổ,12\n\
03577,Xã Bản Lang,109,Huyện Phong Thổ,12\n\
03580,Xã Hoang Thèn,109,Huyện Phong Thổ,12\n\
03583,Xã Khổng Lào,109,Huyện Phong Thổ,12\n\
03586,Xã Nậm Xe,109,Huyện Phong Thổ,12\n\
03589,Xã Mường So,109,Huyện Phong Thổ,12\n\
03592,Xã Sin Suối Hồ,109,Huyện Phong Thổ,12\n\
03595,Thị trấn Than Uyên,110,Huyện Than Uyên,12\n\
03598,Thị trấn Tân Uyên,111,Huyện Tân Uyên,12\n\
03601,Xã Mường Khoa,111,Huyện Tân Uyên,12\n\
03602,Xã Phúc Khoa,111,Huyện Tân Uyên,12\n\
03604,Xã Thân Thuộc,111,Huyện Tân Uyên,12\n\
03605,Xã Trung Đồng,111,Huyện Tân Uyên,12\n\
03607,Xã Hố Mít,111,Huyện Tân Uyên,12\n\
03610,Xã Nậm Cần,111,Huyện Tân Uyên,12\n\
03613,Xã Nậm Sỏ,111,Huyện Tân Uyên,12\n\
03616,Xã Pắc Ta,111,Huyện Tân Uyên,12\n\
03618,Xã Phúc Than,110,Huyện Than Uyên,12\n\
03619,Xã Mường Than,110,Huyện Than Uyên,12\n\
03622,Xã Tà Mít,111,Huyện Tân Uyên,12\n\
03625,Xã Mường Mít,110,Huyện Than Uyên,12\n\
03628,Xã Pha Mu,110,Huyện Than Uyên,12\n\
03631,Xã Mường Cang,110,Huyện Than Uyên,12\n\
03632,Xã Hua Nà,110,Huyện Than Uyên,12\n\
03634,Xã Tà Hừa,110,Huyện Than Uyên,12\n\
03637,Xã Mường Kim,110,Huyện Than Uyên,12\n\
03638,Xã Tà Mung,110,Huyện Than Uyên,12\n\
03640,Xã Tà Gia,110,Huyện Than Uyên,12\n\
03643,Xã Khoen On,110,Huyện Than Uyên,12\n\
03646,Phường Chiềng Lề,116,Thành phố Sơn La,14\n\
03649,Phường Tô Hiệu,116,Thành phố Sơn La,14\n\
03652,Phường Quyết Thắng,116,Thành phố Sơn La,14\n\
03655,Phường Quyết Tâm,116,Thành phố Sơn La,14\n\
03658,Xã Chiềng Cọ,116,Thành phố Sơn La,14\n\
03661,Xã Chiềng Đen,116,Thành phố Sơn La,14\n\
03664,Xã Chiềng Xôm,116,Thành phố Sơn La,14\n\
03667,Phường Chiềng An,116,Thành phố Sơn La,14\n\
03670,Phường Chiềng Cơi,116,Thành phố Sơn La,14\n\
03673,Xã Chiềng Ngần,116,Thành phố Sơn La,14\n\
03676,Xã Hua La,116,Thành phố Sơn La,14\n\
03679,Phường Chiềng Sinh,116,Thành phố Sơn La,14\n\
03682,Xã Mường Chiên,118,Huyện Quỳnh Nhai,14\n\
03685,Xã Cà Nàng,118,Huyện Quỳnh Nhai,14\n\
03688,Xã Chiềng Khay,118,Huyện Quỳnh Nhai,14\n\
03694,Xã Mường Giôn,118,Huyện Quỳnh Nhai,14\n\
03697,Xã Pá Ma Pha Khinh,118,Huyện Quỳnh Nhai,14\n\
03700,Xã Chiềng Ơn,118,Huyện Quỳnh Nhai,14\n\
03703,Thị trấn Mường Giàng,118,Huyện Quỳnh Nhai,14\n\
03706,Xã Chiềng Bằng,118,Huyện Quỳnh Nhai,14\n\
03709,Xã Mường Sại,118,Huyện Quỳnh Nhai,14\n\
03712,Xã Nậm ét,118,Huyện Quỳnh Nhai,14\n\
03718,Xã Chiềng Khoang,118,Huyện Quỳnh Nhai,14\n\
03721,Thị trấn Thuận Châu,119,Huyện Thuận Châu,14\n\
03724,Xã Phổng Lái,119,Huyện Thuận Châu,14\n\
03727,Xã Mường é,119,Huyện Thuận Châu,14\n\
03730,Xã Chiềng Pha,119,Huyện Thuận Châu,14\n\
03733,Xã Chiềng La,119,Huyện Thuận Châu,14\n\
03736,Xã Chiềng Ngàm,119,Huyện Thuận Châu,14\n\
03739,Xã Liệp Tè,119,Huyện Thuận Châu,14\n\
03742,Xã é Tòng,119,Huyện Thuận Châu,14\n\
03745,Xã Phổng Lập,119,Huyện Thuận Châu,14\n\
03748,Xã Phổng Ly,119,Huyện Thuận Châu,14\n\
03754,Xã Noong Lay,119,Huyện Thuận Châu,14\n\
03757,Xã Mường Khiêng,119,Huyện Thuận Châu,14\n\
03760,Xã Mường Bám,119,Huyện Thuận Châu,14\n\
03763,Xã Long Hẹ,119,Huyện Thuận Châu,14\n\
03766,Xã Chiềng Bôm,119,Huyện Thuận Châu,14\n\
03769,Xã Thôm Mòn,119,Huyện Thuận Châu,14\n\
03772,Xã Tông Lạnh,119,Huyện Thuận Châu,14\n\
03775,Xã Tông Cọ,119,Huyện Thuận Châu,14\n\
03778,Xã Bó Mười,119,Huyện Thuận Châu,14\n\
03781,Xã Co Mạ,119,Huyện Thuận Châu,14\n\
03784,Xã Púng Tra,119,Huyện Thuận Châu,14\n\
03787,Xã Chiềng Pấc,119,Huyện Thuận Châu,14\n\
03790,Xã Nậm Lầu,119,Huyện Thuận Châu,14\n\
03793,Xã Bon Phặng,119,Huyện Thuận Châu,14\n\
03796,Xã Co Tòng,119,Huyện Thuận Châu,14\n\
03799,Xã Muổi Nọi,119,Huyện Thuận Châu,14\n\
03802,Xã Pá Lông,119,Huyện Thuận Châu,14\n\
03805,Xã Bản Lầm,119,Huyện Thuận Châu,14\n\
03808,Thị trấn Ít Ong,120,Huyện Mường La,14\n\
03811,Xã Nậm Giôn,120,Huyện Mường La,14\n\
03814,Xã Chiềng Lao,120,Huyện Mường La,14\n\
03817,Xã Hua Trai,120,Huyện Mường La,14\n\
03820,Xã Ngọc Chiến,120,Huyện Mường La,14\n\
03823,Xã Mường Trai,120,Huyện Mường La,14\n\
03826,Xã Nậm Păm,120,Huyện Mường La,14\n\
03829,Xã Chiềng Muôn,120,Huyện Mường La,14\n\
03832,Xã Chiềng Ân,120,Huyện Mường La,14\n\
03835,Xã Pi Toong,120,Huyện Mường La,14\n\
03838,Xã Chiềng Công,120,Huyện Mường La,14\n\
03841,Xã Tạ Bú,120,Huyện Mường La,14\n\
03844,Xã Chiềng San,120,Huyện Mường La,14\n\
03847,Xã Mường Bú,120,Huyện Mường La,14\n\
03850,Xã Chiềng Hoa,120,Huyện Mường La,14\n\
03853,Xã Mường Chùm,120,Huyện Mường La,14\n\
03856,Thị trấn Bắc Yên,121,Huyện Bắc Yên,14\n\
03859,Xã Phiêng Ban,121,Huyện Bắc Yên,14\n\
03862,Xã Hang Chú,121,Huyện Bắc Yên,14\n\
03865,Xã Xím Vàng,121,Huyện Bắc Yên,14\n\
03868,Xã Tà Xùa,121,Huyện Bắc Yên,14\n\
03869,Xã Háng Đồng,121,Huyện Bắc Yên,14\n\
03871,Xã Pắc Ngà,121,Huyện Bắc Yên,14\n\
03874,Xã Làng Chếu,121,Huyện Bắc Yên,14\n\
03877,Xã Chim Vàn,121,Huyện Bắc Yên,14\n\
03880,Xã Mường Khoa,121,Huyện Bắc Yên,14\n\
03883,Xã Song Pe,121,Huyện Bắc Yên,14\n\
03886,Xã Hồng Ngài,121,Huyện Bắc Yên,14\n\
03889,Xã Tạ Khoa,121,Huyện Bắc Yên,14\n\
03890,Xã Hua Nhàn,121,Huyện Bắc Yên,14\n\
03892,Xã Phiêng Côn,121,Huyện Bắc Yên,14\n\
03895,Xã Chiềng Sại,121,Huyện Bắc Yên,14\n\
03901,Xã Suối Tọ,122,Huyện Phù Yên,14\n\
03904,Xã Mường Thải,122,Huyện Phù Yên,14\n\
03907,Xã Mường Cơi,122,Huyện Phù Yên,14\n\
03910,Thị trấn Quang Huy,122,Huyện Phù Yên,14\n\
03916,Xã Huy Thượng,122,Huyện Phù Yên,14\n\
03919,Xã Tân Lang,122,Huyện Phù Yên,14\n\
03922,Xã Gia Phù,122,Huyện Phù Yên,14\n\
03925,Xã Tường Phù,122,Huyện Phù Yên,14\n\
03928,Xã Huy Hạ,122,Huyện Phù Yên,14\n\
03931,Xã Huy Tân,122,Huyện Phù Yên,14\n\
03934,Xã Mường Lang,122,Huyện Phù Yên,14\n\
03937,Xã Suối Bau,122,Huyện Phù Yên,14\n\
03940,Xã Huy Tường,122,Huyện Phù Yên,14\n\
03943,Xã Mường Do,122,Huyện Phù Yên,14\n\
03946,Xã Sập Xa,122,Huyện Phù Yên,14\n\
03949,Xã Tường Thượng,122,Huyện Phù Yên,14\n\
03952,Xã Tường Tiến,122,Huyện Phù Yên,14\n\
03955,Xã Tường Phong,122,Huyện Phù Yên,14\n\
03958,Xã Tường Hạ,122,Huyện Phù Yên,14\n\
03961,Xã Kim Bon,122,Huyện Phù Yên,14\n\
03964,Xã Mường Bang,122,Huyện Phù Yên,14\n\
03967,Xã Đá Đỏ,122,Huyện Phù Yên,14\n\
03970,Xã Tân Phong,122,Huyện Phù Yên,14\n\
03973,Xã Nam Phong,122,Huyện Phù Yên,14\n\
03976,Xã Bắc Phong,122,Huyện Phù Yên,14\n\
03979,Phường Mộc Sơn,123,Thị xã Mộc Châu,14\n\
03980,Phường Mộc Lỵ,123,Thị xã Mộc Châu,14\n\
03982,Phường Thảo Nguyên,123,Thị xã Mộc Châu,14\n\
03983,Phường Bình Minh,123,Thị xã Mộc Châu,14\n\
03984,Phường Cờ Đỏ,123,Thị xã Mộc Châu,14\n\
03985,Xã Chiềng Sơn,123,Thị xã Mộc Châu,14\n\
03994,Xã Suối Bàng,128,Huyện Vân Hồ,14\n\
03997,Xã Tân Yên,123,Thị xã Mộc Châu,14\n\
04000,Xã Đoàn Kết,123,Thị xã Mộc Châu,14\n\
04006,Xã Song Khủa,128,Huyện Vân Hồ,14\n\
04009,Xã Liên Hoà,128,Huyện Vân Hồ,14\n\
04012,Xã Chiềng Hắc,123,Thị xã Mộc Châu,14\n\
04015,Xã Chiềng Chung,123,Thị xã Mộc Châu,14\n\
04018,Xã Tô Múa,128,Huyện Vân Hồ,14\n\
04021,Xã Mường Tè,128,Huyện Vân Hồ,14\n\
04024,Xã Chiềng Khừa,123,Thị xã Mộc Châu,14\n\
04027,Phường Mường Sang,123,Thị xã Mộc Châu,14\n\
04030,Phường Đông Sang,123,Thị xã Mộc Châu,14\n\
04033,Phường Vân Sơn,123,Thị xã Mộc Châu,14\n\
04036,Xã Chiềng Khoa,128,Huyện Vân Hồ,14\n\
04039,Xã Mường Men,128,Huyện Vân Hồ,14\n\
04042,Xã Quang Minh,128,Huyện Vân Hồ,14\n\
04045,Xã Lóng Sập,123,Thị xã Mộc Châu,14\n\
04048,Xã Vân Hồ,128,Huyện Vân Hồ,14\n\
04051,Xã Lóng Luông,128,Huyện Vân Hồ,14\n\
04054,Xã Chiềng Yên,128,Huyện Vân Hồ,14\n\
04056,Xã Chiềng Xuân,128,Huyện Vân Hồ,14\n\
04057,Xã Xuân Nha,128,Huyện Vân Hồ,14\n\
04058,Xã Tân Xuân,128,Huyện Vân Hồ,14\n\
04063,Xã Chiềng Đông,124,Huyện Yên Châu,14\n\
04066,Xã Sặp Vạt,124,Huyện Yên Châu,14\n\
04069,Xã Chiềng Sàng,124,Huyện Yên Châu,14\n\
04072,Xã Chiềng Pằn,124,Huyện Yên Châu,14\n\
04075,Thị trấn Yên Châu,124,Huyện Yên Châu,14\n\
04078,Xã Chiềng Hặc,124,Huyện Yên Châu,14\n\
04081,Xã Mường Lựm,124,Huyện Yên Châu,14\n\
04084,Xã Chiềng On,124,Huyện Yên Châu,14\n\
04087,Xã Yên Sơn,124,Huyện Yên Châu,14\n\
04090,Xã Chiềng Khoi,124,Huyện Yên Châu,14\n\
04093,Xã Tú Nang,124,Huyện Yên Châu,14\n\
04096,Xã Lóng Phiêng,124,Huyện Yên Châu,14\n\
04099,Xã Phiêng Khoài,124,Huyện Yên Châu,14\n\
04102,Xã Chiềng Tương,124,Huyện Yên Châu,14\n\
04105,Thị trấn Hát Lót,125,Huyện Mai Sơn,14\n\
04108,Xã Chiềng Sung,125,Huyện Mai Sơn,14\n\
04111,Xã Mường Bằng,125,Huyện Mai Sơn,14\n\
04114,Xã Chiềng Chăn,125,Huyện Mai Sơn,14\n\
04117,Xã Mường Chanh,125,Huyện Mai Sơn,14\n\
04120,Xã Chiềng Ban,125,Huyện Mai Sơn,14\n\
04123,Xã Chiềng Mung,125,Huyện Mai Sơn,14\n\
04126,Xã Mường Bon,125,Huyện Mai Sơn,14\n\
04129,Xã Chiềng Chung,125,Huyện Mai Sơn,14\n\
04132,Xã Chiềng Mai,125,Huyện Mai Sơn,14\n\
04135,Xã Hát Lót,125,Huyện Mai Sơn,14\n\
04136,Xã Nà Bó,125,Huyện Mai Sơn,14\n\
04138,Xã Cò Nòi,125,Huyện Mai Sơn,14\n\
04141,Xã Chiềng Nơi,125,Huyện Mai Sơn,14\n\
04144,Xã Phiêng Cằm,125,Huyện Mai Sơn,14\n\
04147,Xã Chiềng Dong,125,Huyện Mai Sơn,14\n\
04150,Xã Chiềng Kheo,125,Huyện Mai Sơn,14\n\
04153,Xã Chiềng Ve,125,Huyện Mai Sơn,14\n\
04156,Xã Chiềng Lương,125,Huyện Mai Sơn,14\n\
04159,Xã Phiêng Pằn,125,Huyện Mai Sơn,14\n\
04162,Xã Nà Ơt,125,Huyện Mai Sơn,14\n\
04165,Xã Tà Hộc,125,Huyện Mai Sơn,14\n\
04168,Thị trấn Sông Mã,126,Huyện Sông Mã,14\n\
04171,Xã Bó Sinh,126,Huyện Sông Mã,14\n\
04174,Xã Pú Pẩu,126,Huyện Sông Mã,14\n\
04177,Xã Chiềng Phung,126,Huyện Sông Mã,14\n\
04180,Xã Chiềng En,126,Huyện Sông Mã,14\n\
04183,Xã Mường Lầm,126,Huyện Sông Mã,14\n\
04186,Xã Nậm Ty,126,Huyện Sông Mã,14\n\
04189,Xã Đứa Mòn,126,Huyện Sông Mã,14\n\
04192,Xã Yên Hưng,126,Huyện Sông Mã,14\n\
04195,Xã Chiềng Sơ,126,Huyện Sông Mã,14\n\
04198,Xã Nà Nghịu,126,Huyện Sông Mã,14\n\
04201,Xã Nậm Mằn,126,Huyện Sông Mã,14\n\
04204,Xã Chiềng Khoong,126,Huyện Sông Mã,14\n\
04207,Xã Chiềng Cang,126,Huyện Sông Mã,14\n\
04210,Xã Huổi Một,126,Huyện Sông Mã,14\n\
04213,Xã Mường Sai,126,Huyện Sông Mã,14\n\
04216,Xã Mường Cai,126,Huyện Sông Mã,14\n\
04219,Xã Mường Hung,126,Huyện Sông Mã,14\n\
04222,Xã Chiềng Khương,126,Huyện Sông Mã,14\n\
04225,Xã Sam Kha,127,Huyện Sốp Cộp,14\n\
04228,Xã Púng Bánh,127,Huyện Sốp Cộp,14\n\
04231,Xã Sốp Cộp,127,Huyện Sốp Cộp,14\n\
04234,Xã Dồm Cang,127,Huyện Sốp Cộp,14\n\
04237,Xã Nậm Lạnh,127,Huyện Sốp Cộp,14\n\
04240,Xã Mường Lèo,127,Huyện Sốp Cộp,14\n\
04243,Xã Mường Và,127,Huyện Sốp Cộp,14\n\
04246,Xã Mường Lạn,127,Huyện Sốp Cộp,14\n\
04249,Phường Yên Thịnh,132,Thành phố Yên Bái,15\n\
04252,Phường Yên Ninh,132,Thành phố Yên Bái,15\n\
04255,Phường Minh Tân,132,Thành phố Yên Bái,15\n\
04258,Phường Nguyễn Thái Học,132,Thành phố Yên Bái,15\n\
04261,Phường Đồng Tâm,132,Thành phố Yên Bái,15\n\
04264,Phường Hồng Hà,132,Thành phố Yên Bái,15\n\
04270,Xã Minh Bảo,132,Thành phố Yên Bái,15\n\
04273,Phường Nam Cường,132,Thành phố Yên Bái,15\n\
04276,Xã Tuy Lộc,132,Thành phố Yên Bái,15\n\
04279,Xã Tân Thịnh,132,Thành phố Yên Bái,15\n\
04282,Phường Pú Trạng,133,Thị xã Nghĩa Lộ,15\n\
04285,Phường Trung Tâm,133,Thị xã Nghĩa Lộ,15\n\
04288,Phường Tân An,133,Thị xã Nghĩa Lộ,15\n\
04291,Phường Cầu Thia,133,Thị xã Nghĩa Lộ,15\n\
04294,Xã Nghĩa Lợi,133,Thị xã Nghĩa Lộ,15\n\
04297,Xã Nghĩa Phúc,133,Thị xã Nghĩa Lộ,15\n\
04300,Xã Nghĩa An,133,Thị xã Nghĩa Lộ,15\n\
04303,Thị trấn Yên Thế,135,Huyện Lục Yên,15\n\
04306,Xã Tân Phượng,135,Huyện Lục Yên,15\n\
04309,Xã Lâm Thượng,135,Huyện Lục Yên,15\n\
04312,Xã Khánh Thiện,135,Huyện Lục Yên,15\n\
04315,Xã Minh Chuẩn,135,Huyện Lục Yên,15\n\
04318,Xã Mai Sơn,135,Huyện Lục Yên,15\n\
04321,Xã Khai Trung,135,Huyện Lục Yên,15\n\
04324,Xã Mường Lai,135,Huyện Lục Yên,15\n\
04327,Xã An Lạc,135,Huyện Lục Yên,15\n\
04330,Xã Minh Xuân,135,Huyện Lục Yên,15\n\
04333,Xã Tô Mậu,135,Huyện Lục Yên,15\n\
04336,Xã Tân Lĩnh,135,Huyện Lục Yên,15\n\
04339,Xã Yên Thắng,135,Huyện Lục Yên,15\n\
04342,Xã Khánh Hoà,135,Huyện Lục Yên,15\n\
04345,Xã Vĩnh Lạc,135,Huyện Lục Yên,15\n\
04348,Xã Liễu Đô,135,Huyện Lục Yên,15\n\
04351,Xã Động Quan,135,Huyện Lục Yên,15\n\
04354,Xã Tân Lập,135,Huyện Lục Yên,15\n\
04357,Xã Minh Tiến,135,Huyện Lục Yên,15\n\
04360,Xã Trúc Lâu,135,Huyện Lục Yên,15\n\
04363,Xã Phúc Lợi,135,Huyện Lục Yên,15\n\
04366,Xã Phan Thanh,135,Huyện Lục Yên,15\n\
04369,Xã An Phú,135,Huyện Lục Yên,15\n\
04372,Xã Trung Tâm,135,Huyện Lục Yên,15\n\
04375,Thị trấn Mậu A,136,Huyện Văn Yên,15\n\
04378,Xã Lang Thíp,136,Huyện Văn Yên,15\n\
04381,Xã Lâm Giang,136,Huyện Văn Yên,15\n\
04384,Xã Châu Quế Thượng,136,Huyện Văn Yên,15\n\
04387,Xã Châu Quế Hạ,136,Huyện Văn Yên,15\n\
04390,Xã An Bình,136,Huyện Văn Yên,15\n\
04393,Xã Quang Minh,136,Huyện Văn Yên,15\n\
04396,Xã Đông An,136,Huyện Văn Yên,15\n\
04399,Xã Đông Cuông,136,Huyện Văn Yên,15\n\
04402,Xã Phong Dụ Hạ,136,Huyện Văn Yên,15\n\
04405,Xã Mậu Đông,136,Huyện Văn Yên,15\n\
04408,Xã Ngòi A,136,Huyện Văn Yên,15\n\
04411,Xã Xuân Tầm,136,Huyện Văn Yên,15\n\
04414,Xã Tân Hợp,136,Huyện Văn Yên,15\n\
04417,Xã An Thịnh,136,Huyện Văn Yên,15\n\
04420,Xã Yên Thái,136,Huyện Văn Yên,15\n\
04423,Xã Phong Dụ Thượng,136,Huyện Văn Yên,15\n\
04426,Xã Yên Hợp,136,Huyện Văn Yên,15\n\
04429,Xã Đại Sơn,136,Huyện Văn Yên,15\n\
04435,Xã Đại Phác,136,Huyện Văn Yên,15\n\
04438,Xã Yên Phú,136,Huyện Văn Yên,15\n\
04441,Xã Xuân Ái,136,Huyện Văn Yên,15\n\
04447,Xã Viễn Sơn,136,Huyện Văn Yên,15\n\
04450,Xã Mỏ Vàng,136,Huyện Văn Yên,15\n\
04453,Xã Nà Hẩu,136,Huyện Văn Yên,15\n\
04456,Thị trấn Mù Căng Chải,137,Huyện Mù Căng Chải,15\n\
04459,Xã Hồ Bốn,137,Huyện Mù Căng Chải,15\n\
04462,Xã Nậm Có,137,Huyện Mù Căng Chải,15\n\
04465,Xã Khao Mang,137,Huyện Mù Căng Chải,15\n\
04468,Xã Mồ Dề,137,Huyện Mù Căng Chải,15\n\
04471,Xã Chế Cu Nha,137,Huyện Mù Căng Chải,15\n\
04474,Xã Lao Chải,137,Huyện Mù Căng Chải,15\n\
04477,Xã Kim Nọi,137,Huyện Mù Căng Chải,15\n\
04480,Xã Cao Phạ,137,Huyện Mù Căng Chải,15\n\
04483,Xã La Pán Tẩn,137,Huyện Mù Căng Chải,15\n\
04486,Xã Dế Su Phình,137,Huyện Mù Căng Chải,15\n\
04489,Xã Chế Tạo,137,Huyện Mù Căng Chải,15\n\
04492,Xã Púng Luông,137,Huyện Mù Căng Chải,15\n\
04495,Xã Nậm Khắt,137,Huyện Mù Căng Chải,15\n\
04498,Thị trấn Cổ Phúc,138,Huyện Trấn Yên,15\n\
04501,Xã Tân Đồng,138,Huyện Trấn Yên,15\n\
04504,Xã Báo Đáp,138,Huyện Trấn Yên,15\n\
04510,Xã Thành Thịnh,138,Huyện Trấn Yên,15\n\
04513,Xã Hòa Cuông,138,Huyện Trấn Yên,15\n\
04516,Xã Minh Quán,138,Huyện Trấn Yên,15\n\
04519,Xã Quy Mông,138,Huyện Trấn Yên,15\n\
04522,Xã Cường Thịnh,138,Huyện Trấn Yên,15\n\
04525,Xã Kiên Thành,138,Huyện Trấn Yên,15\n\
04531,Xã Y Can,138,Huyện Trấn Yên,15\n\
04537,Xã Lương Thịnh,138,Huyện Trấn Yên,15\n\
04540,Xã Âu Lâu,132,Thành phố Yên Bái,15\n\
04543,Xã Giới Phiên,132,Thành phố Yên Bái,15\n\
04546,Phường Hợp Minh,132,Thành phố Yên Bái,15\n\
04558,Xã Văn Phú,132,Thành phố Yên Bái,15\n\
04564,Xã Việt Cường,138,Huyện Trấn Yên,15\n\
04567,Xã Minh Quân,138,Huyện Trấn Yên,15\n\
04570,Xã Hồng Ca,138,Huyện Trấn Yên,15\n\
04573,Xã Hưng Thịnh,138,Huyện Trấn Yên,15\n\
04576,Xã Hưng Khánh,138,Huyện Trấn Yên,15\n\
04579,Xã Việt Hồng,138,Huyện Trấn Yên,15\n\
04582,Xã Vân Hội,138,Huyện Trấn Yên,15\n\
04585,Thị trấn Trạm Tấu,139,Huyện Trạm Tấu,15\n\
04588,Xã Túc Đán,139,Huyện Trạm Tấu,15\n\
04591,Xã Pá Lau,139,Huyện Trạm Tấu,15\n\
04594,Xã Xà Hồ,139,Huyện Trạm Tấu,15\n\
04597,Xã Phình Hồ,139,Huyện Trạm Tấu,15\n\
04600,Xã Trạm Tấu,139,Huyện Trạm Tấu,15\n\
04603,Xã Tà Si Láng,139,Huyện Trạm Tấu,15\n\
04606,Xã Pá Hu,139,Huyện Trạm Tấu,15\n\
04609,Xã Làng Nhì,139,Huyện Trạm Tấu,15\n\
04612,Xã Bản Công,139,Huyện Trạm Tấu,15\n\
04615,Xã Bản Mù,139,Huyện Trạm Tấu,15\n\
04618,Xã Hát Lìu,139,Huyện Trạm Tấu,15\n\
04621,Thị trấn NT Liên Sơn,140,Huyện Văn Chấn,15\n\
04624,Xã Nghĩa Lộ,133,Thị xã Nghĩa Lộ,15\n\
04627,Thị trấn NT Trần Phú,140,Huyện Văn Chấn,15\n\
04630,Xã Tú Lệ,140,Huyện Văn Chấn,15\n\
04633,Xã Nậm Búng,140,Huyện Văn Chấn,15\n\
04636,Xã Gia Hội,140,Huyện Văn Chấn,15\n\
04639,Xã Sùng Đô,140,Huyện Văn Chấn,15\n\
04642,Xã Nậm Mười,140,Huyện Văn Chấn,15\n\
04645,Xã An Lương,140,Huyện Văn Chấn,15\n\
04648,Xã Nậm Lành,140,Huyện Văn Chấn,15\n\
04651,Xã Sơn Lương,140,Huyện Văn Chấn,15\n\
04654,Xã Suối Quyền,140,Huyện Văn Chấn,15\n\
04657,Xã Suối Giàng,140,Huyện Văn Chấn,15\n\
04660,Xã Sơn A,133,Thị xã Nghĩa Lộ,15\n\
04663,Xã Phù Nham,133,Thị xã Nghĩa Lộ,15\n\
04666,Xã Nghĩa Sơn,140,Huyện Văn Chấn,15\n\
04669,Xã Suối Bu,140,Huyện Văn Chấn,15\n\
04672,Thị trấn Sơn Thịnh,140,Huyện Văn Chấn,15\n\
04675,Xã Thanh Lương,133,Thị xã Nghĩa Lộ,15\n\
04678,Xã Hạnh Sơn,133,Thị xã Nghĩa Lộ,15\n\
04681,Xã Phúc Sơn,133,Thị xã Nghĩa Lộ,15\n\
04684,Xã Thạch Lương,133,Thị xã Nghĩa Lộ,15\n\
04687,Xã Đại Lịch,140,Huyện Văn Chấn,15\n\
04690,Xã Đồng Khê,140,Huyện Văn Chấn,15\n\
04693,Xã Cát Thịnh,140,Huyện Văn Chấn,15\n\
04696,Xã Tân Thịnh,140,Huyện Văn Chấn,15\n\
04699,Xã Chấn Thịnh,140,Huyện Văn Chấn,15\n\
04702,Xã Bình Thuận,140,Huyện Văn Chấn,15\n\
04705,Xã Thượng Bằng La,140,Huyện Văn Chấn,15\n\
04708,Xã Minh An,140,Huyện Văn Chấn,15\n\
04711,Xã Nghĩa Tâm,140,Huyện Văn Chấn,15\n\
04714,Thị trấn Yên Bình,141,Huyện Yên Bình,15\n\
04717,Thị trấn Thác Bà,141,Huyện Yên Bình,15\n\
04720,Xã Xuân Long,141,Huyện Yên Bình,15\n\
04726,Xã Cảm Nhân,141,Huyện Yên Bình,15\n\
04729,Xã Ngọc Chấn,141,Huyện Yên Bình,15\n\
04732,Xã Tân Nguyên,141,Huyện Yên Bình,15\n\
04735,Xã Phúc Ninh,141,Huyện Yên Bình,15\n\
04738,Xã Bảo Ái,141,Huyện Yên Bình,15\n\
04741,Xã Mỹ Gia,141,Huyện Yên Bình,15\n\
04744,Xã Xuân Lai,141,Huyện Yên Bình,15\n\
04747,Xã Mông Sơn,141,Huyện Yên Bình,15\n\
04750,Xã Cảm Ân,141,Huyện Yên Bình,15\n\
04753,Xã Yên Thành,141,Huyện Yên Bình,15\n\
04756,Xã Tân Hương,141,Huyện Yên Bình,15\n\
04759,Xã Phúc An,141,Huyện Yên Bình,15\n\
04762,Xã Bạch Hà,141,Huyện Yên Bình,15\n\
04765,Xã Vũ Linh,141,Huyện Yên Bình,15\n\
04768,Xã Đại Đồng,141,Huyện Yên Bình,15\n\
04771,Xã Vĩnh Kiên,141,Huyện Yên Bình,15\n\
04777,Xã Thịnh Hưng,141,Huyện Yên Bình,15\n\
04780,Xã Hán Đà,141,Huyện Yên Bình,15\n\
04783,Xã Phú Thịnh,141,Huyện Yên Bình,15\n\
04786,Xã Đại Minh,141,Huyện Yên Bình,15\n\
04789,Phường Thái Bình,148,Thành phố Hòa Bình,17\n\
04792,Phường Tân Hòa,148,Thành phố Hòa Bình,17\n\
04795,Phường Thịnh Lang,148,Thành phố Hòa Bình,17\n\
04798,Phường Hữu Nghị,148,Thành phố Hòa Bình,17\n\
04801,Phường Tân Thịnh,148,Thành phố Hòa Bình,17\n\
04804,Phường Đồng Tiến,148,Thành phố Hòa Bình,17\n\
04807,Phường Phương Lâm,148,Thành phố Hòa Bình,17\n\
04813,Xã Yên Mông,148,Thành phố Hòa Bình,17\n\
04816,Phường Quỳnh Lâm,148,Thành phố Hòa Bình,17\n\
04819,Phường Dân Chủ,148,Thành phố Hòa Bình,17\n\
04825,Xã Hòa Bình,148,Thành phố Hòa Bình,17\n\
04828,Phường Thống Nhất,148,Thành phố Hòa Bình,17\n\
04831,Thị trấn Đà Bắc,150,Huyện Đà Bắc,17\n\
04834,Xã Nánh Nghê,150,Huyện Đà Bắc,17\n\
04840,Xã Giáp Đắt,150,Huyện Đà Bắc,17\n\
04846,Xã Mường Chiềng,150,Huyện Đà Bắc,17\n\
04849,Xã Tân Pheo,150,Huyện Đà Bắc,17\n\
04852,Xã Đồng Chum,150,Huyện Đà Bắc,17\n\
04855,Xã Tân Minh,150,Huyện Đà Bắc,17\n\
04858,Xã Đoàn Kết,150,Huyện Đà Bắc,17\n\
04861,Xã Đồng Ruộng,150,Huyện Đà Bắc,17\n\
04867,Xã Tú Lý,150,Huyện Đà Bắc,17\n\
04870,Xã Trung Thành,150,Huyện Đà Bắc,17\n\
04873,Xã Yên Hòa,150,Huyện Đà Bắc,17\n\
04876,Xã Cao Sơn,150,Huyện Đà Bắc,17\n\
04879,Xã Toàn Sơn,150,Huyện Đà Bắc,17\n\
04882,Xã Tân Thành,156,Huyện Mai Châu,17\n\
04885,Xã Hiền Lương,150,Huyện Đà Bắc,17\n\
04888,Xã Tiền Phong,150,Huyện Đà Bắc,17\n\
04891,Xã Vầy Nưa,150,Huyện Đà Bắc,17\n\
04894,Phường Kỳ Sơn,148,Thành phố Hòa Bình,17\n\
04897,Xã Thịnh Minh,148,Thành phố Hòa Bình,17\n\
04903,Xã Hợp Thành,148,Thành phố Hòa Bình,17\n\
04906,Xã Quang Tiến,148,Thành phố Hòa Bình,17\n\
04912,Xã Mông Hóa,148,Thành phố Hòa Bình,17\n\
04918,Phường Trung Minh,148,Thành phố Hòa Bình,17\n\
04921,Xã Độc Lập,148,Thành phố Hòa Bình,17\n\
04924,Thị trấn Lương Sơn,152,Huyện Lương Sơn,17\n\
04927,Xã Yên Trung,276,Huyện Thạch Thất,01\n\
04930,Xã Yên Bình,276,Huyện Thạch Thất,01\n\
04936,Xã Tiến Xuân,276,Huyện Thạch Thất,01\n\
04939,Xã Đông Xuân,275,Huyện Quốc Oai,01\n\
04942,Xã Lâm Sơn,152,Huyện Lương Sơn,17\n\
04945,Xã Hòa Sơn,152,Huyện Lương Sơn,17\n\
04951,Xã Tân Vinh,152,Huyện Lương Sơn,17\n\
04954,Xã Nhuận Trạch,152,Huyện Lương Sơn,17\n\
04957,Xã Cao Sơn,152,Huyện Lương Sơn,17\n\
04960,Xã Cư Yên,152,Huyện Lương Sơn,17\n\
04969,Xã Liên Sơn,152,Huyện Lương Sơn,17\n\
04978,Thị trấn Bo,153,Huyện Kim Bôi,17\n\
04981,Thị trấn Ba Hàng Đồi,159,Huyện Lạc Thủy,17\n\
04984,Xã Đú Sáng,153,Huyện Kim Bôi,17\n\
04987,Xã Hùng Sơn,153,Huyện Kim Bôi,17\n\
04990,Xã Bình Sơn,153,Huyện Kim Bôi,17\n\
04999,Xã Tú Sơn,153,Huyện Kim Bôi,17\n\
05005,Xã Vĩnh Tiến,153,Huyện Kim Bôi,17\n\
05008,Xã Cao Dương,152,Huyện Lương Sơn,17\n\
05014,Xã Đông Bắc,153,Huyện Kim Bôi,17\n\
05017,Xã Xuân Thủy,153,Huyện Kim Bôi,17\n\
05026,Xã Vĩnh Đồng,153,Huyện Kim Bôi,17\n\
05035,Xã Kim Lập,153,Huyện Kim Bôi,17\n\
05038,Xã Hợp Tiến,153,Huyện Kim Bôi,17\n\
05041,Xã Thanh Sơn,152,Huyện Lương Sơn,17\n\
05047,Xã Thanh Cao,152,Huyện Lương Sơn,17\n\
05065,Xã Kim Bôi,153,Huyện Kim Bôi,17\n\
05068,Xã Nam Thượng,153,Huyện Kim Bôi,17\n\
05077,Xã Cuối Hạ,153,Huyện Kim Bôi,17\n\
05080,Xã Sào Báy,153,Huyện Kim Bôi,17\n\
05083,Xã Mi Hòa,153,Huyện Kim Bôi,17\n\
05086,Xã Nuông Dăm,153,Huyện Kim Bôi,17\n\
05089,Thị trấn Cao Phong,154,Huyện Cao Phong,17\n\
05092,Xã Bình Thanh,154,Huyện Cao Phong,17\n\
05095,Xã Thung Nai,154,Huyện Cao Phong,17\n\
05098,Xã Bắc Phong,154,Huyện Cao Phong,17\n\
05101,Xã Thu Phong,154,Huyện Cao Phong,17\n\
05104,Xã Hợp Phong,154,Huyện Cao Phong,17\n\
05110,Xã Tây Phong,154,Huyện Cao Phong,17\n\
05116,Xã Dũng Phong,154,Huyện Cao Phong,17\n\
05119,Xã Nam Phong,154,Huyện Cao Phong,17\n\
05125,Xã Thạch Yên,154,Huyện Cao Phong,17\n\
05128,Thị trấn Mãn Đức,155,Huyện Tân Lạc,17\n\
05134,Xã Suối Hoa,155,Huyện Tân Lạc,17\n\
05137,Xã Phú Vinh,155,Huyện Tân Lạc,17\n\
05140,Xã Phú Cường,155,Huyện Tân Lạc,17\n\
05143,Xã Mỹ Hòa,155,Huyện Tân Lạc,17\n\
05152,Xã Quyết Chiến,155,Huyện Tân Lạc,17\n\
05158,Xã Phong Phú,155,Huyện Tân Lạc,17\n\
05164,Xã Tử Nê,155,Huyện Tân Lạc,17\n\
05167,Xã Thanh Hối,155,Huyện Tân Lạc,17\n\
05170,Xã Ngọc Mỹ,155,Huyện Tân Lạc,17\n\
05173,Xã Đông Lai,155,Huyện Tân Lạc,17\n\
05176,Xã Vân Sơn,155,Huyện Tân Lạc,17\n\
05182,Xã Nhân Mỹ,155,Huyện Tân Lạc,17\n\
05191,Xã Lỗ Sơn,155,Huyện Tân Lạc,17\n\
05194,Xã Ngổ Luông,155,Huyện Tân Lạc,17\n\
05197,Xã Gia Mô,155,Huyện Tân Lạc,17\n\
05200,Thị trấn Mai Châu,156,Huyện Mai Châu,17\n\
05206,Xã Sơn Thủy,156,Huyện Mai Châu,17\n\
05209,Xã Pà Cò,156,Huyện Mai Châu,17\n\
05212,Xã Hang Kia,156,Huyện Mai Châu,17\n\
05221,Xã Đồng Tân,156,Huyện Mai Châu,17\n\
05224,Xã Cun Pheo,156,Huyện Mai Châu,17\n\
05227,Xã Bao La,156,Huyện Mai Châu,17\n\
05233,Xã Tòng Đậu,156,Huyện Mai Châu,17\n\
05242,Xã Nà Phòn,156,Huyện Mai Châu,17\n\
05245,Xã Săm Khóe,156,Huyện Mai Châu,17\n\
05248,Xã Chiềng Châu,156,Huyện Mai Châu,17\n\
05251,Xã Mai Hạ,156,Huyện Mai Châu,17\n\
05254,Xã Thành Sơn,156,Huyện Mai Châu,17\n\
05257,Xã Mai Hịch,156,Huyện Mai Châu,17\n\
05263,Xã Vạn Mai,156,Huyện Mai Châu,17\n\
05266,Thị trấn Vụ Bản,157,Huyện Lạc Sơn,17\n\
05269,Xã Quý Hòa,157,Huyện Lạc Sơn,17\n\
05272,Xã Miền Đồi,157,Huyện Lạc Sơn,17\n\
05275,Xã Mỹ Thành,157,Huyện Lạc Sơn,17\n\
05278,Xã Tuân Đạo,157,Huyện Lạc Sơn,17\n\
05281,Xã Văn Nghĩa,157,Huyện Lạc Sơn,17\n\
05284,Xã Văn Sơn,157,Huyện Lạc Sơn,17\n\
05287,Xã Tân Lập,157,Huyện Lạc Sơn,17\n\
05290,Xã Nhân Nghĩa,157,Huyện Lạc Sơn,17\n\
05293,Xã Thượng Cốc,157,Huyện Lạc Sơn,17\n\
05299,Xã Quyết Thắng,157,Huyện Lạc Sơn,17\n\
05302,Xã Xuất Hóa,157,Huyện Lạc Sơn,17\n\
05305,Xã Yên Phú,157,Huyện Lạc Sơn,17\n\
05308,Xã Bình Hẻm,157,Huyện Lạc Sơn,17\n\
05320,Xã Định Cư,157,Huyện Lạc Sơn,17\n\
05323,Xã Chí Đạo,157,Huyện Lạc Sơn,17\n\
05329,Xã Ngọc Sơn,157,Huyện Lạc Sơn,17\n\
05332,Xã Hương Nhượng,157,Huyện Lạc Sơn,17\n\
05335,Xã Vũ Bình,157,Huyện Lạc Sơn,17\n\
05338,Xã Tự Do,157,Huyện Lạc Sơn,17\n\
05341,Xã Yên Nghiệp,157,Huyện Lạc Sơn,17\n\
05344,Xã Tân Mỹ,157,Huyện Lạc Sơn,17\n\
05347,Xã Ân Nghĩa,157,Huyện Lạc Sơn,17\n\
05350,Xã Ngọc Lâu,157,Huyện Lạc Sơn,17\n\
05353,Thị trấn Hàng Trạm,158,Huyện Yên Thủy,17\n\
05356,Xã Lạc Sỹ,158,Huyện Yên Thủy,17\n\
05362,Xã Lạc Lương,158,Huyện Yên Thủy,17\n\
05365,Xã Bảo Hiệu,158,Huyện Yên Thủy,17\n\
05368,Xã Đa Phúc,158,Huyện Yên Thủy,17\n\
05371,Xã Hữu Lợi,158,Huyện Yên Thủy,17\n\
05374,Xã Lạc Thịnh,158,Huyện Yên Thủy,17\n\
05380,Xã Đoàn Kết,158,Huyện Yên Thủy,17\n\
05383,Xã Phú Lai,158,Huyện Yên Thủy,17\n\
05386,Xã Yên Trị,158,Huyện Yên Thủy,17\n\
05389,Xã Ngọc Lương,158,Huyện Yên Thủy,17\n\
05392,Thị trấn Chi Nê,159,Huyện Lạc Thủy,17\n\
05395,Xã Phú Nghĩa,159,Huyện Lạc Thủy,17\n\
05398,Xã Phú Thành,159,Huyện Lạc Thủy,17\n\
05404,Xã Hưng Thi,159,Huyện Lạc Thủy,17\n\
05413,Xã Khoan Dụ,159,Huyện Lạc Thủy,17\n\
05419,Xã Đồng Tâm,159,Huyện Lạc Thủy,17\n\
05422,Xã Yên Bồng,159,Huyện Lạc Thủy,17\n\
05425,Xã Thống Nhất,159,Huyện Lạc Thủy,17\n\
05428,Xã An Bình,159,Huyện Lạc Thủy,17\n\
05431,Phường Quán Triều,164,Thành phố Thái Nguyên,19\n\
05434,Phường Quang Vinh,164,Thành phố Thái Nguyên,19\n\
05437,Phường Túc Duyên,164,Thành phố Thái Nguyên,19\n\
05440,Phường Hoàng Văn Thụ,164,Thành phố Thái Nguyên,19\n\
05443,Phường Trưng Vương,164,Thành phố Thái Nguyên,19\n\
05446,Phường Quang Trung,164,Thành phố Thái Nguyên,19\n\
05449,Phường Phan Đình Phùng,164,Thành phố Thái Nguyên,19\n\
05452,Phường Tân Thịnh,164,Thành phố Thái Nguyên,19\n\
05455,Phường Thịnh Đán,164,Thành phố Thái Nguyên,19\n\
05458,Phường Đồng Quang,164,Thành phố Thái Nguyên,19\n\
05461,Phường Gia Sàng,164,Thành phố Thái Nguyên,19\n\
05464,Phường Tân Lập,164,Thành phố Thái Nguyên,19\n\
05467,Phường Cam Giá,164,Thành phố Thái Nguyên,19\n\
05470,Phường Phú Xá,164,Thành phố Thái Nguyên,19\n\
05473,Phường Hương Sơn,164,Thành phố Thái Nguyên,19\n\
05476,Phường Trung Thành,164,Thành phố Thái Nguyên,19\n\
05479,Phường Tân Thành,164,Thành phố Thái Nguyên,19\n\
05482,Phường Tân Long,164,Thành phố Thái Nguyên,19\n\
05485,Xã Phúc Hà,164,Thành phố Thái Nguyên,19\n\
05488,Xã Phúc Xuân,164,Thành phố Thái Nguyên,19\n\
05491,Xã Quyết Thắng,164,Thành phố Thái Nguyên,19\n\
05494,Xã Phúc Trìu,164,Thành phố Thái Nguyên,19\n\
05497,Xã Thịnh Đức,164,Thành phố Thái Nguyên,19\n\
05500,Phường Tích Lương,164,Thành phố Thái Nguyên,19\n\
05503,Xã Tân Cương,164,Thành phố Thái Nguyên,19\n\
05506,Phường Lương Sơn,165,Thành phố Sông Công,19\n\
05509,Phường Châu Sơn,165,Thành phố Sông Công,19\n\
05512,Phường Mỏ Chè,165,Thành phố Sông Công,19\n\
05515,Phường Cải Đan,165,Thành phố Sông Công,19\n\
05518,Phường Thắng Lợi,165,Thành phố Sông Công,19\n\
05521,Phường Phố Cò,165,Thành phố Sông Công,19\n\
05527,Xã Tân Quang,165,Thành phố Sông Công,19\n\
05528,Phường Bách Quang,165,Thành phố Sông Công,19\n\
05530,Xã Bình Sơn,165,Thành phố Sông Công,19\n\
05533,Xã Bá Xuyên,165,Thành phố Sông Công,19\n\
05539,Xã Linh Thông,167,Huyện Định Hóa,19\n\
05542,Xã Lam Vỹ,167,Huyện Định Hóa,19\n\
05545,Xã Quy Kỳ,167,Huyện Định Hóa,19\n\
05548,Xã Tân Thịnh,167,Huyện Định Hóa,19\n\
05551,Xã Kim Phượng,167,Huyện Định Hóa,19\n\
05554,Xã Bảo Linh,167,Huyện Định Hóa,19\n\
05560,Xã Phúc Chu,167,Huyện Định Hóa,19\n\
05563,Xã Tân Dương,167,Huyện Định Hóa,19\n\
05566,Xã Phượng Tiến,167,Huyện Định Hóa,19\n\
05569,Thị trấn Chợ Chu,167,Huyện Định Hóa,19\n\
05572,Xã Đồng Thịnh,167,Huyện Định Hóa,19\n\
05575,Xã Định Biên,167,Huyện Định Hóa,19\n\
05578,Xã Thanh Định,167,Huyện Định Hóa,19\n\
05581,Xã Trung Hội,167,Huyện Định Hóa,19\n\
05584,Xã Trung Lương,167,Huyện Định Hóa,19\n\
05587,Xã Bình Yên,167,Huyện Định Hóa,19\n\
05590,Xã Điềm Mặc,167,Huyện Định Hóa,19\n\
05593,Xã Phú Tiến,167,Huyện Định Hóa,19\n\
05596,Xã Bộc Nhiêu,167,Huyện Định Hóa,19\n\
05599,Xã Sơn Phú,167,Huyện Định Hóa,19\n\
05602,Xã Phú Đình,167,Huyện Định Hóa,19\n\
05605,Xã Bình Thành,167,Huyện Định Hóa,19\n\
05611,Thị trấn Đu,168,Huyện Phú Lương,19\n\
05614,Xã Yên Ninh,168,Huyện Phú Lương,19\n\
05617,Xã Yên Trạch,168,Huyện Phú Lương,19\n\
05620,Xã Yên Đổ,168,Huyện Phú Lương,19\n\
05623,Xã Yên Lạc,168,Huyện Phú Lương,19\n\
05626,Xã Ôn Lương,168,Huyện Phú Lương,19\n\
05629,Xã Động Đạt,168,Huyện Phú Lương,19\n\
05632,Xã Phủ Lý,168,Huyện Phú Lương,19\n\
05635,Xã Phú Đô,168,Huyện Phú Lương,19\n\
05638,Xã Hợp Thành,168,Huyện Phú Lương,19\n\
05641,Xã Tức Tranh,168,Huyện Phú Lương,19\n\
05644,Thị trấn Giang Tiên,168,Huyện Phú Lương,19\n\
05647,Xã Vô Tranh,168,Huyện Phú Lương,19\n\
05650,Xã Cổ Lũng,168,Huyện Phú Lương,19\n\
05653,Xã Sơn Cẩm,164,Thành phố Thái Nguyên,19\n\
05656,Thị trấn Sông Cầu,169,Huyện Đồng Hỷ,19\n\
05659,Phường Chùa Hang,164,Thành phố Thái Nguyên,19\n\
05662,Thị trấn Trại Cau,169,Huyện Đồng Hỷ,19\n\
05665,Xã Văn Lăng,169,Huyện Đồng Hỷ,19\n\
05668,Xã Tân Long,169,Huyện Đồng Hỷ,19\n\
05671,Xã Hòa Bình,169,Huyện Đồng Hỷ,19\n\
05674,Xã Quang Sơn,169,Huyện Đồng Hỷ,19\n\
05677,Xã Minh Lập,169,Huyện Đồng Hỷ,19\n\
05680,Xã Văn Hán,169,Huyện Đồng Hỷ,19\n\
05683,Xã Hóa Trung,169,Huyện Đồng Hỷ,19\n\
05686,Xã Khe Mo,169,Huyện Đồng Hỷ,19\n\
05689,Xã Cây Thị,169,Huyện Đồng Hỷ,19\n\
05692,Thị trấn Hóa Thượng,169,Huyện Đồng Hỷ,19\n\
05695,Xã Cao Ngạn,164,Thành phố Thái Nguyên,19\n\
05698,Xã Hợp Tiến,169,Huyện Đồng Hỷ,19\n\
05701,Xã Linh Sơn,164,Thành phố Thái Nguyên,19\n\
05707,Xã Nam Hòa,169,Huyện Đồng Hỷ,19\n\
05710,Phường Đồng Bẩm,164,Thành phố Thái Nguyên,19\n\
05713,Xã Huống Thượng,164,Thành phố Thái Nguyên,19\n\
05716,Thị trấn Đình Cả,170,Huyện Võ Nhai,19\n\
05719,Xã Sảng Mộc,170,Huyện Võ Nhai,19\n\
05722,Xã Nghinh Tường,170,Huyện Võ Nhai,19\n\
05725,Xã Thần Xa,170,Huyện Võ Nhai,19\n\
05728,Xã Vũ Chấn,170,Huyện Võ Nhai,19\n\
05731,Xã Thượng Nung,170,Huyện Võ Nhai,19\n\
05734,Xã Phú Thượng,170,Huyện Võ Nhai,19\n\
05737,Xã Cúc Đường,170,Huyện Võ Nhai,19\n\
05740,Xã La Hiên,170,Huyện Võ Nhai,19\n\
05743,Xã Lâu Thượng,170,Huyện Võ Nhai,19\n\
05746,Xã Tràng Xá,170,Huyện Võ Nhai,19\n\
05749,Xã Phương Giao,170,Huyện Võ Nhai,19\n\
05752,Xã Liên Minh,170,Huyện Võ Nhai,19\n\
05755,Xã Dân Tiến,170,Huyện Võ Nhai,19\n\
05758,Xã Bình Long,170,Huyện Võ Nhai,19\n\
05761,Thị trấn Hùng Sơn,171,Huyện Đại Từ,19\n\
05767,Xã Phúc Lương,171,Huyện Đại Từ,19\n\
05770,Xã Minh Tiến,171,Huyện Đại Từ,19\n\
05773,Xã Yên Lãng,171,Huyện Đại Từ,19\n\
05776,Xã Đức Lương,171,Huyện Đại Từ,19\n\
05779,Xã Phú Cường,171,Huyện Đại Từ,19\n\
05785,Xã Phú Lạc,171,Huyện Đại Từ,19\n\
05788,Xã Tân Linh,171,Huyện Đại Từ,19\n\
05791,Xã Phú Thịnh,171,Huyện Đại Từ,19\n\
05794,Xã Phục Linh,171,Huyện Đại Từ,19\n\
05797,Xã Phú Xuyên,171,Huyện Đại Từ,19\n\
05800,Xã Bản Ngoại,171,Huyện Đại Từ,19\n\
05803,Xã Tiên Hội,171,Huyện Đại Từ,19\n\
05809,Xã Cù Vân,171,Huyện Đại Từ,19\n\
05812,Xã Hà Thượng,171,Huyện Đại Từ,19\n\
05815,Xã La Bằng,171,Huyện Đại Từ,19\n\
05818,Xã Hoàng Nông,171,Huyện Đại Từ,19\n\
05821,Xã Khôi Kỳ,171,Huyện Đại Từ,19\n\
05824,Xã An Khánh,171,Huyện Đại Từ,19\n\
05827,Xã Tân Thái,171,Huyện Đại Từ,19\n\
05830,Xã Bình Thuận,171,Huyện Đại Từ,19\n\
05833,Xã Lục Ba,171,Huyện Đại Từ,19\n\
05836,Xã Mỹ Yên,171,Huyện Đại Từ,19\n\
05842,Xã Văn Yên,171,Huyện Đại Từ,19\n\
05845,Xã Vạn Phú,171,Huyện Đại Từ,19\n\
05848,Xã Cát Nê,171,Huyện Đại Từ,19\n\
05851,Thị trấn Quân Chu,171,Huyện Đại Từ,19\n\
05854,Phường Bãi Bông,172,Thành phố Phổ Yên,19\n\
05857,Phường Bắc Sơn,172,Thành phố Phổ Yên,19\n\
05860,Phường Ba Hàng,172,Thành phố Phổ Yên,19\n\
05863,Xã Phúc Tân,172,Thành phố Phổ Yên,19\n\
05866,Xã Phúc Thuận,172,Thành phố Phổ Yên,19\n\
05869,Phường Hồng Tiến,172,Thành phố Phổ Yên,19\n\
05872,Xã Minh Đức,172,Thành phố Phổ Yên,19\n\
05875,Phường Đắc Sơn,172,Thành phố Phổ Yên,19\n\
05878,Phường Đồng Tiến,172,Thành phố Phổ Yên,19\n\
05881,Xã Thành Công,172,Thành phố Phổ Yên,19\n\
05884,Phường Tiên Phong,172,Thành phố Phổ Yên,19\n\
05887,Xã Vạn Phái,172,Thành phố Phổ Yên,19\n\
05890,Phường Nam Tiến,172,Thành phố Phổ Yên,19\n\
05893,Phường Tân Hương,172,Thành phố Phổ Yên,19\n\
05896,Phường Đông Cao,172,Thành phố Phổ Yên,19\n\
05899,Phường Trung Thành,172,Thành phố Phổ Yên,19\n\
05902,Phường Tân Phú,172,Thành phố Phổ Yên,19\n\
05905,Phường Thuận Thành,172,Thành phố Phổ Yên,19\n\
05908,Thị trấn Hương Sơn,173,Huyện Phú Bình,19\n\
05911,Xã Bàn Đạt,173,Huyện Phú Bình,19\n\
05914,Xã Đồng Liên,164,Thành phố Thái Nguyên,19\n\
05917,Xã Tân Khánh,173,Huyện Phú Bình,19\n\
05920,Xã Tân Kim,173,Huyện Phú Bình,19\n\
05923,Xã Tân Thành,173,Huyện Phú Bình,19\n\
05926,Xã Đào Xá,173,Huyện Phú Bình,19\n\
05929,Xã Bảo Lý,173,Huyện Phú Bình,19\n\
05932,Xã Thượng Đình,173,Huyện Phú Bình,19\n\
05935,Xã Tân Hòa,173,Huyện Phú Bình,19\n\
05938,Xã Nhã Lộng,173,Huyện Phú Bình,19\n\
05941,Xã Điềm Thụy,173,Huyện Phú Bình,19\n\
05944,Xã Xuân Phương,173,Huyện Phú Bình,19\n\
05947,Xã Tân Đức,173,Huyện Phú Bình,19\n\
05950,Xã Úc Kỳ,173,Huyện Phú Bình,19\n\
05953,Xã Lương Phú,173,Huyện Phú Bình,19\n\
05956,Xã Nga My,173,Huyện Phú Bình,19\n\
05959,Xã Kha Sơn,173,Huyện Phú Bình,19\n\
05962,Xã Thanh Ninh,173,Huyện Phú Bình,19\n\
05965,Xã Dương Thành,173,Huyện Phú Bình,19\n\
05968,Xã Hà Châu,173,Huyện Phú Bình,19\n\
05971,Phường Hoàng Văn Thụ,178,Thành phố Lạng Sơn,20\n\
05974,Phường Tam Thanh,178,Thành phố Lạng Sơn,20\n\
05977,Phường Vĩnh Trại,178,Thành phố Lạng Sơn,20\n\
05980,Phường Đông Kinh,178,Thành phố Lạng Sơn,20\n\
05983,Phường Chi Lăng,178,Thành phố Lạng Sơn,20\n\
05986,Xã Hoàng Đồng,178,Thành phố Lạng Sơn,20\n\
05989,Xã Quảng Lạc,178,Thành phố Lạng Sơn,20\n\
05992,Xã Mai Pha,178,Thành phố Lạng Sơn,20\n\
05998,Xã Khánh Long,180,Huyện Tràng Định,20\n\
06001,Xã Đoàn Kết,180,Huyện Tràng Định,20\n\
06004,Xã Quốc Khánh,180,Huyện Tràng Định,20\n\
06010,Xã Cao Minh,180,Huyện Tràng Định,20\n\
06013,Xã Chí Minh,180,Huyện Tràng Định,20\n\
06016,Xã Tri Phương,180,Huyện Tràng Định,20\n\
06019,Xã Tân Tiến,180,Huyện Tràng Định,20\n\
06022,Xã Tân Yên,180,Huyện Tràng Định,20\n\
06025,Xã Đội Cấn,180,Huyện Tràng Định,20\n\
06028,Xã Tân Minh,180,Huyện Tràng Định,20\n\
06031,Xã Kim Đồng,180,Huyện Tràng Định,20\n\
06034,Xã Chi Lăng,180,Huyện Tràng Định,20\n\
06037,Xã Trung Thành,180,Huyện Tràng Định,20\n\
06040,Thị trấn Thất Khê,180,Huyện Tràng Định,20\n\
06043,Xã Đào Viên,180,Huyện Tràng Định,20\n\
06046,Xã Đề Thám,180,Huyện Tràng Định,20\n\
06049,Xã Kháng Chiến,180,Huyện Tràng Định,20\n\
06055,Xã Hùng Sơn,180,Huyện Tràng Định,20\n\
06058,Xã Quốc Việt,180,Huyện Tràng Định,20\n\
06061,Xã Hùng Việt,180,Huyện Tràng Định,20\n\
06067,Xã Hưng Đạo,181,Huyện Bình Gia,20\n\
06070,Xã Vĩnh Yên,181,Huyện Bình Gia,20\n\
06073,Xã Hoa Thám,181,Huyện Bình Gia,20\n\
06076,Xã Quý Hòa,181,Huyện Bình Gia,20\n\
06079,Xã Hồng Phong,181,Huyện Bình Gia,20\n\
06082,Xã Yên Lỗ,181,Huyện Bình Gia,20\n\
06085,Xã Thiện Hòa,181,Huyện Bình Gia,20\n\
06088,Xã Quang Trung,181,Huyện Bình Gia,20\n\
06091,Xã Thiện Thuật,181,Huyện Bình Gia,20\n\
06094,Xã Minh Khai,181,Huyện Bình Gia,20\n\
06097,Xã Thiện Long,181,Huyện Bình Gia,20\n\
06100,Xã Hoàng Văn Thụ,181,Huyện Bình Gia,20\n\
06103,Xã Hòa Bình,181,Huyện Bình Gia,20\n\
06106,Xã Mông Ân,181,Huyện Bình Gia,20\n\
06109,Xã Tân Hòa,181,Huyện Bình Gia,20\n\
06112,Thị trấn Bình Gia,181,Huyện Bình Gia,20\n\
06115,Xã Hồng Thái,181,Huyện Bình Gia,20\n\
06118,Xã Bình La,181,Huyện Bình Gia,20\n\
06121,Xã Tân Văn,181,Huyện Bình Gia,20\n\
06124,Thị trấn Na Sầm,182,Huyện Văn Lãng,20\n\
06127,Xã Trùng Khánh,182,Huyện Văn Lãng,20\n\
06133,Xã Bắc La,182,Huyện Văn Lãng,20\n\
06136,Xã Thụy Hùng,182,Huyện Văn Lãng,20\n\
06139,Xã Bắc Hùng,182,Huyện Văn Lãng,20\n\
06142,Xã Tân Tác,182,Huyện Văn Lãng,20\n\
06148,Xã Thanh Long,182,Huyện Văn Lãng,20\n\
06151,Xã Hội Hoan,182,Huyện Văn Lãng,20\n\
06154,Xã Bắc Việt,182,Huyện Văn Lãng,20\n\
06157,Xã Hoàng Việt,182,Huyện Văn Lãng,20\n\
06160,Xã Gia Miễn,182,Huyện Văn Lãng,20\n\
06163,Xã Thành Hòa,182,Huyện Văn Lãng,20\n\
06166,Xã Tân Thanh,182,Huyện Văn Lãng,20\n\
06172,Xã Tân Mỹ,182,Huyện Văn Lãng,20\n\
06175,Xã Hồng Thái,182,Huyện Văn Lãng,20\n\
06178,Xã Hoàng Văn Thụ,182,Huyện Văn Lãng,20\n\
06181,Xã Nhạc Kỳ,182,Huyện Văn Lãng,20\n\
06184,Thị trấn Đồng Đăng,183,Huyện Cao Lộc,20\n\
06187,Thị trấn Cao Lộc,183,Huyện Cao Lộc,20\n\
06190,Xã Bảo Lâm,183,Huyện Cao Lộc,20\n\
06193,Xã Thanh Lòa,183,Huyện Cao Lộc,20\n\
06196,Xã Cao Lâu,183,Huyện Cao Lộc,20\n\
06199,Xã Thạch Đạn,183,Huyện Cao Lộc,20\n\
06202,Xã Xuất Lễ,183,Huyện Cao Lộc,20\n\
06205,Xã Hồng Phong,183,Huyện Cao Lộc,20\n\
06208,Xã Thụy Hùng,183,Huyện Cao Lộc,20\n\
06211,Xã Lộc Yên,183,Huyện Cao Lộc,20\n\
06214,Xã Phú Xá,183,Huyện Cao Lộc,20\n\
06217,Xã Bình Trung,183,Huyện Cao Lộc,20\n\
06220,Xã Hải Yến,183,Huyện Cao Lộc,20\n\
06223,Xã Hòa Cư,183,Huyện Cao Lộc,20\n\
06226,Xã Hợp Thành,183,Huyện Cao Lộc,20\n\
06232,Xã Công Sơn,183,Huyện Cao Lộc,20\n\
06235,Xã Gia Cát,183,Huyện Cao Lộc,20\n\
06238,Xã Mẫu Sơn,183,Huyện Cao Lộc,20\n\
06241,Xã Xuân Long,183,Huyện Cao Lộc,20\n\
06244,Xã Tân Liên,183,Huyện Cao Lộc,20\n\
06247,Xã Yên Trạch,183,Huyện Cao Lộc,20\n\
06250,Xã Tân Thành,183,Huyện Cao Lộc,20\n\
06253,Thị trấn Văn Quan,184,Huyện Văn Quan,20\n\
06256,Xã Trấn Ninh,184,Huyện Văn Quan,20\n\
06268,Xã Liên Hội,184,Huyện Văn Quan,20\n\
06274,Xã Hòa Bình,184,Huyện Văn Quan,20\n\
06277,Xã Tú Xuyên,184,Huyện Văn Quan,20\n\
06280,Xã Điềm He,184,Huyện Văn Quan,20\n\
06283,Xã An Sơn,184,Huyện Văn Quan,20\n\
06286,Xã Khánh Khê,184,Huyện Văn Quan,20\n\
06292,Xã Lương Năng,184,Huyện Văn Quan,20\n\
06298,Xã Bình Phúc,184,Huyện Văn Quan,20\n\
06307,Xã Tân Đoàn,184,Huyện Văn Quan,20\n\
06313,Xã Tri Lễ,184,Huyện Văn Quan,20\n\
06316,Xã Tràng Phái,184,Huyện Văn Quan,20\n\
06319,Xã Yên Phúc,184,Huyện Văn Quan,20\n\
06322,Xã Hữu Lễ,184,Huyện Văn Quan,20\n\
06325,Thị trấn Bắc Sơn,185,Huyện Bắc Sơn,20\n\
06328,Xã Long Đống,185,Huyện Bắc Sơn,20\n\
06331,Xã Vạn Thủy,185,Huyện Bắc Sơn,20\n\
06337,Xã Đồng ý,185,Huyện Bắc Sơn,20\n\
06340,Xã Tân Tri,185,Huyện Bắc Sơn,20\n\
06343,Xã Bắc Quỳnh,185,Huyện Bắc Sơn,20\n\
06349,Xã Hưng Vũ,185,Huyện Bắc Sơn,20\n\
06352,Xã Tân Lập,185,Huyện Bắc Sơn,20\n\
06355,Xã Vũ Sơn,185,Huyện Bắc Sơn,20\n\
06358,Xã Chiêu Vũ,185,Huyện Bắc Sơn,20\n\
06361,Xã Tân Hương,185,Huyện Bắc Sơn,20\n\
06364,Xã Chiến Thắng,185,Huyện Bắc Sơn,20\n\
06367,Xã Vũ Lăng,185,Huyện Bắc Sơn,20\n\
06370,Xã Trấn Yên,185,Huyện Bắc Sơn,20\n\
06373,Xã Vũ Lễ,185,Huyện Bắc Sơn,20\n\
06376,Xã Nhất Hòa,185,Huyện Bắc Sơn,20\n\
06379,Xã Tân Thành,185,Huyện Bắc Sơn,20\n\
06382,Xã Nhất Tiến,185,Huyện Bắc Sơn,20\n\
06385,Thị trấn Hữu Lũng,186,Huyện Hữu Lũng,20\n\
06388,Xã Hữu Liên,186,Huyện Hữu Lũng,20\n\
06391,Xã Yên Bình,186,Huyện Hữu Lũng,20\n\
06394,Xã Quyết Thắng,186,Huyện Hữu Lũng,20\n\
06397,Xã Hòa Bình,186,Huyện Hữu Lũng,20\n\
06400,Xã Yên Thịnh,186,Huyện Hữu Lũng,20\n\
06403,Xã Yên Sơn,186,Huyện Hữu Lũng,20\n\
06406,Xã Thiện Tân,186,Huyện Hữu Lũng,20\n\
06412,Xã Yên Vượng,186,Huyện Hữu Lũng,20\n\
06415,Xã Minh Tiến,186,Huyện Hữu Lũng,20\n\
06418,Xã Nhật Tiến,186,Huyện Hữu Lũng,20\n\
06421,Xã Thanh Sơn,186,Huyện Hữu Lũng,20\n\
06424,Xã Đồng Tân,186,Huyện Hữu Lũng,20\n\
06427,Xã Cai Kinh,186,Huyện Hữu Lũng,20\n\
06430,Xã Hòa Lạc,186,Huyện Hữu Lũng,20\n\
06433,Xã Vân Nham,186,Huyện Hữu Lũng,20\n\
06436,Xã Đồng Tiến,186,Huyện Hữu Lũng,20\n\
06442,Xã Tân Thành,186,Huyện Hữu Lũng,20\n\
06445,Xã Hòa Sơn,186,Huyện Hữu Lũng,20\n\
06448,Xã Minh Sơn,186,Huyện Hữu Lũng,20\n\
06451,Xã Hồ Sơn,186,Huyện Hữu Lũng,20\n\
06457,Xã Minh Hòa,186,Huyện Hữu Lũng,20\n\
06460,Xã Hòa Thắng,186,Huyện Hữu Lũng,20\n\
06463,Thị trấn Đồng Mỏ,187,Huyện Chi Lăng,20\n\
06466,Thị trấn Chi Lăng,187,Huyện Chi Lăng,20\n\
06469,Xã Vân An,187,Huyện Chi Lăng,20\n\
06472,Xã Vân Thủy,187,Huyện Chi Lăng,20\n\
06475,Xã Gia Lộc,187,Huyện Chi Lăng,20\n\
06478,Xã Bắc Thủy,187,Huyện Chi Lăng,20\n\
06481,Xã Chiến Thắng,187,Huyện Chi Lăng,20\n\
06484,Xã Mai Sao,187,Huyện Chi Lăng,20\n\
06487,Xã Bằng Hữu,187,Huyện Chi Lăng,20\n\
06490,Xã Thượng Cường,187,Huyện Chi Lăng,20\n\
06493,Xã Bằng Mạc,187,Huyện Chi Lăng,20\n\
06496,Xã Nhân Lý,187,Huyện Chi Lăng,20\n\
06499,Xã Lâm Sơn,187,Huyện Chi Lăng,20\n\
06502,Xã Liên Sơn,187,Huyện Chi Lăng,20\n\
06505,Xã Vạn Linh,187,Huyện Chi Lăng,20\n\
06508,Xã Hòa Bình,187,Huyện Chi Lăng,20\n\
06514,Xã Hữu Kiên,187,Huyện Chi Lăng,20\n\
06517,Xã Quan Sơn,187,Huyện Chi Lăng,20\n\
06520,Xã Y Tịch,187,Huyện Chi Lăng,20\n\
06523,Xã Chi Lăng,187,Huyện Chi Lăng,20\n\
06526,Thị trấn Na Dương,188,Huyện Lộc Bình,20\n\
06529,Thị trấn Lộc Bình,188,Huyện Lộc Bình,20\n\
06532,Xã Mẫu Sơn,188,Huyện Lộc Bình,20\n\
06541,Xã Yên Khoái,188,Huyện Lộc Bình,20\n\
06544,Xã Khánh Xuân,188,Huyện Lộc Bình,20\n\
06547,Xã Tú Mịch,188,Huyện Lộc Bình,20\n\
06550,Xã Hữu Khánh,188,Huyện Lộc Bình,20\n\
06553,Xã Đồng Bục,188,Huyện Lộc Bình,20\n\
06559,Xã Tam Gia,188,Huyện Lộc Bình,20\n\
06562,Xã Tú Đoạn,188,Huyện Lộc Bình,20\n\
06565,Xã Khuất Xá,188,Huyện Lộc Bình,20\n\
06577,Xã Thống Nhất,188,Huyện Lộc Bình,20\n\
06589,Xã Sàn Viên,188,Huyện Lộc Bình,20\n\
06592,Xã Đông Quan,188,Huyện Lộc Bình,20\n\
06595,Xã Minh Hiệp,188,Huyện Lộc Bình,20\n\
06598,Xã Hữu Lân,188,Huyện Lộc Bình,20\n\
06601,Xã Lợi Bác,188,Huyện Lộc Bình,20\n\
06604,Xã Nam Quan,188,Huyện Lộc Bình,20\n\
06607,Xã Xuân Dương,188,Huyện Lộc Bình,20\n\
06610,Xã Ái Quốc,188,Huyện Lộc Bình,20\n\
06613,Thị trấn Đình Lập,189,Huyện Đình Lập,20\n\
06616,Thị trấn NT Thái Bình,189,Huyện Đình Lập,20\n\
06619,Xã Bắc Xa,189,Huyện Đình Lập,20\n\
06622,Xã Bính Xá,189,Huyện Đình Lập,20\n\
06625,Xã Kiên Mộc,189,Huyện Đình Lập,20\n\
06628,Xã Đình Lập,189,Huyện Đình Lập,20\n\
06631,Xã Thái Bình,189,Huyện Đình Lập,20\n\
06634,Xã Cường Lợi,189,Huyện Đình Lập,20\n\
06637,Xã Châu Sơn,189,Huyện Đình Lập,20\n\
06640,Xã Lâm Ca,189,Huyện Đình Lập,20\n\
06643,Xã Đồng Thắng,189,Huyện Đình Lập,20\n\
06646,Xã Bắc Lãng,189,Huyện Đình Lập,20\n\
06649,Phường Hà Khánh,193,Thành phố Hạ Long,22\n\
06652,Phường Hà Phong,193,Thành phố Hạ Long,22\n\
06655,Phường Hà Khẩu,193,Thành phố Hạ Long,22\n\
06658,Phường Cao Xanh,193,Thành phố Hạ Long,22\n\
06661,Phường Giếng Đáy,193,Thành phố Hạ Long,22\n\
06664,Phường Hà Tu,193,Thành phố Hạ Long,22\n\
06667,Phường Hà Trung,193,Thành phố Hạ Long,22\n\
06670,Phường Hà Lầm,193,Thành phố Hạ Long,22\n\
06673,Phường Bãi Cháy,193,Thành phố Hạ Long,22\n\
06676,Phường Cao Thắng,193,Thành phố Hạ Long,22\n\
06679,Phường Hùng Thắng,193,Thành phố Hạ Long,22\n\
06685,Phường Trần Hưng Đạo,193,Thành phố Hạ Long,22\n\
06688,Phường Hồng Hải,193,Thành phố Hạ Long,22\n\
06691,Phường Hồng Gai,193,Thành phố Hạ Long,22\n\
06694,Phường Bạch Đằng,193,Thành phố Hạ Long,22\n\
06697,Phường Hồng Hà,193,Thành phố Hạ Long,22\n\
06700,Phường Tuần Châu,193,Thành phố Hạ Long,22\n\
06703,Phường Việt Hưng,193,Thành phố Hạ Long,22\n\
06706,Phường Đại Yên,193,Thành phố Hạ Long,22\n\
06709,Phường Ka Long,194,Thành phố Móng Cái,22\n\
06712,Phường Trần Phú,194,Thành phố Móng Cái,22\n\
06715,Phường Ninh Dương,194,Thành phố Móng Cái,22\n\
06721,Phường Trà Cổ,194,Thành phố Móng Cái,22\n\
06724,Xã Hải Sơn,194,Thành phố Móng Cái,22\n\
06727,Xã Bắc Sơn,194,Thành phố Móng Cái,22\n\
06730,Xã Hải Đông,194,Thành phố Móng Cái,22\n\
06733,Xã Hải Tiến,194,Thành phố Móng Cái,22\n\
06736,Phường Hải Yên,194,Thành phố Móng Cái,22\n\
06739,Xã Quảng Nghĩa,194,Thành phố Móng Cái,22\n\
06742,Phường Hải Hoà,194,Thành phố Móng Cái,22\n\
06745,Xã Hải Xuân,194,Thành phố Móng Cái,22\n\
06748,Xã Vạn Ninh,194,Thành phố Móng Cái,22\n\
06751,Phường Bình Ngọc,194,Thành phố Móng Cái,22\n\
06754,Xã Vĩnh Trung,194,Thành phố Móng Cái,22\n\
06757,Xã Vĩnh Thực,194,Thành phố Móng Cái,22\n\
06760,Phường Mông Dương,195,Thành phố Cẩm Phả,22\n\
06763,Phường Cửa Ông,195,Thành phố Cẩm Phả,22\n\
06766,Phường Cẩm Sơn,195,Thành phố Cẩm Phả,22\n\
06769,Phường Cẩm Đông,195,Thành phố Cẩm Phả,22\n\
06772,Phường Cẩm Phú,195,Thành phố Cẩm Phả,22\n\
06775,Phường Cẩm Tây,195,Thành phố Cẩm Phả,22\n\
06778,Phường Quang Hanh,195,Thành phố Cẩm Phả,22\n\
06781,Phường Cẩm Thịnh,195,Thành phố Cẩm Phả,22\n\
06784,Phường Cẩm Thủy,195,Thành phố Cẩm Phả,22\n\
06787,Phường Cẩm Thạch,195,Thành phố Cẩm Phả,22\n\
06790,Phường Cẩm Thành,195,Thành phố Cẩm Phả,22\n\
06793,Phường Cẩm Trung,195,Thành phố Cẩm Phả,22\n\
06796,Phường Cẩm Bình,195,Thành phố Cẩm Phả,22\n\
06799,Xã Hải Hòa,195,Thành phố Cẩm Phả,22\n\
06805,Xã Dương Huy,195,Thành phố Cẩm Phả,22\n\
06808,Phường Vàng Danh,196,Thành phố Uông Bí,22\n\
06811,Phường Thanh Sơn,196,Thành phố Uông Bí,22\n\
06814,Phường Bắc Sơn,196,Thành phố Uông Bí,22\n\
06817,Phường Quang Trung,196,Thành phố Uông Bí,22\n\
06820,Phường Trưng Vương,196,Thành phố Uông Bí,22\n\
06823,Phường Nam Khê,196,Thành phố Uông Bí,22\n\
06826,Phường Yên Thanh,196,Thành phố Uông Bí,22\n\
06829,Xã Thượng Yên Công,196,Thành phố Uông Bí,22\n\
06832,Phường Phương Đông,196,Thành phố Uông Bí,22\n\
06835,Phường Phương Nam,196,Thành phố Uông Bí,22\n\
06838,Thị trấn Bình Liêu,198,Huyện Bình Liêu,22\n\
06841,Xã Hoành Mô,198,Huyện Bình Liêu,22\n\
06844,Xã Đồng Tâm,198,Huyện Bình Liêu,22\n\
06847,Xã Đồng Văn,198,Huyện Bình Liêu,22\n\
06853,Xã Vô Ngại,198,Huyện Bình Liêu,22\n\
06856,Xã Lục Hồn,198,Huyện Bình Liêu,22\n\
06859,Xã Húc Động,198,Huyện Bình Liêu,22\n\
06862,Thị trấn Tiên Yên,199,Huyện Tiên Yên,22\n\
06865,Xã Hà Lâu,199,Huyện Tiên Yên,22\n\
06868,Xã Đại Dực,199,Huyện Tiên Yên,22\n\
06871,Xã Phong Dụ,199,Huyện Tiên Yên,22\n\
06874,Xã Điền Xá,199,Huyện Tiên Yên,22\n\
06877,Xã Đông Ngũ,199,Huyện Tiên Yên,22\n\
06880,Xã Yên Than,199,Huyện Tiên Yên,22\n\
06883,Xã Đông Hải,199,Huyện Tiên Yên,22\n\
06886,Xã Hải Lạng,199,Huyện Tiên Yên,22\n\
06889,Xã Tiên Lãng,199,Huyện Tiên Yên,22\n\
06892,Xã Đồng Rui,199,Huyện Tiên Yên,22\n\
06895,Thị trấn Đầm Hà,200,Huyện Đầm Hà,22\n\
06898,Xã Quảng Lâm,200,Huyện Đầm Hà,22\n\
06901,Xã Quảng An,200,Huyện Đầm Hà,22\n\
06904,Xã Tân Bình,200,Huyện Đầm Hà,22\n\
06910,Xã Dực Yên,200,Huyện Đầm Hà,22\n\
06913,Xã Quảng Tân,200,Huyện Đầm Hà,22\n\
06916,Xã Đầm Hà,200,Huyện Đầm Hà,22\n\
06917,Xã Tân Lập,200,Huyện Đầm Hà,22\n\
06919,Xã Đại Bình,200,Huyện Đầm Hà,22\n\
06922,Thị trấn Quảng Hà,201,Huyện Hải Hà,22\n\
06925,Xã Quảng Đức,201,Huyện Hải Hà,22\n\
06928,Xã Quảng Sơn,201,Huyện Hải Hà,22\n\
06931,Xã Quảng Thành,201,Huyện Hải Hà,22\n\
06937,Xã Quảng Thịnh,201,Huyện Hải Hà,22\n\
06940,Xã Quảng Minh,201,Huyện Hải Hà,22\n\
06943,Xã Quảng Chính,201,Huyện Hải Hà,22\n\
06946,Xã Quảng Long,201,Huyện Hải Hà,22\n\
06949,Xã Đường Hoa,201,Huyện Hải Hà,22\n\
06952,Xã Quảng Phong,201,Huyện Hải Hà,22\n\
06967,Xã Cái Chiên,201,Huyện Hải Hà,22\n\
06970,Thị trấn Ba Chẽ,202,Huyện Ba Chẽ,22\n\
06973,Xã Thanh Sơn,202,Huyện Ba Chẽ,22\n\
06976,Xã Thanh Lâm,202,Huyện Ba Chẽ,22\n\
06979,Xã Đạp Thanh,202,Huyện Ba Chẽ,22\n\
06982,Xã Nam Sơn,202,Huyện Ba Chẽ,22\n\
06985,Xã Lương Minh,202,Huyện Ba Chẽ,22\n\
06988,Xã Đồn Đạc,202,Huyện Ba Chẽ,22\n\
06994,Thị trấn Cái Rồng,203,Huyện Vân Đồn,22\n\
06997,Xã Đài Xuyên,203,Huyện Vân Đồn,22\n\
07000,Xã Bình Dân,203,Huyện Vân Đồn,22\n\
07003,Xã Vạn Yên,203,Huyện Vân Đồn,22\n\
07006,Xã Minh Châu,203,Huyện Vân Đồn,22\n\
07009,Xã Đoàn Kết,203,Huyện Vân Đồn,22\n\
07012,Xã Hạ Long,203,Huyện Vân Đồn,22\n\
07015,Xã Đông Xá,203,Huyện Vân Đồn,22\n\
07018,Xã Bản Sen,203,Huyện Vân Đồn,22\n\
07021,Xã Thắng Lợi,203,Huyện Vân Đồn,22\n\
07024,Xã Quan Lạn,203,Huyện Vân Đồn,22\n\
07027,Xã Ngọc Vừng,203,Huyện Vân Đồn,22\n\
07030,Phường Hoành Bồ,193,Thành phố Hạ Long,22\n\
07033,Xã Kỳ Thượng,193,Thành phố Hạ Long,22\n\
07036,Xã Đồng Sơn,193,Thành phố Hạ Long,22\n\
07039,Xã Tân Dân,193,Thành phố Hạ Long,22\n\
07042,Xã Đồng Lâm,193,Thành phố Hạ Long,22\n\
07045,Xã Hòa Bình,193,Thành phố Hạ Long,22\n\
07048,Xã Vũ Oai,193,Thành phố Hạ Long,22\n\
07051,Xã Dân Chủ,193,Thành phố Hạ Long,22\n\
07054,Xã Quảng La,193,Thành phố Hạ Long,22\n\
07057,Xã Bằng Cả,193,Thành phố Hạ Long,22\n\
07060,Xã Thống Nhất,193,Thành phố Hạ Long,22\n\
07063,Xã Sơn Dương,193,Thành phố Hạ Long,22\n\
07066,Xã Lê Lợi,193,Thành phố Hạ Long,22\n\
07069,Phường Mạo Khê,205,Thành phố Đông Triều,22\n\
07075,Xã An Sinh,205,Thành phố Đông Triều,22\n\
07078,Xã Tràng Lương,205,Thành phố Đông Triều,22\n\
07081,Phường Bình Khê,205,Thành phố Đông Triều,22\n\
07084,Xã Việt Dân,205,Thành phố Đông Triều,22\n\
07090,Phường Bình Dương,205,Thành phố Đông Triều,22\n\
07093,Phường Đức Chính,205,Thành phố Đông Triều,22\n\
07096,Phường Tràng An,205,Thành phố Đông Triều,22\n\
07099,Xã Nguyễn Huệ,205,Thành phố Đông Triều,22\n\
07102,Phường Thủy An,205,Thành phố Đông Triều,22\n\
07105,Phường Xuân Sơn,205,Thành phố Đông Triều,22\n\
07108,Xã Hồng Thái Tây,205,Thành phố Đông Triều,22\n\
07111,Xã Hồng Thái Đông,205,Thành phố Đông Triều,22\n\
07114,Phường Hoàng Quế,205,Thành phố Đông Triều,22\n\
07117,Phường Yên Thọ,205,Thành phố Đông Triều,22\n\
07120,Phường Hồng Phong,205,Thành phố Đông Triều,22\n\
07123,Phường Kim Sơn,205,Thành phố Đông Triều,22\n\
07126,Phường Hưng Đạo,205,Thành phố Đông Triều,22\n\
07129,Phường Yên Đức,205,Thành phố Đông Triều,22\n\
07132,Phường Quảng Yên,206,Thị xã Quảng Yên,22\n\
07135,Phường Đông Mai,206,Thị xã Quảng Yên,22\n\
07138,Phường Minh Thành,206,Thị xã Quảng Yên,22\n\
07144,Xã Sông Khoai,206,Thị xã Quảng Yên,22\n\
07147,Xã Hiệp Hòa,206,Thị xã Quảng Yên,22\n\
07150,Phường Cộng Hòa,206,Thị xã Quảng Yên,22\n\
07153,Xã Tiền An,206,Thị xã Quảng Yên,22\n\
07156,Xã Hoàng Tân,206,Thị xã Quảng Yên,22\n\
07159,Phường Tân An,206,Thị xã Quảng Yên,22\n\
07162,Phường Yên Giang,206,Thị xã Quảng Yên,22\n\
07165,Phường Nam Hoà,206,Thị xã Quảng Yên,22\n\
07168,Phường Hà An,206,Thị xã Quảng Yên,22\n\
07171,Xã Cẩm La,206,Thị xã Quảng Yên,22\n\
07174,Phường Phong Hải,206,Thị xã Quảng Yên,22\n\
07177,Phường Yên Hải,206,Thị xã Quảng Yên,22\n\
07180,Xã Liên Hòa,206,Thị xã Quảng Yên,22\n\
07183,Phường Phong Cốc,206,Thị xã Quảng Yên,22\n\
07186,Xã Liên Vị,206,Thị xã Quảng Yên,22\n\
07189,Xã Tiền Phong,206,Thị xã Quảng Yên,22\n\
07192,Thị trấn Cô Tô,207,Huyện Cô Tô,22\n\
07195,Xã Đồng Tiến,207,Huyện Cô Tô,22\n\
07198,Xã Thanh Lân,207,Huyện Cô Tô,22\n\
07201,Phường Thọ Xương,213,Thành phố Bắc Giang,24\n\
07207,Phường Ngô Quyền,213,Thành phố Bắc Giang,24\n\
07210,Phường Hoàng Văn Thụ,213,Thành phố Bắc Giang,24\n\
07213,Phường Trần Phú,213,Thành phố Bắc Giang,24\n\
07216,Phường Mỹ Độ,213,Thành phố Bắc Giang,24\n\
07222,Phường Song Mai,213,Thành phố Bắc Giang,24\n\
07225,Phường Xương Giang,213,Thành phố Bắc Giang,24\n\
07228,Phường Đa Mai,213,Thành phố Bắc Giang,24\n\
07231,Phường Dĩnh Kế,213,Thành phố Bắc Giang,24\n\
07243,Xã Đồng Tiến,215,Huyện Yên Thế,24\n\
07246,Xã Canh Nậu,215,Huyện Yên Thế,24\n\
07249,Xã Xuân Lương,215,Huyện Yên Thế,24\n\
07252,Xã Tam Tiến,215,Huyện Yên Thế,24\n\
07255,Xã Đồng Vương,215,Huyện Yên Thế,24\n\
07258,Xã Đồng Hưu,215,Huyện Yên Thế,24\n\
07260,Xã Đồng Tâm,215,Huyện Yên Thế,24\n\
07261,Xã Tân Hiệp,215,Huyện Yên Thế,24\n\
07264,Xã Tiến Thắng,215,Huyện Yên Thế,24\n\
07270,Xã Đồng Lạc,215,Huyện Yên Thế,24\n\
07273,Xã Đông Sơn,215,Huyện Yên Thế,24\n\
07279,Xã Hương Vĩ,215,Huyện Yên Thế,24\n\
07282,Xã Đồng Kỳ,215,Huyện Yên Thế,24\n\
07285,Xã An Thượng,215,Huyện Yên Thế,24\n\
07288,Thị trấn Phồn Xương,215,Huyện Yên Thế,24\n\
07291,Xã Tân Sỏi,215,Huyện Yên Thế,24\n\
07294,Thị trấn Bố Hạ,215,Huyện Yên Thế,24\n\
07306,Thị trấn Nhã Nam,216,Huyện Tân Yên,24\n\
07309,Xã Tân Trung,216,Huyện Tân Yên,24\n\
07315,Xã Quang Trung,216,Huyện Tân Yên,24\n\
07321,Xã An Dương,216,Huyện Tân Yên,24\n\
07324,Xã Phúc Hòa,216,Huyện Tân Yên,24\n\
07327,Xã Liên Sơn,216,Huyện Tân Yên,24\n\
07330,Xã Hợp Đức,216,Huyện Tân Yên,24\n\
07333,Xã Lam Sơn,216,Huyện Tân Yên,24\n\
07336,Xã Cao Xá,216,Huyện Tân Yên,24\n\
07339,Thị trấn Cao Thượng,216,Huyện Tân Yên,24\n\
07342,Xã Việt Ngọc,216,Huyện Tân Yên,24\n\
07345,Xã Song Vân,216,Huyện Tân Yên,24\n\
07348,Xã Ngọc Châu,216,Huyện Tân Yên,24\n\
07351,Xã Ngọc Vân,216,Huyện Tân Yên,24\n\
07354,Xã Việt Lập,216,Huyện Tân Yên,24\n\
07357,Xã Liên Chung,216,Huyện Tân Yên,24\n\
07360,Xã Ngọc Thiện,216,Huyện Tân Yên,24\n\
07363,Xã Ngọc Lý,216,Huyện Tân Yên,24\n\
07366,Xã Quế Nham,216,Huyện Tân Yên,24\n\
07375,Thị trấn Vôi,217,Huyện Lạng Giang,24\n\
07378,Xã Nghĩa Hòa,217,Huyện Lạng Giang,24\n\
07381,Xã Nghĩa Hưng,217,Huyện Lạng Giang,24\n\
07384,Xã Quang Thịnh,217,Huyện Lạng Giang,24\n\
07387,Xã Hương Sơn,217,Huyện Lạng Giang,24\n\
07390,Xã Đào Mỹ,217,Huyện Lạng Giang,24\n\
07393,Xã Tiên Lục,217,Huyện Lạng Giang,24\n\
07396,Xã An Hà,217,Huyện Lạng Giang,24\n\
07399,Thị trấn Kép,217,Huyện Lạng Giang,24\n\
07405,Xã Hương Lạc,217,Huyện Lạng Giang,24\n\
07408,Xã Dương Đức,217,Huyện Lạng Giang,24\n\
07411,Xã Tân Thanh,217,Huyện Lạng Giang,24\n\
07417,Xã Tân Hưng,217,Huyện Lạng Giang,24\n\
07420,Xã Mỹ Thái,217,Huyện Lạng Giang,24\n\
07426,Xã Xương Lâm,217,Huyện Lạng Giang,24\n\
07429,Xã Xuân Hương,217,Huyện Lạng Giang,24\n\
07432,Xã Tân Dĩnh,217,Huyện Lạng Giang,24\n\
07435,Xã Đại Lâm,217,Huyện Lạng Giang,24\n\
07438,Xã Thái Đào,217,Huyện Lạng Giang,24\n\
07441,Phường Dĩnh Trì,213,Thành phố Bắc Giang,24\n\
07444,Thị trấn Đồi Ngô,218,Huyện Lục Nam,24\n\
07450,Xã Đông Hưng,218,Huyện Lục Nam,24\n\
07453,Xã Đông Phú,218,Huyện Lục Nam,24\n\
07456,Xã Tam Dị,218,Huyện Lục Nam,24\n\
07459,Xã Bảo Sơn,218,Huyện Lục Nam,24\n\
07462,Xã Bảo Đài,218,Huyện Lục Nam,24\n\
07465,Xã Thanh Lâm,218,Huyện Lục Nam,24\n\
07468,Xã Tiên Nha,218,Huyện Lục Nam,24\n\
07471,Xã Trường Giang,218,Huyện Lục Nam,24\n\
07477,Thị trấn Phương Sơn,218,Huyện Lục Nam,24\n\
07480,Xã Chu Điện,218,Huyện Lục Nam,24\n\
07483,Xã Cương Sơn,218,Huyện Lục Nam,24\n\
07486,Xã Nghĩa Phương,218,Huyện Lục Nam,24\n\
07489,Xã Vô Tranh,218,Huyện Lục Nam,24\n\
07492,Xã Bình Sơn,218,Huyện Lục Nam,24\n\
07495,Xã Lan Mẫu,218,Huyện Lục Nam,24\n\
07498,Xã Yên Sơn,218,Huyện Lục Nam,24\n\
07501,Xã Khám Lạng,218,Huyện Lục Nam,24\n\
07504,Xã Huyền Sơn,218,Huyện Lục Nam,24\n\
07507,Xã Trường Sơn,218,Huyện Lục Nam,24\n\
07510,Xã Lục Sơn,218,Huyện Lục Nam,24\n\
07513,Xã Bắc Lũng,218,Huyện Lục Nam,24\n\
07519,Xã Cẩm Lý,218,Huyện Lục Nam,24\n\
07522,Xã Đan Hội,218,Huyện Lục Nam,24\n\
07525,Phường Chũ,224,Thị xã Chũ,24\n\
07528,Xã Cấm Sơn,219,Huyện Lục Ngạn,24\n\
07531,Xã Tân Sơn,219,Huyện Lục Ngạn,24\n\
07534,Xã Phong Minh,219,Huyện Lục Ngạn,24\n\
07537,Xã Phong Vân,219,Huyện Lục Ngạn,24\n\
07540,Xã Sa Lý,219,Huyện Lục Ngạn,24\n\
07543,Xã Hộ Đáp,219,Huyện Lục Ngạn,24\n\
07546,Xã Sơn Hải,219,Huyện Lục Ngạn,24\n\
07549,Phường Thanh Hải,224,Thị xã Chũ,24\n\
07552,Xã Kiên Lao,224,Thị xã Chũ,24\n\
07555,Xã Biên Sơn,219,Huyện Lục Ngạn,24\n\
07558,Xã Kiên Thành,224,Thị xã Chũ,24\n\
07561,Phường Hồng Giang,224,Thị xã Chũ,24\n\
07564,Xã Kim Sơn,219,Huyện Lục Ngạn,24\n\
07567,Xã Tân Hoa,219,Huyện Lục Ngạn,24\n\
07570,Xã Giáp Sơn,219,Huyện Lục Ngạn,24\n\
07573,Thị trấn Biển Động,219,Huyện Lục Ngạn,24\n\
07576,Xã Quý Sơn,224,Thị xã Chũ,24\n\
07579,Phường Trù Hựu,224,Thị xã Chũ,24\n\
07582,Thị trấn Phì Điền,219,Huyện Lục Ngạn,24\n\
07588,Xã Tân Quang,219,Huyện Lục Ngạn,24\n\
07591,Xã Đồng Cốc,219,Huyện Lục Ngạn,24\n\
07594,Xã Tân Lập,219,Huyện Lục Ngạn,24\n\
07597,Xã Phú Nhuận,219,Huyện Lục Ngạn,24\n\
07600,Xã Mỹ An,224,Thị xã Chũ,24\n\
07603,Xã Nam Dương,224,Thị xã Chũ,24\n\
07606,Xã Tân Mộc,219,Huyện Lục Ngạn,24\n\
07609,Xã Đèo Gia,219,Huyện Lục Ngạn,24\n\
07612,Phường Phượng Sơn,224,Thị xã Chũ,24\n\
07615,Thị trấn An Châu,220,Huyện Sơn Động,24\n\
07616,Thị trấn Tây Yên Tử,220,Huyện Sơn Động,24\n\
07621,Xã Vân Sơn,220,Huyện Sơn Động,24\n\
07624,Xã Hữu Sản,220,Huyện Sơn Động,24\n\
07627,Xã Đại Sơn,220,Huyện Sơn Động,24\n\
07630,Xã Phúc Sơn,220,Huyện Sơn Động,24\n\
07636,Xã Giáo Liêm,220,Huyện Sơn Động,24\n\
07642,Xã Cẩm Đàn,220,Huyện Sơn Động,24\n\
07645,Xã An Lạc,220,Huyện Sơn Động,24\n\
07648,Xã Vĩnh An,220,Huyện Sơn Động,24\n\
07651,Xã Yên Định,220,Huyện Sơn Động,24\n\
07654,Xã Lệ Viễn,220,Huyện Sơn Động,24\n\
07660,Xã An Bá,220,Huyện Sơn Động,24\n\
07663,Xã Tuấn Đạo,220,Huyện Sơn Động,24\n\
07666,Xã Dương Hưu,220,Huyện Sơn Động,24\n\
07672,Xã Long Sơn,220,Huyện Sơn Động,24\n\
07678,Xã Thanh Luận,220,Huyện Sơn Động,24\n\
07681,Phường Nham Biền,213,Thành phố Bắc Giang,24\n\
07682,Phường Tân An,213,Thành phố Bắc Giang,24\n\
07687,Phường Tân Mỹ,213,Thành phố Bắc Giang,24\n\
07690,Phường Hương Gián,213,Thành phố Bắc Giang,24\n\
07696,Phường Đồng Sơn,213,Thành phố Bắc Giang,24\n\
07699,Phường Tân Tiến,213,Thành phố Bắc Giang,24\n\
07702,Xã Quỳnh Sơn,213,Thành phố Bắc Giang,24\n\
07705,Phường Song Khê,213,Thành phố Bắc Giang,24\n\
07708,Phường Nội Hoàng,213,Thành phố Bắc Giang,24\n\
07711,Phường Tiền Phong,213,Thành phố Bắc Giang,24\n\
07714,Xã Xuân Phú,213,Thành phố Bắc Giang,24\n\
07717,Phường Tân Liễu,213,Thành phố Bắc Giang,24\n\
07720,Xã Trí Yên,213,Thành phố Bắc Giang,24\n\
07723,Xã Lãng Sơn,213,Thành phố Bắc Giang,24\n\
07726,Xã Yên Lư,213,Thành phố Bắc Giang,24\n\
07729,Xã Tiến Dũng,213,Thành phố Bắc Giang,24\n\
07735,Xã Đức Giang,213,Thành phố Bắc Giang,24\n\
07738,Phường Cảnh Thụy,213,Thành phố Bắc Giang,24\n\
07741,Xã Tư Mại,213,Thành phố Bắc Giang,24\n\
07747,Xã Đồng Việt,213,Thành phố Bắc Giang,24\n\
07750,Xã Đồng Phúc,213,Thành phố Bắc Giang,24\n\
07759,Xã Thượng Lan,222,Thị xã Việt Yên,24\n\
07762,Xã Việt Tiến,222,Thị xã Việt Yên,24\n\
07765,Xã Nghĩa Trung,222,Thị xã Việt Yên,24\n\
07768,Xã Minh Đức,222,Thị xã Việt Yên,24\n\
07771,Xã Hương Mai,222,Thị xã Việt Yên,24\n\
07774,Phường Tự Lạn,222,Thị xã Việt Yên,24\n\
07777,Phường Bích Động,222,Thị xã Việt Yên,24\n\
07780,Xã Trung Sơn,222,Thị xã Việt Yên,24\n\
07783,Phường Hồng Thái,222,Thị xã Việt Yên,24\n\
07786,Xã Tiên Sơn,222,Thị xã Việt Yên,24\n\
07789,Phường Tăng Tiến,222,Thị xã Việt Yên,24\n\
07792,Phường Quảng Minh,222,Thị xã Việt Yên,24\n\
07795,Phường Nếnh,222,Thị xã Việt Yên,24\n\
07798,Phường Ninh Sơn,222,Thị xã Việt Yên,24\n\
07801,Phường Vân Trung,222,Thị xã Việt Yên,24\n\
07804,Xã Vân Hà,222,Thị xã Việt Yên,24\n\
07807,Phường Quang Châu,222,Thị xã Việt Yên,24\n\
07816,Xã Đồng Tiến,223,Huyện Hiệp Hòa,24\n\
07822,Xã Hoàng Vân,223,Huyện Hiệp Hòa,24\n\
07825,Xã Toàn Thắng,223,Huyện Hiệp Hòa,24\n\
07831,Xã Ngọc Sơn,223,Huyện Hiệp Hòa,24\n\
07840,Thị trấn Thắng,223,Huyện Hiệp Hòa,24\n\
07843,Xã Sơn Thịnh,223,Huyện Hiệp Hòa,24\n\
07846,Xã Lương Phong,223,Huyện Hiệp Hòa,24\n\
07849,Xã Hùng Thái,223,Huyện Hiệp Hòa,24\n\
07855,Xã Thường Thắng,223,Huyện Hiệp Hòa,24\n\
07858,Xã Hợp Thịnh,223,Huyện Hiệp Hòa,24\n\
07861,Xã Danh Thắng,223,Huyện Hiệp Hòa,24\n\
07864,Xã Mai Trung,223,Huyện Hiệp Hòa,24\n\
07867,Xã Đoan Bái,223,Huyện Hiệp Hòa,24\n\
07870,Thị trấn Bắc Lý,223,Huyện Hiệp Hòa,24\n\
07873,Xã Xuân Cẩm,223,Huyện Hiệp Hòa,24\n\
07876,Xã Hương Lâm,223,Huyện Hiệp Hòa,24\n\
07879,Xã Đông Lỗ,223,Huyện Hiệp Hòa,24\n\
07882,Xã Châu Minh,223,Huyện Hiệp Hòa,24\n\
07885,Xã Mai Đình,223,Huyện Hiệp Hòa,24\n\
07888,Phường Dữu Lâu,227,Thành phố Việt Trì,25\n\
07894,Phường Nông Trang,227,Thành phố Việt Trì,25\n\
07897,Phường Tân Dân,227,Thành phố Việt Trì,25\n\
07900,Phường Gia Cẩm,227,Thành phố Việt Trì,25\n\
07903,Phường Tiên Cát,227,Thành phố Việt Trì,25\n\
07906,Phường Thọ Sơn,227,Thành phố Việt Trì,25\n\
07909,Phường Thanh Miếu,227,Thành phố Việt Trì,25\n\
07912,Phường Bạch Hạc,227,Thành phố Việt Trì,25\n\
07918,Phường Vân Phú,227,Thành phố Việt Trì,25\n\
07921,Xã Phượng Lâu,227,Thành phố Việt Trì,25\n\
07924,Xã Thụy Vân,227,Thành phố Việt Trì,25\n\
07927,Phường Minh Phương,227,Thành phố Việt Trì,25\n\
07930,Xã Trưng Vương,227,Thành phố Việt Trì,25\n\
07933,Phường Minh Nông,227,Thành phố Việt Trì,25\n\
07936,Xã Sông Lô,227,Thành phố Việt Trì,25\n\
07942,Phường Hùng Vương,228,Thị xã Phú Thọ,25\n\
07945,Phường Phong Châu,228,Thị xã Phú Thọ,25\n\
07948,Phường Âu Cơ,228,Thị xã Phú Thọ,25\n\
07951,Xã Hà Lộc,228,Thị xã Phú Thọ,25\n\
07954,Xã Phú Hộ,228,Thị xã Phú Thọ,25\n\
07957,Xã Văn Lung,228,Thị xã Phú Thọ,25\n\
07960,Xã Thanh Minh,228,Thị xã Phú Thọ,25\n\
07963,Xã Hà Thạch,228,Thị xã Phú Thọ,25\n\
07966,Phường Thanh Vinh,228,Thị xã Phú Thọ,25\n\
07969,Thị trấn Đoan Hùng,230,Huyện Đoan Hùng,25\n\
07975,Xã Hùng Xuyên,230,Huyện Đoan Hùng,25\n\
07981,Xã Bằng Luân,230,Huyện Đoan Hùng,25\n\
07987,Xã Phú Lâm,230,Huyện Đoan Hùng,25\n\
07996,Xã Bằng Doãn,230,Huyện Đoan Hùng,25\n\
07999,Xã Chí Đám,230,Huyện Đoan Hùng,25\n\
08005,Xã Phúc Lai,230,Huyện Đoan Hùng,25\n\
08008,Xã Ngọc Quan,230,Huyện Đoan Hùng,25\n\
08014,Xã Hợp Nhất,230,Huyện Đoan Hùng,25\n\
08023,Xã Tây Cốc,230,Huyện Đoan Hùng,25\n\
08035,Xã Hùng Long,230,Huyện Đoan Hùng,25\n\
08038,Xã Yên Kiện,230,Huyện Đoan Hùng,25\n\
08044,Xã Chân Mộng,230,Huyện Đoan Hùng,25\n\
08050,Xã Ca Đình,230,Huyện Đoan Hùng,25\n\
08053,Thị trấn Hạ Hoà,231,Huyện Hạ Hoà,25\n\
08056,Xã Đại Phạm,231,Huyện Hạ Hoà,25\n\
08062,Xã Đan Thượng,231,Huyện Hạ Hoà,25\n\
08065,Xã Hà Lương,231,Huyện Hạ Hoà,25\n\
08071,Xã Tứ Hiệp,231,Huyện Hạ Hoà,25\n\
08080,Xã Hiền Lương,231,Huyện Hạ Hoà,25\n\
08089,Xã Phương Viên,231,Huyện Hạ Hoà,25\n\
08092,Xã Gia Điền,231,Huyện Hạ Hoà,25\n\
08095,Xã Ấm Hạ,231,Huyện Hạ Hoà,25\n\
08104,Xã Hương Xạ,231,Huyện Hạ Hoà,25\n\
08110,Xã Xuân Áng,231,Huyện Hạ Hoà,25\n\
08113,Xã Yên Kỳ,231,Huyện Hạ Hoà,25\n\
08119,Xã Minh Hạc,231,Huyện Hạ Hoà,25\n\
08122,Xã Lang Sơn,231,Huyện Hạ Hoà,25\n\
08125,Xã Bằng Giã,231,Huyện Hạ Hoà,25\n\
08128,Xã Yên Luật,231,Huyện Hạ Hoà,25\n\
08131,Xã Vô Tranh,231,Huyện Hạ Hoà,25\n\
08134,Xã Văn Lang,231,Huyện Hạ Hoà,25\n\
08140,Xã Minh Côi,231,Huyện Hạ Hoà,25\n\
08143,Xã Vĩnh Chân,231,Huyện Hạ Hoà,25\n\
08152,Thị trấn Thanh Ba,232,Huyện Thanh Ba,25\n\
08156,Xã Vân Lĩnh,232,Huyện Thanh Ba,25\n\
08158,Xã Đông Lĩnh,232,Huyện Thanh Ba,25\n\
08161,Xã Đại An,232,Huyện Thanh Ba,25\n\
08164,Xã Hanh Cù,232,Huyện Thanh Ba,25\n\
08170,Xã Đồng Xuân,232,Huyện Thanh Ba,25\n\
08173,Xã Quảng Yên,232,Huyện Thanh Ba,25\n\
08179,Xã Ninh Dân,232,Huyện Thanh Ba,25\n\
08194,Xã Võ Lao,232,Huyện Thanh Ba,25\n\
08197,Xã Khải Xuân,232,Huyện Thanh Ba,25\n\
08200,Xã Mạn Lạn,232,Huyện Thanh Ba,25\n\
08203,Xã Hoàng Cương,232,Huyện Thanh Ba,25\n\
08206,Xã Chí Tiên,232,Huyện Thanh Ba,25\n\
08209,Xã Đông Thành,232,Huyện Thanh Ba,25\n\
08215,Xã Sơn Cương,232,Huyện Thanh Ba,25\n\
08218,Xã Thanh Hà,232,Huyện Thanh Ba,25\n\
08221,Xã Đỗ Sơn,232,Huyện Thanh Ba,25\n\
08224,Xã Đỗ Xuyên,232,Huyện Thanh Ba,25\n\
08227,Xã Lương Lỗ,232,Huyện Thanh Ba,25\n\
08230,Thị trấn Phong Châu,233,Huyện Phù Ninh,25\n\
08233,Xã Phú Mỹ,233,Huyện Phù Ninh,25\n\
08234,Xã Lệ Mỹ,233,Huyện Phù Ninh,25\n\
08236,Xã Liên Hoa,233,Huyện Phù Ninh,25\n\
08239,Xã Trạm Thản,233,Huyện Phù Ninh,25\n\
08242,Xã Trị Quận,233,Huyện Phù Ninh,25\n\
08245,Xã Trung Giáp,233,Huyện Phù Ninh,25\n\
08248,Xã Tiên Phú,233,Huyện Phù Ninh,25\n\
08251,Xã Hạ Giáp,233,Huyện Phù Ninh,25\n\
08254,Xã Bảo Thanh,233,Huyện Phù Ninh,25\n\
08257,Xã Phú Lộc,233,Huyện Phù Ninh,25\n\
08260,Xã Gia Thanh,233,Huyện Phù Ninh,25\n\
08263,Xã Tiên Du,233,Huyện Phù Ninh,25\n\
08266,Xã Phú Nham,233,Huyện Phù Ninh,25\n\
08272,Xã An Đạo,233,Huyện Phù Ninh,25\n\
08275,Xã Bình Phú,233,Huyện Phù Ninh,25\n\
08278,Xã Phù Ninh,233,Huyện Phù Ninh,25\n\
08281,Xã Kim Đức,227,Thành phố Việt Trì,25\n\
08287,Xã Hùng Lô,227,Thành phố Việt Trì,25\n\
08290,Thị trấn Yên Lập,234,Huyện Yên Lập,25\n\
08293,Xã Mỹ Lung,234,Huyện Yên Lập,25\n\
08296,Xã Mỹ Lương,234,Huyện Yên Lập,25\n\
08299,Xã Lương Sơn,234,Huyện Yên Lập,25\n\
08302,Xã Xuân An,234,Huyện Yên Lập,25\n\
08305,Xã Xuân Viên,234,Huyện Yên Lập,25\n\
08308,Xã Xuân Thủy,234,Huyện Yên Lập,25\n\
08311,Xã Trung Sơn,234,Huyện Yên Lập,25\n\
08314,Xã Hưng Long,234,Huyện Yên Lập,25\n\
08317,Xã Nga Hoàng,234,Huyện Yên Lập,25\n\
08320,Xã Đồng Lạc,234,Huyện Yên Lập,25\n\
08323,Xã Thượng Long,234,Huyện Yên Lập,25\n\
08326,Xã Đồng Thịnh,234,Huyện Yên Lập,25\n\
08329,Xã Phúc Khánh,234,Huyện Yên Lập,25\n\
08332,Xã Minh Hòa,234,Huyện Yên Lập,25\n\
08335,Xã Ngọc Lập,234,Huyện Yên Lập,25\n\
08338,Xã Ngọc Đồng,234,Huyện Yên Lập,25\n\
08341,Thị trấn Cẩm Khê,235,Huyện Cẩm Khê,25\n\
08344,Xã Tiên Lương,235,Huyện Cẩm Khê,25\n\
08350,Xã Minh Thắng,235,Huyện Cẩm Khê,25\n\
08353,Xã Minh Tân,235,Huyện Cẩm Khê,25\n\
08356,Xã Phượng Vĩ,235,Huyện Cẩm Khê,25\n\
08374,Xã Tùng Khê,235,Huyện Cẩm Khê,25\n\
08377,Xã Tam Sơn,235,Huyện Cẩm Khê,25\n\
08380,Xã Văn Bán,235,Huyện Cẩm Khê,25\n\
08389,Xã Phong Thịnh,235,Huyện Cẩm Khê,25\n\
08398,Xã Phú Khê,235,Huyện Cẩm Khê,25\n\
08401,Xã Hương Lung,235,Huyện Cẩm Khê,25\n\
08413,Xã Nhật Tiến,235,Huyện Cẩm Khê,25\n\
08416,Xã Hùng Việt,235,Huyện Cẩm Khê,25\n\
08422,Xã Yên Dưỡng,235,Huyện Cẩm Khê,25\n\
08428,Xã Điêu Lương,235,Huyện Cẩm Khê,25\n\
08431,Xã Đồng Lương,235,Huyện Cẩm Khê,25\n\
08434,Thị trấn Hưng Hoá,236,Huyện Tam Nông,25\n\
08440,Xã Hiền Quan,236,Huyện Tam Nông,25\n\
08443,Xã Bắc Sơn,236,Huyện Tam Nông,25\n\
08446,Xã Thanh Uyên,236,Huyện Tam Nông,25\n\
08461,Xã Lam Sơn,236,Huyện Tam Nông,25\n\
08467,Xã Vạn Xuân,236,Huyện Tam Nông,25\n\
08470,Xã Quang Húc,236,Huyện Tam Nông,25\n\
08473,Xã Hương Nộn,236,Huyện Tam Nông,25\n\
08476,Xã Tề Lễ,236,Huyện Tam Nông,25\n\
08479,Xã Thọ Văn,236,Huyện Tam Nông,25\n\
08482,Xã Dị Nậu,236,Huyện Tam Nông,25\n\
08491,Xã Dân Quyền,236,Huyện Tam Nông,25\n\
08494,Thị trấn Lâm Thao,237,Huyện Lâm Thao,25\n\
08497,Xã Tiên Kiên,237,Huyện Lâm Thao,25\n\
08498,Thị trấn Hùng Sơn,237,Huyện Lâm Thao,25\n\
08500,Xã Xuân Lũng,237,Huyện Lâm Thao,25\n\
08503,Xã Hy Cương,227,Thành phố Việt Trì,25\n\
08506,Xã Chu Hóa,227,Thành phố Việt Trì,25\n\
08509,Xã Xuân Huy,237,Huyện Lâm Thao,25\n\
08512,Xã Thạch Sơn,237,Huyện Lâm Thao,25\n\
08515,Xã Thanh Đình,227,Thành phố Việt Trì,25\n\
08518,Xã Sơn Vi,237,Huyện Lâm Thao,25\n\
08521,Xã Phùng Nguyên,237,Huyện Lâm Thao,25\n\
08527,Xã Cao Xá,237,Huyện Lâm Thao,25\n\
08533,Xã Vĩnh Lại,237,Huyện Lâm Thao,25\n\
08536,Xã Tứ Xã,237,Huyện Lâm Thao,25\n\
08539,Xã Bản Nguyên,237,Huyện Lâm Thao,25\n\
08542,Thị trấn Thanh Sơn,238,Huyện Thanh Sơn,25\n\
08545,Xã Thu Cúc,240,Huyện Tân Sơn,25\n\
08548,Xã Thạch Kiệt,240,Huyện Tân Sơn,25\n\
08551,Xã Thu Ngạc,240,Huyện Tân Sơn,25\n\
08554,Xã Kiệt Sơn,240,Huyện Tân Sơn,25\n\
08557,Xã Đồng Sơn,240,Huyện Tân Sơn,25\n\
08560,Xã Lai Đồng,240,Huyện Tân Sơn,25\n\
08563,Xã Sơn Hùng,238,Huyện Thanh Sơn,25\n\
08566,Thị trấn Tân Phú,240,Huyện Tân Sơn,25\n\
08569,Xã Mỹ Thuận,240,Huyện Tân Sơn,25\n\
08572,Xã Địch Quả,238,Huyện Thanh Sơn,25\n\
08575,Xã Giáp Lai,238,Huyện Thanh Sơn,25\n\
08578,Xã Tân Sơn,240,Huyện Tân Sơn,25\n\
08581,Xã Thục Luyện,238,Huyện Thanh Sơn,25\n\
08584,Xã Võ Miếu,238,Huyện Thanh Sơn,25\n\
08587,Xã Thạch Khoán,238,Huyện Thanh Sơn,25\n\
08590,Xã Xuân Đài,240,Huyện Tân Sơn,25\n\
08593,Xã Minh Đài,240,Huyện Tân Sơn,25\n\
08596,Xã Văn Luông,240,Huyện Tân Sơn,25\n\
08599,Xã Xuân Sơn,240,Huyện Tân Sơn,25\n\
08602,Xã Cự Thắng,238,Huyện Thanh Sơn,25\n\
08605,Xã Tất Thắng,238,Huyện Thanh Sơn,25\n\
08608,Xã Long Cốc,240,Huyện Tân Sơn,25\n\
08611,Xã Văn Miếu,238,Huyện Thanh Sơn,25\n\
08614,Xã Cự Đồng,238,Huyện Thanh Sơn,25\n\
08617,Xã Kim Thượng,240,Huyện Tân Sơn,25\n\
08620,Xã Tam Thanh,240,Huyện Tân Sơn,25\n\
08623,Xã Thắng Sơn,238,Huyện Thanh Sơn,25\n\
08626,Xã Vinh Tiền,240,Huyện Tân Sơn,25\n\
08629,Xã Tân Minh,238,Huyện Thanh Sơn,25\n\
08632,Xã Hương Cần,238,Huyện Thanh Sơn,25\n\
08635,Xã Khả Cửu,238,Huyện Thanh Sơn,25\n\
08638,Xã Đông Cửu,238,Huyện Thanh Sơn,25\n\
08641,Xã Tân Lập,238,Huyện Thanh Sơn,25\n\
08644,Xã Yên Lãng,238,Huyện Thanh Sơn,25\n\
08647,Xã Yên Lương,238,Huyện Thanh Sơn,25\n\
08650,Xã Thượng Cửu,238,Huyện Thanh Sơn,25\n\
08653,Xã Lương Nha,238,Huyện Thanh Sơn,25\n\
08656,Xã Yên Sơn,238,Huyện Thanh Sơn,25\n\
08659,Xã Tinh Nhuệ,238,Huyện Thanh Sơn,25\n\
08662,Xã Đào Xá,239,Huyện Thanh Thuỷ,25\n\
08665,Xã Thạch Đồng,239,Huyện Thanh Thuỷ,25\n\
08668,Xã Xuân Lộc,239,Huyện Thanh Thuỷ,25\n\
08671,Xã Tân Phương,239,Huyện Thanh Thuỷ,25\n\
08674,Thị trấn Thanh Thủy,239,Huyện Thanh Thuỷ,25\n\
08677,Xã Sơn Thủy,239,Huyện Thanh Thuỷ,25\n\
08680,Xã Bảo Yên,239,Huyện Thanh Thuỷ,25\n\
08683,Xã Đoan Hạ,239,Huyện Thanh Thuỷ,25\n\
08686,Xã Đồng Trung,239,Huyện Thanh Thuỷ,25\n\
08689,Xã Hoàng Xá,239,Huyện Thanh Thuỷ,25\n\
08701,Xã Tu Vũ,239,Huyện Thanh Thuỷ,25\n\
08707,Phường Tích Sơn,243,Thành phố Vĩnh Yên,26\n\
08710,Phường Liên Bảo,243,Thành phố Vĩnh Yên,26\n\
08713,Phường Hội Hợp,243,Thành phố Vĩnh Yên,26\n\
08716,Phường Đống Đa,243,Thành phố Vĩnh Yên,26\n\
08719,Phường Ngô Quyền,243,Thành phố Vĩnh Yên,26\n\
08722,Phường Đồng Tâm,243,Thành phố Vĩnh Yên,26\n\
08725,Phường Định Trung,243,Thành phố Vĩnh Yên,26\n\
08728,Phường Khai Quang,243,Thành phố Vĩnh Yên,26\n\
08731,Xã Thanh Trù,243,Thành phố Vĩnh Yên,26\n\
08737,Phường Hùng Vương,244,Thành phố Phúc Yên,26\n\
08740,Phường Hai Bà Trưng,244,Thành phố Phúc Yên,26\n\
08743,Phường Phúc Thắng,244,Thành phố Phúc Yên,26\n\
08746,Phường Xuân Hoà,244,Thành phố Phúc Yên,26\n\
08747,Phường Đồng Xuân,244,Thành phố Phúc Yên,26\n\
08749,Xã Ngọc Thanh,244,Thành phố Phúc Yên,26\n\
08752,Xã Cao Minh,244,Thành phố Phúc Yên,26\n\
08755,Phường Nam Viêm,244,Thành phố Phúc Yên,26\n\
08758,Phường Tiền Châu,244,Thành phố Phúc Yên,26\n\
08761,Thị trấn Lập Thạch,246,Huyện Lập Thạch,26\n\
08764,Xã Quang Sơn,246,Huyện Lập Thạch,26\n\
08767,Xã Ngọc Mỹ,246,Huyện Lập Thạch,26\n\
08770,Xã Hợp Lý,246,Huyện Lập Thạch,26\n\
08773,Xã Lãng Công,253,Huyện Sông Lô,26\n\
08776,Xã Quang Yên,253,Huyện Sông Lô,26\n\
08782,Xã Hải Lựu,253,Huyện Sông Lô,26\n\
08785,Xã Bắc Bình,246,Huyện Lập Thạch,26\n\
08788,Xã Thái Hòa,246,Huyện Lập Thạch,26\n\
08789,Thị trấn Hoa Sơn,246,Huyện Lập Thạch,26\n\
08791,Xã Liễn Sơn,246,Huyện Lập Thạch,26\n\
08794,Xã Xuân Hòa,246,Huyện Lập Thạch,26\n\
08797,Xã Vân Trục,246,Huyện Lập Thạch,26\n\
08800,Xã Đồng Quế,253,Huyện Sông Lô,26\n\
08803,Xã Nhân Đạo,253,Huyện Sông Lô,26\n\
08806,Xã Đôn Nhân,253,Huyện Sông Lô,26\n\
08809,Xã Phương Khoan,253,Huyện Sông Lô,26\n\
08812,Xã Liên Hòa,246,Huyện Lập Thạch,26\n\
08815,Xã Tử Du,246,Huyện Lập Thạch,26\n\
08818,Xã Tân Lập,253,Huyện Sông Lô,26\n\
08824,Thị trấn Tam Sơn,253,Huyện Sông Lô,26\n\
08830,Xã Yên Thạch,253,Huyện Sông Lô,26\n\
08833,Xã Bàn Giản,246,Huyện Lập Thạch,26\n\
08836,Xã Xuân Lôi,246,Huyện Lập Thạch,26\n\
08839,Xã Đồng Ích,246,Huyện Lập Thạch,26\n\
08842,Xã Tiên Lữ,246,Huyện Lập Thạch,26\n\
08845,Xã Văn Quán,246,Huyện Lập Thạch,26\n\
08848,Xã Đồng Thịnh,253,Huyện Sông Lô,26\n\
08851,Xã Tứ Yên,253,Huyện Sông Lô,26\n\
08854,Xã Đức Bác,253,Huyện Sông Lô,26\n\
08860,Xã Cao Phong,253,Huyện Sông Lô,26\n\
08863,Xã Tây Sơn,246,Huyện Lập Thạch,26\n\
08866,Xã Sơn Đông,246,Huyện Lập Thạch,26\n\
08869,Thị trấn Hợp Hòa,247,Huyện Tam Dương,26\n\
08872,Xã Hoàng Hoa,247,Huyện Tam Dương,26\n\
08875,Xã Đồng Tĩnh,247,Huyện Tam Dương,26\n\
08878,Thị trấn Kim Long,247,Huyện Tam Dương,26\n\
08881,Xã Hướng Đạo,247,Huyện Tam Dương,26\n\
08884,Xã Đạo Tú,247,Huyện Tam Dương,26\n\
08887,Xã An Hòa,247,Huyện Tam Dương,26\n\
08890,Xã Thanh Vân,247,Huyện Tam Dương,26\n\
08893,Xã Duy Phiên,247,Huyện Tam Dương,26\n\
08896,Xã Hoàng Đan,247,Huyện Tam Dương,26\n\
08899,Xã Hoàng Lâu,247,Huyện Tam Dương,26\n\
08905,Xã Hội Thịnh,247,Huyện Tam Dương,26\n\
08908,Thị trấn Tam Đảo,248,Huyện Tam Đảo,26\n\
08911,Thị trấn Hợp Châu,248,Huyện Tam Đảo,26\n\
08914,Xã Đạo Trù,248,Huyện Tam Đảo,26\n\
08917,Xã Yên Dương,248,Huyện Tam Đảo,26\n\
08920,Xã Bồ Lý,248,Huyện Tam Đảo,26\n\
08923,Thị trấn Đại Đình,248,Huyện Tam Đảo,26\n\
08926,Xã Tam Quan,248,Huyện Tam Đảo,26\n\
08929,Xã Hồ Sơn,248,Huyện Tam Đảo,26\n\
08932,Xã Minh Quang,248,Huyện Tam Đảo,26\n\
08935,Thị trấn Hương Canh,249,Huyện Bình Xuyên,26\n\
08936,Thị trấn Gia Khánh,249,Huyện Bình Xuyên,26\n\
08938,Xã Trung Mỹ,249,Huyện Bình Xuyên,26\n\
08944,Thị trấn Bá Hiến,249,Huyện Bình Xuyên,26\n\
08947,Xã Thiện Kế,249,Huyện Bình Xuyên,26\n\
08950,Xã Hương Sơn,249,Huyện Bình Xuyên,26\n\
08953,Xã Tam Hợp,249,Huyện Bình Xuyên,26\n\
08956,Xã Quất Lưu,249,Huyện Bình Xuyên,26\n\
08959,Xã Sơn Lôi,249,Huyện Bình Xuyên,26\n\
08962,Thị trấn Đạo Đức,249,Huyện Bình Xuyên,26\n\
08965,Xã Tân Phong,249,Huyện Bình Xuyên,26\n\
08968,Thị trấn Thanh Lãng,249,Huyện Bình Xuyên,26\n\
08971,Xã Phú Xuân,249,Huyện Bình Xuyên,26\n\
08973,Thị trấn Chi Đông,250,Huyện Mê Linh,01\n\
08974,Xã Đại Thịnh,250,Huyện Mê Linh,01\n\
08977,Xã Kim Hoa,250,Huyện Mê Linh,01\n\
08980,Xã Thạch Đà,250,Huyện Mê Linh,01\n\
08983,Xã Tiến Thắng,250,Huyện Mê Linh,01\n\
08986,Xã Tự Lập,250,Huyện Mê Linh,01\n\
08989,Thị trấn Quang Minh,250,Huyện Mê Linh,01\n\
08992,Xã Thanh Lâm,250,Huyện Mê Linh,01\n\
08995,Xã Tam Đồng,250,Huyện Mê Linh,01\n\
08998,Xã Liên Mạc,250,Huyện Mê Linh,01\n\
09004,Xã Chu Phan,250,Huyện Mê Linh,01\n\
09007,Xã Tiến Thịnh,250,Huyện Mê Linh,01\n\
09010,Xã Mê Linh,250,Huyện Mê Linh,01\n\
09013,Xã Văn Khê,250,Huyện Mê Linh,01\n\
09016,Xã Hoàng Kim,250,Huyện Mê Linh,01\n\
09019,Xã Tiền Phong,250,Huyện Mê Linh,01\n\
09022,Xã Tráng Việt,250,Huyện Mê Linh,01\n\
09025,Thị trấn Yên Lạc,251,Huyện Yên Lạc,26\n\
09028,Xã Đồng Cương,251,Huyện Yên Lạc,26\n\
09031,Xã Đồng Văn,251,Huyện Yên Lạc,26\n\
09034,Xã Bình Định,251,Huyện Yên Lạc,26\n\
09037,Xã Trung Nguyên,251,Huyện Yên Lạc,26\n\
09040,Xã Tề Lỗ,251,Huyện Yên Lạc,26\n\
09043,Thị trấn Tam Hồng,251,Huyện Yên Lạc,26\n\
09046,Xã Yên Đồng,251,Huyện Yên Lạc,26\n\
09049,Xã Văn Tiến,251,Huyện Yên Lạc,26\n\
09052,Xã Nguyệt Đức,251,Huyện Yên Lạc,26\n\
09055,Xã Yên Phương,251,Huyện Yên Lạc,26\n\
09061,Xã Trung Kiên,251,Huyện Yên Lạc,26\n\
09064,Xã Liên Châu,251,Huyện Yên Lạc,26\n\
09067,Xã Đại Tự,251,Huyện Yên Lạc,26\n\
09070,Xã Hồng Châu,251,Huyện Yên Lạc,26\n\
09073,Xã Trung Hà,251,Huyện Yên Lạc,26\n\
09076,Thị trấn Vĩnh Tường,252,Huyện Vĩnh Tường,26\n\
09079,Xã Kim Xá,252,Huyện Vĩnh Tường,26\n\
09082,Xã Yên Bình,252,Huyện Vĩnh Tường,26\n\
09085,Xã Chấn Hưng,252,Huyện Vĩnh Tường,26\n\
09088,Xã Nghĩa Hưng,252,Huyện Vĩnh Tường,26\n\
09091,Xã Yên Lập,252,Huyện Vĩnh Tường,26\n\
09097,Xã Sao Đại Việt,252,Huyện Vĩnh Tường,26\n\
09100,Xã Đại Đồng,252,Huyện Vĩnh Tường,26\n\
09106,Xã Lũng Hoà,252,Huyện Vĩnh Tường,26\n\
09112,Thị trấn Thổ Tang,252,Huyện Vĩnh Tường,26\n\
09118,Xã Lương Điền,252,Huyện Vĩnh Tường,26\n\
09124,Xã Tân Phú,252,Huyện Vĩnh Tường,26\n\
09127,Xã Thượng Trưng,252,Huyện Vĩnh Tường,26\n\
09130,Xã Vũ Di,252,Huyện Vĩnh Tường,26\n\
09136,Xã Tuân Chính,252,Huyện Vĩnh Tường,26\n\
09145,Thị trấn Tứ Trưng,252,Huyện Vĩnh Tường,26\n\
09148,Xã Ngũ Kiên,252,Huyện Vĩnh Tường,26\n\
09151,Xã An Nhân,252,Huyện Vĩnh Tường,26\n\
09154,Xã Vĩnh Thịnh,252,Huyện Vĩnh Tường,26\n\
09157,Xã Vĩnh Phú,252,Huyện Vĩnh Tường,26\n\
09163,Phường Vũ Ninh,256,Thành phố Bắc Ninh,27\n\
09166,Phường Đáp Cầu,256,Thành phố Bắc Ninh,27\n\
09169,Phường Thị Cầu,256,Thành phố Bắc Ninh,27\n\
09172,Phường Kinh Bắc,256,Thành phố Bắc Ninh,27\n\
09181,Phường Đại Phúc,256,Thành phố Bắc Ninh,27\n\
09184,Phường Tiền Ninh Vệ,256,Thành phố Bắc Ninh,27\n\
09187,Phường Suối Hoa,256,Thành phố Bắc Ninh,27\n\
09190,Phường Võ Cường,256,Thành phố Bắc Ninh,27\n\
09193,Thị trấn Chờ,258,Huyện Yên Phong,27\n\
09196,Xã Dũng Liệt,258,Huyện Yên Phong,27\n\
09199,Xã Tam Đa,258,Huyện Yên Phong,27\n\
09202,Xã Tam Giang,258,Huyện Yên Phong,27\n\
09205,Xã Yên Trung,258,Huyện Yên Phong,27\n\
09208,Xã Thụy Hòa,258,Huyện Yên Phong,27\n\
09211,Xã Hòa Tiến,258,Huyện Yên Phong,27\n\
09214,Phường Hòa Long,256,Thành phố Bắc Ninh,27\n\
09217,Xã Đông Tiến,258,Huyện Yên Phong,27\n\
09220,Xã Yên Phụ,258,Huyện Yên Phong,27\n\
09223,Xã Trung Nghĩa,258,Huyện Yên Phong,27\n\
09226,Phường Vạn An,256,Thành phố Bắc Ninh,27\n\
09229,Xã Đông Phong,258,Huyện Yên Phong,27\n\
09232,Xã Long Châu,258,Huyện Yên Phong,27\n\
09235,Phường Khúc Xuyên,256,Thành phố Bắc Ninh,27\n\
09238,Xã Văn Môn,258,Huyện Yên Phong,27\n\
09241,Xã Đông Thọ,258,Huyện Yên Phong,27\n\
09244,Phường Phong Khê,256,Thành phố Bắc Ninh,27\n\
09247,Phường Phố Mới,259,Thị xã Quế Võ,27\n\
09250,Xã Việt Thống,259,Thị xã Quế Võ,27\n\
09253,Phường Đại Xuân,259,Thị xã Quế Võ,27\n\
09256,Phường Kim Chân,256,Thành phố Bắc Ninh,27\n\
09259,Phường Nhân Hòa,259,Thị xã Quế Võ,27\n\
09262,Phường Bằng An,259,Thị xã Quế Võ,27\n\
09265,Phường Phương Liễu,259,Thị xã Quế Võ,27\n\
09268,Phường Quế Tân,259,Thị xã Quế Võ,27\n\
09271,Phường Vân Dương,256,Thành phố Bắc Ninh,27\n\
09274,Phường Phù Lương,259,Thị xã Quế Võ,27\n\
09277,Xã Phù Lãng,259,Thị xã Quế Võ,27\n\
09280,Phường Phượng Mao,259,Thị xã Quế Võ,27\n\
09283,Phường Việt Hùng,259,Thị xã Quế Võ,27\n\
09286,Phường Nam Sơn,256,Thành phố Bắc Ninh,27\n\
09289,Xã Ngọc Xá,259,Thị xã Quế Võ,27\n\
09292,Xã Châu Phong,259,Thị xã Quế Võ,27\n\
09295,Phường Bồng Lai,259,Thị xã Quế Võ,27\n\
09298,Phường Cách Bi,259,Thị xã Quế Võ,27\n\
09301,Xã Đào Viên,259,Thị xã Quế Võ,27\n\
09304,Xã Yên Giả,259,Thị xã Quế Võ,27\n\
09307,Xã Mộ Đạo,259,Thị xã Quế Võ,27\n\
09310,Xã Đức Long,259,Thị xã Quế Võ,27\n\
09313,Xã Chi Lăng,259,Thị xã Quế Võ,27\n\
09319,Thị trấn Lim,260,Huyện Tiên Du,27\n\
09322,Xã Phú Lâm,260,Huyện Tiên Du,27\n\
09325,Phường Khắc Niệm,256,Thành phố Bắc Ninh,27\n\
09328,Xã Nội Duệ,260,Huyện Tiên Du,27\n\
09331,Phường Hạp Lĩnh,256,Thành phố Bắc Ninh,27\n\
09334,Xã Liên Bão,260,Huyện Tiên Du,27\n\
09337,Xã Hiên Vân,260,Huyện Tiên Du,27\n\
09340,Xã Hoàn Sơn,260,Huyện Tiên Du,27\n\
09343,Xã Lạc Vệ,260,Huyện Tiên Du,27\n\
09346,Xã Việt Đoàn,260,Huyện Tiên Du,27\n\
09349,Xã Phật Tích,260,Huyện Tiên Du,27\n\
09352,Xã Tân Chi,260,Huyện Tiên Du,27\n\
09355,Xã Đại Đồng,260,Huyện Tiên Du,27\n\
09358,Xã Tri Phương,260,Huyện Tiên Du,27\n\
09361,Xã Minh Đạo,260,Huyện Tiên Du,27\n\
09364,Xã Cảnh Hưng,260,Huyện Tiên Du,27\n\
09367,Phường Đông Ngàn,261,Thành phố Từ Sơn,27\n\
09370,Phường Tam Sơn,261,Thành phố Từ Sơn,27\n\
09373,Phường Hương Mạc,261,Thành phố Từ Sơn,27\n\
09376,Phường Tương Giang,261,Thành phố Từ Sơn,27\n\
09379,Phường Phù Khê,261,Thành phố Từ Sơn,27\n\
09382,Phường Đồng Kỵ,261,Thành phố Từ Sơn,27\n\
09383,Phường Trang Hạ,261,Thành phố Từ Sơn,27\n\
09385,Phường Đồng Nguyên,261,Thành phố Từ Sơn,27\n\
09388,Phường Châu Khê,261,Thành phố Từ Sơn,27\n\
09391,Phường Tân Hồng,261,Thành phố Từ Sơn,27\n\
09394,Phường Đình Bảng,261,Thành phố Từ Sơn,27\n\
09397,Phường Phù Chẩn,261,Thành phố Từ Sơn,27\n\
09400,Phường Hồ,262,Thị xã Thuận Thành,27\n\
09403,Xã Hoài Thượng,262,Thị xã Thuận Thành,27\n\
09406,Xã Đại Đồng Thành,262,Thị xã Thuận Thành,27\n\
09409,Xã Mão Điền,262,Thị xã Thuận Thành,27\n\
09412,Phường Song Hồ,262,Thị xã Thuận Thành,27\n\
09415,Xã Đình Tổ,262,Thị xã Thuận Thành,27\n\
09418,Phường An Bình,262,Thị xã Thuận Thành,27\n\
09421,Phường Trí Quả,262,Thị xã Thuận Thành,27\n\
09424,Phường Gia Đông,262,Thị xã Thuận Thành,27\n\
09427,Phường Thanh Khương,262,Thị xã Thuận Thành,27\n\
09430,Phường Trạm Lộ,262,Thị xã Thuận Thành,27\n\
09433,Phường Xuân Lâm,262,Thị xã Thuận Thành,27\n\
09436,Phường Hà Mãn,262,Thị xã Thuận Thành,27\n\
09439,Xã Ngũ Thái,262,Thị xã Thuận Thành,27\n\
09442,Xã Nguyệt Đức,262,Thị xã Thuận Thành,27\n\
09445,Phường Ninh Xá,262,Thị xã Thuận Thành,27\n\
09448,Xã Nghĩa Đạo,262,Thị xã Thuận Thành,27\n\
09451,Xã Song Liễu,262,Thị xã Thuận Thành,27\n\
09454,Thị trấn Gia Bình,263,Huyện Gia Bình,27\n\
09457,Xã Vạn Ninh,263,Huyện Gia Bình,27\n\
09460,Xã Thái Bảo,263,Huyện Gia Bình,27\n\
09463,Xã Giang Sơn,263,Huyện Gia Bình,27\n\
09466,Xã Cao Đức,263,Huyện Gia Bình,27\n\
09469,Xã Đại Lai,263,Huyện Gia Bình,27\n\
09472,Xã Song Giang,263,Huyện Gia Bình,27\n\
09475,Xã Bình Dương,263,Huyện Gia Bình,27\n\
09478,Xã Lãng Ngâm,263,Huyện Gia Bình,27\n\
09481,Thị trấn Nhân Thắng,263,Huyện Gia Bình,27\n\
09484,Xã Xuân Lai,263,Huyện Gia Bình,27\n\
09487,Xã Đông Cứu,263,Huyện Gia Bình,27\n\
09490,Xã Đại Bái,263,Huyện Gia Bình,27\n\
09493,Xã Quỳnh Phú,263,Huyện Gia Bình,27\n\
09496,Thị trấn Thứa,264,Huyện Lương Tài,27\n\
09499,Xã An Thịnh,264,Huyện Lương Tài,27\n\
09502,Xã Trung Kênh,264,Huyện Lương Tài,27\n\
09505,Xã Phú Hòa,264,Huyện Lương Tài,27\n\
09508,Xã An Tập,264,Huyện Lương Tài,27\n\
09511,Xã Tân Lãng,264,Huyện Lương Tài,27\n\
09514,Xã Quảng Phú,264,Huyện Lương Tài,27\n\
09517,Xã Quang Minh,264,Huyện Lương Tài,27\n\
09523,Xã Trung Chính,264,Huyện Lương Tài,27\n\
09529,Xã Bình Định,264,Huyện Lương Tài,27\n\
09532,Xã Phú Lương,264,Huyện Lương Tài,27\n\
09535,Xã Lâm Thao,264,Huyện Lương Tài,27\n\
09538,Phường Quang Trung,268,Quận Hà Đông,01\n\
09541,Phường Mộ Lao,268,Quận Hà Đông,01\n\
09542,Phường Văn Quán,268,Quận Hà Đông,01\n\
09544,Phường Vạn Phúc,268,Quận Hà Đông,01\n\
09551,Phường La Khê,268,Quận Hà Đông,01\n\
09552,Phường Phú La,268,Quận Hà Đông,01\n\
09553,Phường Phúc La,268,Quận Hà Đông,01\n\
09556,Phường Hà Cầu,268,Quận Hà Đông,01\n\
09562,Phường Yên Nghĩa,268,Quận Hà Đông,01\n\
09565,Phường Kiến Hưng,268,Quận Hà Đông,01\n\
09568,Phường Phú Lãm,268,Quận Hà Đông,01\n\
09571,Phường Phú Lương,268,Quận Hà Đông,01\n\
09574,Phường Ngô Quyền,269,Thị xã Sơn Tây,01\n\
09577,Phường Phú Thịnh,269,Thị xã Sơn Tây,01\n\
09586,Phường Sơn Lộc,269,Thị xã Sơn Tây,01\n\
09589,Phường Xuân Khanh,269,Thị xã Sơn Tây,01\n\
09592,Xã Đường Lâm,269,Thị xã Sơn Tây,01\n\
09595,Phường Viên Sơn,269,Thị xã Sơn Tây,01\n\
09598,Xã Xuân Sơn,269,Thị xã Sơn Tây,01\n\
09601,Phường Trung Hưng,269,Thị xã Sơn Tây,01\n\
09604,Xã Thanh Mỹ,269,Thị xã Sơn Tây,01\n\
09607,Phường Trung Sơn Trầm,269,Thị xã Sơn Tây,01\n\
09610,Xã Kim Sơn,269,Thị xã Sơn Tây,01\n\
09613,Xã Sơn Đông,269,Thị xã Sơn Tây,01\n\
09616,Xã Cổ Đông,269,Thị xã Sơn Tây,01\n\
09619,Thị trấn Tây Đằng,271,Huyện Ba Vì,01\n\
09625,Xã Phú Cường,271,Huyện Ba Vì,01\n\
09628,Xã Cổ Đô,271,Huyện Ba Vì,01\n\
09634,Xã Vạn Thắng,271,Huyện Ba Vì,01\n\
09640,Xã Phong Vân,271,Huyện Ba Vì,01\n\
09643,Xã Phú Đông,271,Huyện Ba Vì,01\n\
09646,Xã Phú Hồng,271,Huyện Ba Vì,01\n\
09649,Xã Phú Châu,271,Huyện Ba Vì,01\n\
09652,Xã Thái Hòa,271,Huyện Ba Vì,01\n\
09655,Xã Đồng Thái,271,Huyện Ba Vì,01\n\
09658,Xã Phú Sơn,271,Huyện Ba Vì,01\n\
09661,Xã Minh Châu,271,Huyện Ba Vì,01\n\
09664,Xã Vật Lại,271,Huyện Ba Vì,01\n\
09667,Xã Chu Minh,271,Huyện Ba Vì,01\n\
09670,Xã Tòng Bạt,271,Huyện Ba Vì,01\n\
09673,Xã Cẩm Lĩnh,271,Huyện Ba Vì,01\n\
09676,Xã Sơn Đà,271,Huyện Ba Vì,01\n\
09679,Xã Đông Quang,271,Huyện Ba Vì,01\n\
09682,Xã Tiên Phong,271,Huyện Ba Vì,01\n\
09685,Xã Thụy An,271,Huyện Ba Vì,01\n\
09688,Xã Cam Thượng,271,Huyện Ba Vì,01\n\
09691,Xã Thuần Mỹ,271,Huyện Ba Vì,01\n\
09694,Xã Tản Lĩnh,271,Huyện Ba Vì,01\n\
09697,Xã Ba Trại,271,Huyện Ba Vì,01\n\
09700,Xã Minh Quang,271,Huyện Ba Vì,01\n\
09703,Xã Ba Vì,271,Huyện Ba Vì,01\n\
09706,Xã Vân Hòa,271,Huyện Ba Vì,01\n\
09709,Xã Yên Bài,271,Huyện Ba Vì,01\n\
09712,Xã Khánh Thượng,271,Huyện Ba Vì,01\n\
09715,Thị trấn Phúc Thọ,272,Huyện Phúc Thọ,01\n\
09721,Xã Vân Phúc,272,Huyện Phúc Thọ,01\n\
09724,Xã Nam Hà,272,Huyện Phúc Thọ,01\n\
09727,Xã Xuân Đình,272,Huyện Phúc Thọ,01\n\
09733,Xã Sen Phương,272,Huyện Phúc Thọ,01\n\
09739,Xã Võng Xuyên,272,Huyện Phúc Thọ,01\n\
09742,Xã Tích Lộc,272,Huyện Phúc Thọ,01\n\
09745,Xã Long Thượng,272,Huyện Phúc Thọ,01\n\
09751,Xã Hát Môn,272,Huyện Phúc Thọ,01\n\
09757,Xã Thanh Đa,272,Huyện Phúc Thọ,01\n\
09760,Xã Trạch Mỹ Lộc,272,Huyện Phúc Thọ,01\n\
09763,Xã Phúc Hòa,272,Huyện Phúc Thọ,01\n\
09766,Xã Ngọc Tảo,272,Huyện Phúc Thọ,01\n\
09769,Xã Phụng Thượng,272,Huyện Phúc Thọ,01\n\
09772,Xã Tam Thuấn,272,Huyện Phúc Thọ,01\n\
09775,Xã Tam Hiệp,272,Huyện Phúc Thọ,01\n\
09778,Xã Hiệp Thuận,272,Huyện Phúc Thọ,01\n\
09781,Xã Liên Hiệp,272,Huyện Phúc Thọ,01\n\
09784,Thị trấn Phùng,273,Huyện Đan Phượng,01\n\
09787,Xã Trung Châu,273,Huyện Đan Phượng,01\n\
09790,Xã Thọ An,273,Huyện Đan Phượng,01\n\
09793,Xã Thọ Xuân,273,Huyện Đan Phượng,01\n\
09796,Xã Hồng Hà,273,Huyện Đan Phượng,01\n\
09799,Xã Liên Hồng,273,Huyện Đan Phượng,01\n\
09802,Xã Liên Hà,273,Huyện Đan Phượng,01\n\
09805,Xã Hạ Mỗ,273,Huyện Đan Phượng,01\n\
09808,Xã Liên Trung,273,Huyện Đan Phượng,01\n\
09811,Xã Phương Đình,273,Huyện Đan Phượng,01\n\
09814,Xã Thượng Mỗ,273,Huyện Đan Phượng,01\n\
09817,Xã Tân Hội,273,Huyện Đan Phượng,01\n\
09820,Xã Tân Lập,273,Huyện Đan Phượng,01\n\
09823,Xã Đan Phượng,273,Huyện Đan Phượng,01\n\
09826,Xã Đồng Tháp,273,Huyện Đan Phượng,01\n\
09829,Xã Song Phượng,273,Huyện Đan Phượng,01\n\
09832,Thị trấn Trạm Trôi,274,Huyện Hoài Đức,01\n\
09835,Xã Đức Thượng,274,Huyện Hoài Đức,01\n\
09838,Xã Minh Khai,274,Huyện Hoài Đức,01\n\
09841,Xã Dương Liễu,274,Huyện Hoài Đức,01\n\
09844,Xã Di Trạch,274,Huyện Hoài Đức,01\n\
09847,Xã Đức Giang,274,Huyện Hoài Đức,01\n\
09850,Xã Cát Quế,274,Huyện Hoài Đức,01\n\
09853,Xã Kim Chung,274,Huyện Hoài Đức,01\n\
09856,Xã Yên Sở,274,Huyện Hoài Đức,01\n\
09859,Xã Sơn Đồng,274,Huyện Hoài Đức,01\n\
09862,Xã Vân Canh,274,Huyện Hoài Đức,01\n\
09865,Xã Đắc Sở,274,Huyện Hoài Đức,01\n\
09868,Xã Lại Yên,274,Huyện Hoài Đức,01\n\
09871,Xã Tiền Yên,274,Huyện Hoài Đức,01\n\
09874,Xã Song Phương,274,Huyện Hoài Đức,01\n\
09877,Xã An Khánh,274,Huyện Hoài Đức,01\n\
09880,Xã An Thượng,274,Huyện Hoài Đức,01\n\
09883,Xã Vân Côn,274,Huyện Hoài Đức,01\n\
09886,Phường Dương Nội,268,Quận Hà Đông,01\n\
09889,Xã La Phù,274,Huyện Hoài Đức,01\n\
09892,Xã Đông La,274,Huyện Hoài Đức,01\n\
09895,Thị trấn Quốc Oai,275,Huyện Quốc Oai,01\n\
09898,Xã Sài Sơn,275,Huyện Quốc Oai,01\n\
09904,Xã Phượng Sơn,275,Huyện Quốc Oai,01\n\
09907,Xã Ngọc Liệp,275,Huyện Quốc Oai,01\n\
09910,Xã Ngọc Mỹ,275,Huyện Quốc Oai,01\n\
09916,Xã Thạch Thán,275,Huyện Quốc Oai,01\n\
09919,Xã Đồng Quang,275,Huyện Quốc Oai,01\n\
09922,Xã Phú Cát,275,Huyện Quốc Oai,01\n\
09925,Xã Tuyết Nghĩa,275,Huyện Quốc Oai,01\n\
09928,Xã Liệp Nghĩa,275,Huyện Quốc Oai,01\n\
09931,Xã Cộng Hòa,275,Huyện Quốc Oai,01\n\
09934,Xã Hưng Đạo,275,Huyện Quốc Oai,01\n\
09940,Xã Phú Mãn,275,Huyện Quốc Oai,01\n\
09943,Xã Cấn Hữu,275,Huyện Quốc Oai,01\n\
09949,Xã Hòa Thạch,275,Huyện Quốc Oai,01\n\
09952,Xã Đông Yên,275,Huyện Quốc Oai,01\n\
09955,Thị trấn Liên Quan,276,Huyện Thạch Thất,01\n\
09958,Xã Đại Đồng,276,Huyện Thạch Thất,01\n\
09961,Xã Cẩm Yên,276,Huyện Thạch Thất,01\n\
09964,Xã Lại Thượng,276,Huyện Thạch Thất,01\n\
09967,Xã Phú Kim,276,Huyện Thạch Thất,01\n\
09970,Xã Hương Ngải,276,Huyện Thạch Thất,01\n\
09973,Xã Lam Sơn,276,Huyện Thạch Thất,01\n\
09976,Xã Kim Quan,276,Huyện Thạch Thất,01\n\
09982,Xã Bình Yên,276,Huyện Thạch Thất,01\n\
09988,Xã Thạch Hoà,276,Huyện Thạch Thất,01\n\
09991,Xã Cần Kiệm,276,Huyện Thạch Thất,01\n\
09997,Xã Phùng Xá,276,Huyện Thạch Thất,01\n\
10000,Xã Tân Xã,276,Huyện Thạch Thất,01\n\
10003,Xã Thạch Xá,276,Huyện Thạch Thất,01\n\
10006,Xã Quang Trung,276,Huyện Thạch Thất,01\n\
10009,Xã Hạ Bằng,276,Huyện Thạch Thất,01\n\
10012,Xã Đồng Trúc,276,Huyện Thạch Thất,01\n\
10015,Thị trấn Chúc Sơn,277,Huyện Chương Mỹ,01\n\
10018,Thị trấn Xuân Mai,277,Huyện Chương Mỹ,01\n\
10021,Xã Phụng Châu,277,Huyện Chương Mỹ,01\n\
10024,Xã Tiên Phương,277,Huyện Chương Mỹ,01\n\
10027,Xã Đông Sơn,277,Huyện Chương Mỹ,01\n\
10030,Xã Đông Phương Yên,277,Huyện Chương Mỹ,01\n\
10033,Xã Phú Nghĩa,277,Huyện Chương Mỹ,01\n\
10039,Xã Trường Yên,277,Huyện Chương Mỹ,01\n\
10042,Xã Ngọc Hòa,277,Huyện Chương Mỹ,01\n\
10045,Xã Thủy Xuân Tiên,277,Huyện Chương Mỹ,01\n\
10048,Xã Thanh Bình,277,Huyện Chương Mỹ,01\n\
10051,Xã Trung Hòa,277,Huyện Chương Mỹ,01\n\
10054,Xã Đại Yên,277,Huyện Chương Mỹ,01\n\
10057,Xã Thụy Hương,277,Huyện Chương Mỹ,01\n\
10060,Xã Tốt Động,277,Huyện Chương Mỹ,01\n\
10063,Xã Lam Điền,277,Huyện Chương Mỹ,01\n\
10066,Xã Tân Tiến,277,Huyện Chương Mỹ,01\n\
10069,Xã Nam Phương Tiến,277,Huyện Chương Mỹ,01\n\
10072,Xã Hợp Đồng,277,Huyện Chương Mỹ,01\n\
10075,Xã Hoàng Văn Thụ,277,Huyện Chương Mỹ,01\n\
10078,Xã Hoàng Diệu,277,Huyện Chương Mỹ,01\n\
10081,Xã Hữu Văn,277,Huyện Chương Mỹ,01\n\
10084,Xã Quảng Bị,277,Huyện Chương Mỹ,01\n\
10087,Xã Mỹ Lương,277,Huyện Chương Mỹ,01\n\
10090,Xã Thượng Vực,277,Huyện Chương Mỹ,01\n\
10096,Xã Hồng Phú,277,Huyện Chương Mỹ,01\n\
10099,Xã Trần Phú,277,Huyện Chương Mỹ,01\n\
10102,Xã Văn Võ,277,Huyện Chương Mỹ,01\n\
10105,Xã Đồng Lạc,277,Huyện Chương Mỹ,01\n\
10108,Xã Hòa Phú,277,Huyện Chương Mỹ,01\n\
10114,Thị trấn Kim Bài,278,Huyện Thanh Oai,01\n\
10117,Phường Đồng Mai,268,Quận Hà Đông,01\n\
10120,Xã Cự Khê,278,Huyện Thanh Oai,01\n\
10123,Phường Biên Giang,268,Quận Hà Đông,01\n\
10126,Xã Bích Hòa,278,Huyện Thanh Oai,01\n\
10129,Xã Mỹ Hưng,278,Huyện Thanh Oai,01\n\
10132,Xã Cao Viên,278,Huyện Thanh Oai,01\n\
10135,Xã Bình Minh,278,Huyện Thanh Oai,01\n\
10138,Xã Tam Hưng,278,Huyện Thanh Oai,01\n\
10141,Xã Thanh Cao,278,Huyện Thanh Oai,01\n\
10144,Xã Thanh Thùy,278,Huyện Thanh Oai,01\n\
10147,Xã Thanh Mai,278,Huyện Thanh Oai,01\n\
10150,Xã Thanh Văn,278,Huyện Thanh Oai,01\n\
10153,Xã Đỗ Động,278,Huyện Thanh Oai,01\n\
10156,Xã Kim An,278,Huyện Thanh Oai,01\n\
10159,Xã Kim Thư,278,Huyện Thanh Oai,01\n\
10162,Xã Phương Trung,278,Huyện Thanh Oai,01\n\
10165,Xã Tân Ước,278,Huyện Thanh Oai,01\n\
10168,Xã Dân Hòa,278,Huyện Thanh Oai,01\n\
10171,Xã Liên Châu,278,Huyện Thanh Oai,01\n\
10174,Xã Cao Xuân Dương,278,Huyện Thanh Oai,01\n\
10180,Xã Hồng Dương,278,Huyện Thanh Oai,01\n\
10183,Thị trấn Thường Tín,279,Huyện Thường Tín,01\n\
10186,Xã Ninh Sở,279,Huyện Thường Tín,01\n\
10189,Xã Nhị Khê,279,Huyện Thường Tín,01\n\
10192,Xã Duyên Thái,279,Huyện Thường Tín,01\n\
10195,Xã Khánh Hà,279,Huyện Thường Tín,01\n\
10198,Xã Hòa Bình,279,Huyện Thường Tín,01\n\
10201,Xã Văn Bình,279,Huyện Thường Tín,01\n\
10204,Xã Hiền Giang,279,Huyện Thường Tín,01\n\
10207,Xã Hồng Vân,279,Huyện Thường Tín,01\n\
10210,Xã Vân Tảo,279,Huyện Thường Tín,01\n\
10213,Xã Liên Phương,279,Huyện Thường Tín,01\n\
10216,Xã Văn Phú,279,Huyện Thường Tín,01\n\
10219,Xã Tự Nhiên,279,Huyện Thường Tín,01\n\
10222,Xã Tiền Phong,279,Huyện Thường Tín,01\n\
10225,Xã Hà Hồi,279,Huyện Thường Tín,01\n\
10231,Xã Nguyễn Trãi,279,Huyện Thường Tín,01\n\
10234,Xã Quất Động,279,Huyện Thường Tín,01\n\
10237,Xã Chương Dương,279,Huyện Thường Tín,01\n\
10240,Xã Tân Minh,279,Huyện Thường Tín,01\n\
10243,Xã Lê Lợi,279,Huyện Thường Tín,01\n\
10246,Xã Thắng Lợi,279,Huyện Thường Tín,01\n\
10249,Xã Dũng Tiến,279,Huyện Thường Tín,01\n\
10255,Xã Nghiêm Xuyên,279,Huyện Thường Tín,01\n\
10258,Xã Tô Hiệu,279,Huyện Thường Tín,01\n\
10261,Xã Văn Tự,279,Huyện Thường Tín,01\n\
10264,Xã Vạn Nhất,279,Huyện Thường Tín,01\n\
10267,Xã Minh Cường,279,Huyện Thường Tín,01\n\
10270,Thị trấn Phú Minh,280,Huyện Phú Xuyên,01\n\
10273,Thị trấn Phú Xuyên,280,Huyện Phú Xuyên,01\n\
10276,Xã Hồng Minh,280,Huyện Phú Xuyên,01\n\
10279,Xã Phượng Dực,280,Huyện Phú Xuyên,01\n\
10282,Xã Nam Tiến,280,Huyện Phú Xuyên,01\n\
10291,Xã Văn Hoàng,280,Huyện Phú Xuyên,01\n\
10294,Xã Phú Túc,280,Huyện Phú Xuyên,01\n\
10300,Xã Hồng Thái,280,Huyện Phú Xuyên,01\n\
10303,Xã Hoàng Long,280,Huyện Phú Xuyên,01\n\
10312,Xã Nam Phong,280,Huyện Phú Xuyên,01\n\
10315,Xã Tân Dân,280,Huyện Phú Xuyên,01\n\
10318,Xã Quang Hà,280,Huyện Phú Xuyên,01\n\
10321,Xã Chuyên Mỹ,280,Huyện Phú Xuyên,01\n\
10324,Xã Khai Thái,280,Huyện Phú Xuyên,01\n\
10327,Xã Phúc Tiến,280,Huyện Phú Xuyên,01\n\
10330,Xã Vân Từ,280,Huyện Phú Xuyên,01\n\
10333,Xã Tri Thủy,280,Huyện Phú Xuyên,01\n\
10336,Xã Đại Xuyên,280,Huyện Phú Xuyên,01\n\
10339,Xã Phú Yên,280,Huyện Phú Xuyên,01\n\
10342,Xã Bạch Hạ,280,Huyện Phú Xuyên,01\n\
10345,Xã Quang Lãng,280,Huyện Phú Xuyên,01\n\
10348,Xã Châu Can,280,Huyện Phú Xuyên,01\n\
10351,Xã Minh Tân,280,Huyện Phú Xuyên,01\n\
10354,Thị trấn Vân Đình,281,Huyện Ứng Hòa,01\n\
10363,Xã Hoa Viên,281,Huyện Ứng Hòa,01\n\
10366,Xã Quảng Phú Cầu,281,Huyện Ứng Hòa,01\n\
10369,Xã Trường Thịnh,281,Huyện Ứng Hòa,01\n\
10375,Xã Liên Bạt,281,Huyện Ứng Hòa,01\n\
10378,Xã Cao Sơn Tiến,281,Huyện Ứng Hòa,01\n\
10384,Xã Phương Tú,281,Huyện Ứng Hòa,01\n\
10387,Xã Trung Tú,281,Huyện Ứng Hòa,01\n\
10390,Xã Đồng Tân,281,Huyện Ứng Hòa,01\n\
10393,Xã Tảo Dương Văn,281,Huyện Ứng Hòa,01\n\
10396,Xã Thái Hòa,281,Huyện Ứng Hòa,01\n\
10399,Xã Minh Đức,281,Huyện Ứng Hòa,01\n\
10402,Xã Trầm Lộng,281,Huyện Ứng Hòa,01\n\
10411,Xã Kim Đường,281,Huyện Ứng Hòa,01\n\
10417,Xã Hòa Phú,281,Huyện Ứng Hòa,01\n\
10423,Xã Đại Hùng,281,Huyện Ứng Hòa,01\n\
10426,Xã Đông Lỗ,281,Huyện Ứng Hòa,01\n\
10429,Xã Phù Lưu,281,Huyện Ứng Hòa,01\n\
10432,Xã Đại Cường,281,Huyện Ứng Hòa,01\n\
10435,Xã Bình Lưu Quang,281,Huyện Ứng Hòa,01\n\
10441,Thị trấn Đại Nghĩa,282,Huyện Mỹ Đức,01\n\
10444,Xã Đồng Tâm,282,Huyện Mỹ Đức,01\n\
10447,Xã Thượng Lâm,282,Huyện Mỹ Đức,01\n\
10450,Xã Tuy Lai,282,Huyện Mỹ Đức,01\n\
10453,Xã Phúc Lâm,282,Huyện Mỹ Đức,01\n\
10459,Xã Mỹ Xuyên,282,Huyện Mỹ Đức,01\n\
10462,Xã An Mỹ,282,Huyện Mỹ Đức,01\n\
10465,Xã Hồng Sơn,282,Huyện Mỹ Đức,01\n\
10468,Xã Lê Thanh,282,Huyện Mỹ Đức,01\n\
10471,Xã Xuy Xá,282,Huyện Mỹ Đức,01\n\
10474,Xã Phùng Xá,282,Huyện Mỹ Đức,01\n\
10477,Xã Phù Lưu Tế,282,Huyện Mỹ Đức,01\n\
10480,Xã Đại Hưng,282,Huyện Mỹ Đức,01\n\
10483,Xã Vạn Tín,282,Huyện Mỹ Đức,01\n\
10489,Xã Hương Sơn,282,Huyện Mỹ Đức,01\n\
10492,Xã Hùng Tiến,282,Huyện Mỹ Đức,01\n\
10495,Xã An Tiến,282,Huyện Mỹ Đức,01\n\
10498,Xã Hợp Tiến,282,Huyện Mỹ Đức,01\n\
10501,Xã Hợp Thanh,282,Huyện Mỹ Đức,01\n\
10504,Xã An Phú,282,Huyện Mỹ Đức,01\n\
10507,Phường Cẩm Thượng,288,Thành phố Hải Dương,30\n\
10510,Phường Bình Hàn,288,Thành phố Hải Dương,30\n\
10513,Phường Ngọc Châu,288,Thành phố Hải Dương,30\n\
10514,Phường Nhị Châu,288,Thành phố Hải Dương,30\n\
10516,Phường Quang Trung,288,Thành phố Hải Dương,30\n\
10519,Phường Nguyễn Trãi,288,Thành phố Hải Dương,30\n\
10525,Phường Trần Hưng Đạo,288,Thành phố Hải Dương,30\n\
10528,Phường Trần Phú,288,Thành phố Hải Dương,30\n\
10531,Phường Thanh Bình,288,Thành phố Hải Dương,30\n\
10532,Phường Tân Bình,288,Thành phố Hải Dương,30\n\
10534,Phường Lê Thanh Nghị,288,Thành phố Hải Dương,30\n\
10537,Phường Hải Tân,288,Thành phố Hải Dương,30\n\
10540,Phường Tứ Minh,288,Thành phố Hải Dương,30\n\
10543,Phường Việt Hoà,288,Thành phố Hải Dương,30\n\
10546,Phường Phả Lại,290,Thành phố Chí Linh,30\n\
10549,Phường Sao Đỏ,290,Thành phố Chí Linh,30\n\
10552,Phường Bến Tắm,290,Thành phố Chí Linh,30\n\
10555,Xã Hoàng Hoa Thám,290,Thành phố Chí Linh,30\n\
10558,Xã Bắc An,290,Thành phố Chí Linh,30\n\
10561,Xã Hưng Đạo,290,Thành phố Chí Linh,30\n\
10564,Xã Lê Lợi,290,Thành phố Chí Linh,30\n\
10567,Phường Hoàng Tiến,290,Thành phố Chí Linh,30\n\
10570,Phường Cộng Hoà,290,Thành phố Chí Linh,30\n\
10573,Phường Hoàng Tân,290,Thành phố Chí Linh,30\n\
10576,Phường Cổ Thành,290,Thành phố Chí Linh,30\n\
10579,Phường Văn An,290,Thành phố Chí Linh,30\n\
10582,Phường Chí Minh,290,Thành phố Chí Linh,30\n\
10585,Phường Văn Đức,290,Thành phố Chí Linh,30\n\
10588,Phường Thái Học,290,Thành phố Chí Linh,30\n\
10591,Xã Nhân Huệ,290,Thành phố Chí Linh,30\n\
10594,Phường An Lạc,290,Thành phố Chí Linh,30\n\
10600,Phường Đồng Lạc,290,Thành phố Chí Linh,30\n\
10603,Phường Tân Dân,290,Thành phố Chí Linh,30\n\
10606,Thị trấn Nam Sách,291,Huyện Nam Sách,30\n\
10609,Xã Nam Hưng,291,Huyện Nam Sách,30\n\
10612,Xã Nam Tân,291,Huyện Nam Sách,30\n\
10615,Xã Hợp Tiến,291,Huyện Nam Sách,30\n\
10618,Xã Hiệp Cát,291,Huyện Nam Sách,30\n\
10621,Xã Quốc Tuấn,291,Huyện Nam Sách,30\n\
10630,Xã An Bình,291,Huyện Nam Sách,30\n\
10633,Xã Trần Phú,291,Huyện Nam Sách,30\n\
10636,Xã An Sơn,291,Huyện Nam Sách,30\n\
10639,Xã Cộng Hòa,291,Huyện Nam Sách,30\n\
10642,Xã Thái Tân,291,Huyện Nam Sách,30\n\
10645,Xã An Phú,291,Huyện Nam Sách,30\n\
10654,Xã Hồng Phong,291,Huyện Nam Sách,30\n\
10657,Xã Đồng Lạc,291,Huyện Nam Sách,30\n\
10660,Phường Ái Quốc,288,Thành phố Hải Dương,30\n\
10663,Xã An Thượng,288,Thành phố Hải Dương,30\n\
10666,Xã Minh Tân,291,Huyện Nam Sách,30\n\
10672,Phường Nam Đồng,288,Thành phố Hải Dương,30\n\
10675,Phường An Lưu,292,Thị xã Kinh Môn,30\n\
10678,Xã Bạch Đằng,292,Thị xã Kinh Môn,30\n\
10681,Phường Thất Hùng,292,Thị xã Kinh Môn,30\n\
10684,Xã Lê Ninh,292,Thị xã Kinh Môn,30\n\
10693,Phường Phạm Thái,292,Thị xã Kinh Môn,30\n\
10696,Phường Duy Tân,292,Thị xã Kinh Môn,30\n\
10699,Phường Tân Dân,292,Thị xã Kinh Môn,30\n\
10702,Phường Minh Tân,292,Thị xã Kinh Môn,30\n\
10705,Xã Quang Thành,292,Thị xã Kinh Môn,30\n\
10708,Xã Hiệp Hòa,292,Thị xã Kinh Môn,30\n\
10714,Phường Phú Thứ,292,Thị xã Kinh Môn,30\n\
10717,Xã Thăng Long,292,Thị xã Kinh Môn,30\n\
10720,Xã Lạc Long,292,Thị xã Kinh Môn,30\n\
10723,Phường An Sinh,292,Thị xã Kinh Môn,30\n\
10726,Phường Hiệp Sơn,292,Thị xã Kinh Môn,30\n\
10729,Xã Thượng Quận,292,Thị xã Kinh Môn,30\n\
10732,Phường An Phụ,292,Thị xã Kinh Môn,30\n\
10735,Phường Hiệp An,292,Thị xã Kinh Môn,30\n\
10738,Phường Long Xuyên,292,Thị xã Kinh Môn,30\n\
10741,Phường Thái Thịnh,292,Thị xã Kinh Môn,30\n\
10744,Phường Hiến Thành,292,Thị xã Kinh Môn,30\n\
10747,Xã Minh Hòa,292,Thị xã Kinh Môn,30\n\
10750,Thị trấn Phú Thái,293,Huyện Kim Thành,30\n\
10756,Xã Lai Khê,293,Huyện Kim Thành,30\n\
10762,Xã Vũ Dũng,293,Huyện Kim Thành,30\n\
10768,Xã Tuấn Việt,293,Huyện Kim Thành,30\n\
10771,Xã Kim Xuyên,293,Huyện Kim Thành,30\n\
10777,Xã Ngũ Phúc,293,Huyện Kim Thành,30\n\
10780,Xã Kim Anh,293,Huyện Kim Thành,30\n\
10783,Xã Kim Liên,293,Huyện Kim Thành,30\n\
10786,Xã Kim Tân,293,Huyện Kim Thành,30\n\
10792,Xã Kim Đính,293,Huyện Kim Thành,30\n\
10798,Xã Hòa Bình,293,Huyện Kim Thành,30\n\
10801,Xã Tam Kỳ,293,Huyện Kim Thành,30\n\
10804,Xã Đồng Cẩm,293,Huyện Kim Thành,30\n\
10810,Xã Đại Đức,293,Huyện Kim Thành,30\n\
10813,Thị trấn Thanh Hà,294,Huyện Thanh Hà,30\n\
10816,Xã Hồng Lạc,294,Huyện Thanh Hà,30\n\
10822,Xã Quyết Thắng,288,Thành phố Hải Dương,30\n\
10825,Xã Tân Việt,294,Huyện Thanh Hà,30\n\
10828,Xã Cẩm Việt,294,Huyện Thanh Hà,30\n\
10831,Xã Thanh An,294,Huyện Thanh Hà,30\n\
10834,Xã Thanh Lang,294,Huyện Thanh Hà,30\n\
10837,Xã Tiền Tiến,288,Thành phố Hải Dương,30\n\
10840,Xã Tân An,294,Huyện Thanh Hà,30\n\
10843,Xã Liên Mạc,294,Huyện Thanh Hà,30\n\
10846,Xã Thanh Hải,294,Huyện Thanh Hà,30\n\
10855,Xã Thanh Xuân,294,Huyện Thanh Hà,30\n\
10861,Xã Thanh Tân,294,Huyện Thanh Hà,30\n\
10864,Xã An Phượng,294,Huyện Thanh Hà,30\n\
10867,Xã Thanh Sơn,294,Huyện Thanh Hà,30\n\
10876,Xã Thanh Quang,294,Huyện Thanh Hà,30\n\
10879,Xã Thanh Hồng,294,Huyện Thanh Hà,30\n\
10882,Xã Vĩnh Cường,294,Huyện Thanh Hà,30\n\
10888,Thị trấn Cẩm Giang,295,Huyện Cẩm Giàng,30\n\
10891,Thị trấn Lai Cách,295,Huyện Cẩm Giàng,30\n\
10894,Xã Cẩm Hưng,295,Huyện Cẩm Giàng,30\n\
10897,Xã Cẩm Hoàng,295,Huyện Cẩm Giàng,30\n\
10900,Xã Cẩm Văn,295,Huyện Cẩm Giàng,30\n\
10903,Xã Ngọc Liên,295,Huyện Cẩm Giàng,30\n\
10909,Xã Cẩm Vũ,295,Huyện Cẩm Giàng,30\n\
10912,Xã Đức Chính,295,Huyện Cẩm Giàng,30\n\
10918,Xã Định Sơn,295,Huyện Cẩm Giàng,30\n\
10924,Xã Lương Điền,295,Huyện Cẩm Giàng,30\n\
10927,Xã Cao An,295,Huyện Cẩm Giàng,30\n\
10930,Xã Tân Trường,295,Huyện Cẩm Giàng,30\n\
10933,Xã Phúc Điền,295,Huyện Cẩm Giàng,30\n\
10939,Xã Cẩm Đông,295,Huyện Cẩm Giàng,30\n\
10942,Xã Cẩm Đoài,295,Huyện Cẩm Giàng,30\n\
10945,Thị trấn Kẻ Sặt,296,Huyện Bình Giang,30\n\
10951,Xã Vĩnh Hưng,296,Huyện Bình Giang,30\n\
10954,Xã Hùng Thắng,296,Huyện Bình Giang,30\n\
10960,Xã Vĩnh Hồng,296,Huyện Bình Giang,30\n\
10963,Xã Long Xuyên,296,Huyện Bình Giang,30\n\
10966,Xã Tân Việt,296,Huyện Bình Giang,30\n\
10969,Xã Thúc Kháng,296,Huyện Bình Giang,30\n\
10972,Xã Tân Hồng,296,Huyện Bình Giang,30\n\
10978,Xã Hồng Khê,296,Huyện Bình Giang,30\n\
10981,Xã Thái Minh,296,Huyện Bình Giang,30\n\
10984,Xã Cổ Bì,296,Huyện Bình Giang,30\n\
10987,Xã Nhân Quyền,296,Huyện Bình Giang,30\n\
10990,Xã Thái Dương,296,Huyện Bình Giang,30\n\
10993,Xã Thái Hòa,296,Huyện Bình Giang,30\n\
10996,Xã Bình Xuyên,296,Huyện Bình Giang,30\n\
10999,Thị trấn Gia Lộc,297,Huyện Gia Lộc,30\n\
11002,Phường Thạch Khôi,288,Thành phố Hải Dương,30\n\
11005,Xã Liên Hồng,288,Thành phố Hải Dương,30\n\
11008,Xã Thống Nhất,297,Huyện Gia Lộc,30\n\
11011,Phường Tân Hưng,288,Thành phố Hải Dương,30\n\
11017,Xã Gia Xuyên,288,Thành phố Hải Dương,30\n\
11020,Xã Yết Kiêu,297,Huyện Gia Lộc,30\n\
11035,Xã Gia Phúc,297,Huyện Gia Lộc,30\n\
11038,Xã Gia Tiến,297,Huyện Gia Lộc,30\n\
11041,Xã Lê Lợi,297,Huyện Gia Lộc,30\n\
11044,Xã Toàn Thắng,297,Huyện Gia Lộc,30\n\
11047,Xã Hoàng Diệu,297,Huyện Gia Lộc,30\n\
11050,Xã Hồng Hưng,297,Huyện Gia Lộc,30\n\
11053,Xã Phạm Trấn,297,Huyện Gia Lộc,30\n\
11056,Xã Đoàn Thượng,297,Huyện Gia Lộc,30\n\
11059,Xã Thống Kênh,297,Huyện Gia Lộc,30\n\
11065,Xã Nhật Quang,297,Huyện Gia Lộc,30\n\
11071,Xã Quang Đức,297,Huyện Gia Lộc,30\n\
11074,Thị trấn Tứ Kỳ,298,Huyện Tứ Kỳ,30\n\
11077,Xã Ngọc Sơn,288,Thành phố Hải Dương,30\n\
11083,Xã Đại Sơn,298,Huyện Tứ Kỳ,30\n\
11086,Xã Hưng Đạo,298,Huyện Tứ Kỳ,30\n\
11092,Xã Bình Lăng,298,Huyện Tứ Kỳ,30\n\
11095,Xã Chí Minh,298,Huyện Tứ Kỳ,30\n\
11098,Xã Kỳ Sơn,298,Huyện Tứ Kỳ,30\n\
11101,Xã Quang Phục,298,Huyện Tứ Kỳ,30\n\
11113,Xã Tân Kỳ,298,Huyện Tứ Kỳ,30\n\
11116,Xã Quang Khải,298,Huyện Tứ Kỳ,30\n\
11119,Xã Đại Hợp,298,Huyện Tứ Kỳ,30\n\
11122,Xã Dân An,298,Huyện Tứ Kỳ,30\n\
11125,Xã An Thanh,298,Huyện Tứ Kỳ,30\n\
11128,Xã Minh Đức,298,Huyện Tứ Kỳ,30\n\
11131,Xã Văn Tố,298,Huyện Tứ Kỳ,30\n\
11134,Xã Quang Trung,298,Huyện Tứ Kỳ,30\n\
11140,Xã Lạc Phượng,298,Huyện Tứ Kỳ,30\n\
11143,Xã Tiên Động,298,Huyện Tứ Kỳ,30\n\
11146,Xã Nguyên Giáp,298,Huyện Tứ Kỳ,30\n\
11149,Xã Hà Kỳ,298,Huyện Tứ Kỳ,30\n\
11152,Xã Hà Thanh,298,Huyện Tứ Kỳ,30\n\
11161,Xã Ứng Hoè,299,Huyện Ninh Giang,30\n\
11164,Xã Nghĩa An,299,Huyện Ninh Giang,30\n\
11167,Xã Đức Phúc,299,Huyện Ninh Giang,30\n\
11173,Xã An Đức,299,Huyện Ninh Giang,30\n\
11179,Xã Tân Hương,299,Huyện Ninh Giang,30\n\
11185,Xã Vĩnh Hòa,299,Huyện Ninh Giang,30\n\
11188,Xã Bình Xuyên,299,Huyện Ninh Giang,30\n\
11197,Xã Tân Phong,299,Huyện Ninh Giang,30\n\
11203,Thị trấn Ninh Giang,299,Huyện Ninh Giang,30\n\
11206,Xã Tân Quang,299,Huyện Ninh Giang,30\n\
11215,Xã Hồng Dụ,299,Huyện Ninh Giang,30\n\
11218,Xã Văn Hội,299,Huyện Ninh Giang,30\n\
11224,Xã Hồng Phong,299,Huyện Ninh Giang,30\n\
11227,Xã Hiệp Lực,299,Huyện Ninh Giang,30\n\
11230,Xã Kiến Phúc,299,Huyện Ninh Giang,30\n\
11233,Xã Hưng Long,299,Huyện Ninh Giang,30\n\
11239,Thị trấn Thanh Miện,300,Huyện Thanh Miện,30\n\
11242,Xã Thanh Tùng,300,Huyện Thanh Miện,30\n\
11245,Xã Phạm Kha,300,Huyện Thanh Miện,30\n\
11248,Xã Ngô Quyền,300,Huyện Thanh Miện,30\n\
11251,Xã Đoàn Tùng,300,Huyện Thanh Miện,30\n\
11254,Xã Hồng Quang,300,Huyện Thanh Miện,30\n\
11257,Xã Tân Trào,300,Huyện Thanh Miện,30\n\
11260,Xã Lam Sơn,300,Huyện Thanh Miện,30\n\
11263,Xã Đoàn Kết,300,Huyện Thanh Miện,30\n\
11266,Xã Lê Hồng,300,Huyện Thanh Miện,30\n\
11269,Xã Tứ Cường,300,Huyện Thanh Miện,30\n\
11275,Xã Ngũ Hùng,300,Huyện Thanh Miện,30\n\
11278,Xã Cao Thắng,300,Huyện Thanh Miện,30\n\
11281,Xã Chi Lăng Bắc,300,Huyện Thanh Miện,30\n\
11284,Xã Chi Lăng Nam,300,Huyện Thanh Miện,30\n\
11287,Xã Thanh Giang,300,Huyện Thanh Miện,30\n\
11293,Xã Hồng Phong,300,Huyện Thanh Miện,30\n\
11296,Phường Quán Toan,303,Quận Hồng Bàng,31\n\
11299,Phường Hùng Vương,303,Quận Hồng Bàng,31\n\
11302,Phường Sở Dầu,303,Quận Hồng Bàng,31\n\
11305,Phường Thượng Lý,303,Quận Hồng Bàng,31\n\
11311,Phường Minh Khai,303,Quận Hồng Bàng,31\n\
11320,Phường Hoàng Văn Thụ,303,Quận Hồng Bàng,31\n\
11323,Phường Phan Bội Châu,303,Quận Hồng Bàng,31\n\
11329,Phường Máy Chai,304,Quận Ngô Quyền,31\n\
11335,Phường Vạn Mỹ,304,Quận Ngô Quyền,31\n\
11338,Phường Cầu Tre,304,Quận Ngô Quyền,31\n\
11341,Phường Gia Viên,304,Quận Ngô Quyền,31\n\
11344,Phường Cầu Đất,304,Quận Ngô Quyền,31\n\
11350,Phường Đông Khê,304,Quận Ngô Quyền,31\n\
11359,Phường Đằng Giang,304,Quận Ngô Quyền,31\n\
11365,Phường Lạch Tray,304,Quận Ngô Quyền,31\n\
11371,Phường An Biên,305,Quận Lê Chân,31\n\
11383,Phường Trần Nguyên Hãn,305,Quận Lê Chân,31\n\
11395,Phường Hàng Kênh,305,Quận Lê Chân,31\n\
11401,Phường An Dương,305,Quận Lê Chân,31\n\
11404,Phường Dư Hàng Kênh,305,Quận Lê Chân,31\n\
11405,Phường Kênh Dương,305,Quận Lê Chân,31\n\
11407,Phường Vĩnh Niệm,305,Quận Lê Chân,31\n\
11410,Phường Đông Hải 1,306,Quận Hải An,31\n\
11411,Phường Đông Hải 2,306,Quận Hải An,31\n\
11413,Phường Đằng Lâm,306,Quận Hải An,31\n\
11414,Phường Thành Tô,306,Quận Hải An,31\n\
11416,Phường Đằng Hải,306,Quận Hải An,31\n\
11419,Phường Nam Hải,306,Quận Hải An,31\n\
11422,Phường Cát Bi,306,Quận Hải An,31\n\
11425,Phường Tràng Cát,306,Quận Hải An,31\n\
11431,Phường Đồng Hoà,307,Quận Kiến An,31\n\
11434,Phường Bắc Sơn,307,Quận Kiến An,31\n\
11437,Phường Nam Sơn,307,Quận Kiến An,31\n\
11440,Phường Ngọc Sơn,307,Quận Kiến An,31\n\
11443,Phường Trần Thành Ngọ,307,Quận Kiến An,31\n\
11446,Phường Văn Đẩu,307,Quận Kiến An,31\n\
11449,Phường Bắc Hà,307,Quận Kiến An,31\n\
11455,Phường Ngọc Xuyên,308,Quận Đồ Sơn,31\n\
11458,Phường Hải Sơn,308,Quận Đồ Sơn,31\n\
11461,Phường Vạn Hương,308,Quận Đồ Sơn,31\n\
11465,Phường Minh Đức,308,Quận Đồ Sơn,31\n\
11467,Phường Bàng La,308,Quận Đồ Sơn,31\n\
11473,Phường Minh Đức,311,Thành phố Thuỷ Nguyên,31\n\
11485,Xã Liên Xuân,311,Thành phố Thuỷ Nguyên,31\n\
11488,Phường Lưu Kiếm,311,Thành phố Thuỷ Nguyên,31\n\
11500,Xã Bạch Đằng,311,Thành phố Thuỷ Nguyên,31\n\
11503,Xã Ninh Sơn,311,Thành phố Thuỷ Nguyên,31\n\
11506,Phường Quảng Thanh,311,Thành phố Thuỷ Nguyên,31\n\
11512,Phường Trần Hưng Đạo,311,Thành phố Thuỷ Nguyên,31\n\
11518,Xã Quang Trung,311,Thành phố Thuỷ Nguyên,31\n\
11521,Phường Lê Hồng Phong,311,Thành phố Thuỷ Nguyên,31\n\
11527,Phường Hoà Bình,311,Thành phố Thuỷ Nguyên,31\n\
11530,Phường Thủy Hà,311,Thành phố Thuỷ Nguyên,31\n\
11533,Phường An Lư,311,Thành phố Thuỷ Nguyên,31\n\
11539,Phường Phạm Ngũ Lão,311,Thành phố Thuỷ Nguyên,31\n\
11542,Phường Nam Triệu Giang,311,Thành phố Thuỷ Nguyên,31\n\
11545,Phường Tam Hưng,311,Thành phố Thuỷ Nguyên,31\n\
11551,Phường Lập Lễ,311,Thành phố Thuỷ Nguyên,31\n\
11557,Phường Thiên Hương,311,Thành phố Thuỷ Nguyên,31\n\
11560,Phường Thuỷ Đường,311,Thành phố Thuỷ Nguyên,31\n\
11569,Phường Hoàng Lâm,311,Thành phố Thuỷ Nguyên,31\n\
11572,Phường Hoa Động,311,Thành phố Thuỷ Nguyên,31\n\
11578,Phường Dương Quan,311,Thành phố Thuỷ Nguyên,31\n\
11581,Phường Lê Lợi,312,Quận An Dương,31\n\
11584,Phường Lê Thiện,312,Quận An Dương,31\n\
11587,Phường Đại Bản,303,Quận Hồng Bàng,31\n\
11590,Phường An Hoà,312,Quận An Dương,31\n\
11593,Phường Hồng Phong,312,Quận An Dương,31\n\
11596,Phường Tân Tiến,312,Quận An Dương,31\n\
11599,Phường An Hưng,303,Quận Hồng Bàng,31\n\
11602,Phường An Hồng,303,Quận Hồng Bàng,31\n\
11608,Phường Nam Sơn,312,Quận An Dương,31\n\
11614,Phường An Hải,312,Quận An Dương,31\n\
11617,Phường Đồng Thái,312,Quận An Dương,31\n\
11623,Phường An Đồng,312,Quận An Dương,31\n\
11626,Phường Hồng Thái,312,Quận An Dương,31\n\
11629,Thị trấn An Lão,313,Huyện An Lão,31\n\
11632,Xã Bát Trang,313,Huyện An Lão,31\n\
11635,Xã Trường Thọ,313,Huyện An Lão,31\n\
11638,Xã Trường Thành,313,Huyện An Lão,31\n\
11641,Xã An Tiến,313,Huyện An Lão,31\n\
11644,Xã Quang Hưng,313,Huyện An Lão,31\n\
11647,Xã Quang Trung,313,Huyện An Lão,31\n\
11650,Xã Quốc Tuấn,313,Huyện An Lão,31\n\
11653,Xã An Thắng,313,Huyện An Lão,31\n\
11656,Thị trấn Trường Sơn,313,Huyện An Lão,31\n\
11659,Xã Tân Dân,313,Huyện An Lão,31\n\
11662,Xã Thái Sơn,313,Huyện An Lão,31\n\
11665,Xã Tân Viên,313,Huyện An Lão,31\n\
11668,Xã Mỹ Đức,313,Huyện An Lão,31\n\
11671,Xã Chiến Thắng,313,Huyện An Lão,31\n\
11674,Xã An Thọ,313,Huyện An Lão,31\n\
11677,Xã An Thái,313,Huyện An Lão,31\n\
11680,Thị trấn Núi Đối,314,Huyện Kiến Thuỵ,31\n\
11683,Phường Đa Phúc,309,Quận Dương Kinh,31\n\
11686,Phường Hưng Đạo,309,Quận Dương Kinh,31\n\
11689,Phường Anh Dũng,309,Quận Dương Kinh,31\n\
11692,Phường Hải Thành,309,Quận Dương Kinh,31\n\
11695,Xã Đông Phương,314,Huyện Kiến Thuỵ,31\n\
11698,Xã Thuận Thiên,314,Huyện Kiến Thuỵ,31\n\
11701,Xã Hữu Bằng,314,Huyện Kiến Thuỵ,31\n\
11704,Xã Đại Đồng,314,Huyện Kiến Thuỵ,31\n\
11707,Phường Hoà Nghĩa,309,Quận Dương Kinh,31\n\
11710,Xã Ngũ Phúc,314,Huyện Kiến Thuỵ,31\n\
11713,Xã Kiến Quốc,314,Huyện Kiến Thuỵ,31\n\
11716,Xã Du Lễ,314,Huyện Kiến Thuỵ,31\n\
11722,Xã Thanh Sơn,314,Huyện Kiến Thuỵ,31\n\
11725,Xã Minh Tân,314,Huyện Kiến Thuỵ,31\n\
11728,Xã Kiến Hưng,314,Huyện Kiến Thuỵ,31\n\
11734,Xã Tân Phong,314,Huyện Kiến Thuỵ,31\n\
11737,Phường Hợp Đức,308,Quận Đồ Sơn,31\n\
11740,Phường Tân Thành,309,Quận Dương Kinh,31\n\
11743,Xã Tân Trào,314,Huyện Kiến Thuỵ,31\n\
11746,Xã Đoàn Xá,314,Huyện Kiến Thuỵ,31\n\
11749,Xã Tú Sơn,314,Huyện Kiến Thuỵ,31\n\
11752,Xã Đại Hợp,314,Huyện Kiến Thuỵ,31\n\
11755,Thị trấn Tiên Lãng,315,Huyện Tiên Lãng,31\n\
11758,Xã Đại Thắng,315,Huyện Tiên Lãng,31\n\
11761,Xã Tiên Cường,315,Huyện Tiên Lãng,31\n\
11764,Xã Tự Cường,315,Huyện Tiên Lãng,31\n\
11770,Xã Quyết Tiến,315,Huyện Tiên Lãng,31\n\
11773,Xã Khởi Nghĩa,315,Huyện Tiên Lãng,31\n\
11776,Xã Tiên Thanh,315,Huyện Tiên Lãng,31\n\
11779,Xã Cấp Tiến,315,Huyện Tiên Lãng,31\n\
11782,Xã Kiến Thiết,315,Huyện Tiên Lãng,31\n\
11785,Xã Đoàn Lập,315,Huyện Tiên Lãng,31\n\
11791,Xã Tân Minh,315,Huyện Tiên Lãng,31\n\
11797,Xã Tiên Thắng,315,Huyện Tiên Lãng,31\n\
11800,Xã Tiên Minh,315,Huyện Tiên Lãng,31\n\
11803,Xã Bắc Hưng,315,Huyện Tiên Lãng,31\n\
11806,Xã Nam Hưng,315,Huyện Tiên Lãng,31\n\
11809,Xã Hùng Thắng,315,Huyện Tiên Lãng,31\n\
11812,Xã Tây Hưng,315,Huyện Tiên Lãng,31\n\
11815,Xã Đông Hưng,315,Huyện Tiên Lãng,31\n\
11821,Xã Vinh Quang,315,Huyện Tiên Lãng,31\n\
11824,Thị trấn Vĩnh Bảo,316,Huyện Vĩnh Bảo,31\n\
11827,Xã Dũng Tiến,316,Huyện Vĩnh Bảo,31\n\
11830,Xã Giang Biên,316,Huyện Vĩnh Bảo,31\n\
11833,Xã Thắng Thuỷ,316,Huyện Vĩnh Bảo,31\n\
11836,Xã Trung Lập,316,Huyện Vĩnh Bảo,31\n\
11839,Xã Việt Tiến,316,Huyện Vĩnh Bảo,31\n\
11842,Xã Vĩnh An,316,Huyện Vĩnh Bảo,31\n\
11848,Xã Vĩnh Hoà,316,Huyện Vĩnh Bảo,31\n\
11851,Xã Hùng Tiến,316,Huyện Vĩnh Bảo,31\n\
11857,Xã Tân Hưng,316,Huyện Vĩnh Bảo,31\n\
11860,Xã Tân Liên,316,Huyện Vĩnh Bảo,31\n\
11866,Xã Vĩnh Hưng,316,Huyện Vĩnh Bảo,31\n\
11875,Xã Vĩnh Hải,316,Huyện Vĩnh Bảo,31\n\
11881,Xã Liên Am,316,Huyện Vĩnh Bảo,31\n\
11884,Xã Lý Học,316,Huyện Vĩnh Bảo,31\n\
11887,Xã Tam Cường,316,Huyện Vĩnh Bảo,31\n\
11890,Xã Hoà Bình,316,Huyện Vĩnh Bảo,31\n\
11893,Xã Tiền Phong,316,Huyện Vĩnh Bảo,31\n\
11902,Xã Cao Minh,316,Huyện Vĩnh Bảo,31\n\
11911,Xã Trấn Dương,316,Huyện Vĩnh Bảo,31\n\
11914,Thị trấn Cát Bà,317,Huyện Cát Hải,31\n\
11917,Thị trấn Cát Hải,317,Huyện Cát Hải,31\n\
11920,Xã Nghĩa Lộ,317,Huyện Cát Hải,31\n\
11923,Xã Đồng Bài,317,Huyện Cát Hải,31\n\
11926,Xã Hoàng Châu,317,Huyện Cát Hải,31\n\
11929,Xã Văn Phong,317,Huyện Cát Hải,31\n\
11932,Xã Phù Long,317,Huyện Cát Hải,31\n\
11935,Xã Gia Luận,317,Huyện Cát Hải,31\n\
11938,Xã Hiền Hào,317,Huyện Cát Hải,31\n\
11941,Xã Trân Châu,317,Huyện Cát Hải,31\n\
11944,Xã Việt Hải,317,Huyện Cát Hải,31\n\
11947,Xã Xuân Đám,317,Huyện Cát Hải,31\n\
11950,Phường Lam Sơn,323,Thành phố Hưng Yên,33\n\
11953,Phường Hiến Nam,323,Thành phố Hưng Yên,33\n\
11956,Phường An Tảo,323,Thành phố Hưng Yên,33\n\
11959,Phường Lê Lợi,323,Thành phố Hưng Yên,33\n\
11962,Phường Minh Khai,323,Thành phố Hưng Yên,33\n\
11968,Phường Hồng Châu,323,Thành phố Hưng Yên,33\n\
11971,Xã Trung Nghĩa,323,Thành phố Hưng Yên,33\n\
11974,Xã Liên Phương,323,Thành phố Hưng Yên,33\n\
11977,Xã Phương Nam,323,Thành phố Hưng Yên,33\n\
11980,Xã Quảng Châu,323,Thành phố Hưng Yên,33\n\
11983,Xã Bảo Khê,323,Thành phố Hưng Yên,33\n\
11986,Thị trấn Như Quỳnh,325,Huyện Văn Lâm,33\n\
11989,Xã Lạc Đạo,325,Huyện Văn Lâm,33\n\
11992,Xã Chỉ Đạo,325,Huyện Văn Lâm,33\n\
11995,Xã Đại Đồng,325,Huyện Văn Lâm,33\n\
11998,Xã Việt Hưng,325,Huyện Văn Lâm,33\n\
12001,Xã Tân Quang,325,Huyện Văn Lâm,33\n\
12004,Xã Đình Dù,325,Huyện Văn Lâm,33\n\
12007,Xã Minh Hải,325,Huyện Văn Lâm,33\n\
12010,Xã Lương Tài,325,Huyện Văn Lâm,33\n\
12013,Xã Trưng Trắc,325,Huyện Văn Lâm,33\n\
12016,Xã Lạc Hồng,325,Huyện Văn Lâm,33\n\
12019,Thị trấn Văn Giang,326,Huyện Văn Giang,33\n\
12022,Xã Xuân Quan,326,Huyện Văn Giang,33\n\
12025,Xã Cửu Cao,326,Huyện Văn Giang,33\n\
12028,Xã Phụng Công,326,Huyện Văn Giang,33\n\
12031,Xã Nghĩa Trụ,326,Huyện Văn Giang,33\n\
12034,Xã Long Hưng,326,Huyện Văn Giang,33\n\
12037,Xã Vĩnh Khúc,326,Huyện Văn Giang,33\n\
12040,Xã Liên Nghĩa,326,Huyện Văn Giang,33\n\
12043,Xã Tân Tiến,326,Huyện Văn Giang,33\n\
12046,Xã Thắng Lợi,326,Huyện Văn Giang,33\n\
12049,Xã Mễ Sở,326,Huyện Văn Giang,33\n\
12052,Thị trấn Yên Mỹ,327,Huyện Yên Mỹ,33\n\
12055,Xã Nguyễn Văn Linh,327,Huyện Yên Mỹ,33\n\
12061,Xã Đồng Than,327,Huyện Yên Mỹ,33\n\
12064,Xã Ngọc Long,327,Huyện Yên Mỹ,33\n\
12067,Xã Liêu Xá,327,Huyện Yên Mỹ,33\n\
12070,Xã Hoàn Long,327,Huyện Yên Mỹ,33\n\
12073,Xã Tân Lập,327,Huyện Yên Mỹ,33\n\
12076,Xã Thanh Long,327,Huyện Yên Mỹ,33\n\
12079,Xã Yên Phú,327,Huyện Yên Mỹ,33\n\
12085,Xã Trung Hòa,327,Huyện Yên Mỹ,33\n\
12091,Xã Việt Yên,327,Huyện Yên Mỹ,33\n\
12100,Xã Tân Minh,327,Huyện Yên Mỹ,33\n\
12103,Phường Bần Yên Nhân,328,Thị xã Mỹ Hào,33\n\
12106,Phường Phan Đình Phùng,328,Thị xã Mỹ Hào,33\n\
12109,Xã Cẩm Xá,328,Thị xã Mỹ Hào,33\n\
12112,Xã Dương Quang,328,Thị xã Mỹ Hào,33\n\
12115,Xã Hòa Phong,328,Thị xã Mỹ Hào,33\n\
12118,Phường Nhân Hòa,328,Thị xã Mỹ Hào,33\n\
12121,Phường Dị Sử,328,Thị xã Mỹ Hào,33\n\
12124,Phường Bạch Sam,328,Thị xã Mỹ Hào,33\n\
12127,Phường Minh Đức,328,Thị xã Mỹ Hào,33\n\
12130,Phường Phùng Chí Kiên,328,Thị xã Mỹ Hào,33\n\
12133,Xã Xuân Dục,328,Thị xã Mỹ Hào,33\n\
12136,Xã Ngọc Lâm,328,Thị xã Mỹ Hào,33\n\
12139,Xã Hưng Long,328,Thị xã Mỹ Hào,33\n\
12142,Thị trấn Ân Thi,329,Huyện Ân Thi,33\n\
12145,Xã Phù Ủng,329,Huyện Ân Thi,33\n\
12148,Xã Bắc Sơn,329,Huyện Ân Thi,33\n\
12151,Xã Bãi Sậy,329,Huyện Ân Thi,33\n\
12154,Xã Đào Dương,329,Huyện Ân Thi,33\n\
12157,Xã Quang Vinh,329,Huyện Ân Thi,33\n\
12160,Xã Vân Du,329,Huyện Ân Thi,33\n\
12166,Xã Xuân Trúc,329,Huyện Ân Thi,33\n\
12169,Xã Hoàng Hoa Thám,329,Huyện Ân Thi,33\n\
12172,Xã Quảng Lãng,329,Huyện Ân Thi,33\n\
12175,Xã Đa Lộc,329,Huyện Ân Thi,33\n\
12178,Xã Đặng Lễ,329,Huyện Ân Thi,33\n\
12181,Xã Cẩm Ninh,329,Huyện Ân Thi,33\n\
12184,Xã Nguyễn Trãi,329,Huyện Ân Thi,33\n\
12190,Xã Hồ Tùng Mậu,329,Huyện Ân Thi,33\n\
12193,Xã Tiền Phong,329,Huyện Ân Thi,33\n\
12196,Xã Hồng Quang,329,Huyện Ân Thi,33\n\
12202,Xã Hạ Lễ,329,Huyện Ân Thi,33\n\
12205,Thị trấn Khoái Châu,330,Huyện Khoái Châu,33\n\
12208,Xã Đông Tảo,330,Huyện Khoái Châu,33\n\
12211,Xã Bình Minh,330,Huyện Khoái Châu,33\n\
12214,Xã Phạm Hồng Thái,330,Huyện Khoái Châu,33\n\
12220,Xã Ông Đình,330,Huyện Khoái Châu,33\n\
12223,Xã Tân Dân,330,Huyện Khoái Châu,33\n\
12226,Xã Tứ Dân,330,Huyện Khoái Châu,33\n\
12229,Xã An Vĩ,330,Huyện Khoái Châu,33\n\
12232,Xã Đông Kết,330,Huyện Khoái Châu,33\n\
12238,Xã Dân Tiến,330,Huyện Khoái Châu,33\n\
12244,Xã Đồng Tiến,330,Huyện Khoái Châu,33\n\
12247,Xã Tân Châu,330,Huyện Khoái Châu,33\n\
12250,Xã Liên Khê,330,Huyện Khoái Châu,33\n\
12253,Xã Phùng Hưng,330,Huyện Khoái Châu,33\n\
12256,Xã Việt Hòa,330,Huyện Khoái Châu,33\n\
12259,Xã Đông Ninh,330,Huyện Khoái Châu,33\n\
12262,Xã Đại Tập,330,Huyện Khoái Châu,33\n\
12265,Xã Chí Minh,330,Huyện Khoái Châu,33\n\
12271,Xã Thuần Hưng,330,Huyện Khoái Châu,33\n\
12274,Xã Nguyễn Huệ,330,Huyện Khoái Châu,33\n\
12280,Thị trấn Lương Bằng,331,Huyện Kim Động,33\n\
12283,Xã Nghĩa Dân,331,Huyện Kim Động,33\n\
12286,Xã Toàn Thắng,331,Huyện Kim Động,33\n\
12289,Xã Vĩnh Xá,331,Huyện Kim Động,33\n\
12292,Xã Phạm Ngũ Lão,331,Huyện Kim Động,33\n\
12295,Xã Phú Thọ,331,Huyện Kim Động,33\n\
12298,Xã Đồng Thanh,331,Huyện Kim Động,33\n\
12301,Xã Song Mai,331,Huyện Kim Động,33\n\
12304,Xã Chính Nghĩa,331,Huyện Kim Động,33\n\
12313,Xã Mai Động,331,Huyện Kim Động,33\n\
12316,Xã Đức Hợp,331,Huyện Kim Động,33\n\
12319,Xã Hùng An,331,Huyện Kim Động,33\n\
12322,Xã Ngọc Thanh,331,Huyện Kim Động,33\n\
12325,Xã Diên Hồng,331,Huyện Kim Động,33\n\
12328,Xã Hiệp Cường,331,Huyện Kim Động,33\n\
12331,Xã Phú Cường,323,Thành phố Hưng Yên,33\n\
12334,Xã Hùng Cường,323,Thành phố Hưng Yên,33\n\
12337,Thị trấn Vương,332,Huyện Tiên Lữ,33\n\
12340,Xã Hưng Đạo,332,Huyện Tiên Lữ,33\n\
12346,Xã Nhật Tân,332,Huyện Tiên Lữ,33\n\
12352,Xã Lệ Xá,332,Huyện Tiên Lữ,33\n\
12355,Xã An Viên,332,Huyện Tiên Lữ,33\n\
12361,Xã Trung Dũng,332,Huyện Tiên Lữ,33\n\
12364,Xã Hải Thắng,332,Huyện Tiên Lữ,33\n\
12367,Xã Thủ Sỹ,332,Huyện Tiên Lữ,33\n\
12370,Xã Thiện Phiến,332,Huyện Tiên Lữ,33\n\
12373,Xã Thụy Lôi,332,Huyện Tiên Lữ,33\n\
12376,Xã Cương Chính,332,Huyện Tiên Lữ,33\n\
12385,Xã Tân Hưng,323,Thành phố Hưng Yên,33\n\
12388,Xã Hoàng Hanh,323,Thành phố Hưng Yên,33\n\
12391,Thị trấn Trần Cao,333,Huyện Phù Cừ,33\n\
12394,Xã Minh Tân,333,Huyện Phù Cừ,33\n\
12397,Xã Phan Sào Nam,333,Huyện Phù Cừ,33\n\
12400,Xã Quang Hưng,333,Huyện Phù Cừ,33\n\
12403,Xã Minh Hoàng,333,Huyện Phù Cừ,33\n\
12406,Xã Đoàn Đào,333,Huyện Phù Cừ,33\n\
12409,Xã Tống Phan,333,Huyện Phù Cừ,33\n\
12412,Xã Đình Cao,333,Huyện Phù Cừ,33\n\
12415,Xã Nhật Quang,333,Huyện Phù Cừ,33\n\
12421,Xã Tam Đa,333,Huyện Phù Cừ,33\n\
12424,Xã Tiên Tiến,333,Huyện Phù Cừ,33\n\
12427,Xã Nguyên Hòa,333,Huyện Phù Cừ,33\n\
12430,Xã Tống Trân,333,Huyện Phù Cừ,33\n\
12433,Phường Lê Hồng Phong,336,Thành phố Thái Bình,34\n\
12436,Phường Bồ Xuyên,336,Thành phố Thái Bình,34\n\
12439,Phường Đề Thám,336,Thành phố Thái Bình,34\n\
12442,Phường Kỳ Bá,336,Thành phố Thái Bình,34\n\
12445,Phường Quang Trung,336,Thành phố Thái Bình,34\n\
12448,Phường Phú Khánh,336,Thành phố Thái Bình,34\n\
12451,Phường Tiền Phong,336,Thành phố Thái Bình,34\n\
12452,Phường Trần Hưng Đạo,336,Thành phố Thái Bình,34\n\
12454,Phường Trần Lãm,336,Thành phố Thái Bình,34\n\
12457,Xã Đông Hòa,336,Thành phố Thái Bình,34\n\
12460,Phường Hoàng Diệu,336,Thành phố Thái Bình,34\n\
12463,Xã Phú Xuân,336,Thành phố Thái Bình,34\n\
12466,Xã Vũ Phúc,336,Thành phố Thái Bình,34\n\
12469,Xã Vũ Chính,336,Thành phố Thái Bình,34\n\
12472,Thị trấn Quỳnh Côi,338,Huyện Quỳnh Phụ,34\n\
12475,Xã An Khê,338,Huyện Quỳnh Phụ,34\n\
12478,Xã An Đồng,338,Huyện Quỳnh Phụ,34\n\
12481,Xã Quỳnh Hoa,338,Huyện Quỳnh Phụ,34\n\
12484,Xã Quỳnh Lâm,338,Huyện Quỳnh Phụ,34\n\
12487,Xã Quỳnh Thọ,338,Huyện Quỳnh Phụ,34\n\
12490,Xã An Hiệp,338,Huyện Quỳnh Phụ,34\n\
12493,Xã Quỳnh Hoàng,338,Huyện Quỳnh Phụ,34\n\
12496,Xã Quỳnh Giao,338,Huyện Quỳnh Phụ,34\n\
12499,Xã An Thái,338,Huyện Quỳnh Phụ,34\n\
12502,Xã An Cầu,338,Huyện Quỳnh Phụ,34\n\
12505,Xã Quỳnh Hồng,338,Huyện Quỳnh Phụ,34\n\
12508,Xã Quỳnh Khê,338,Huyện Quỳnh Phụ,34\n\
12511,Xã Quỳnh Minh,338,Huyện Quỳnh Phụ,34\n\
12514,Xã An Ninh,338,Huyện Quỳnh Phụ,34\n\
12517,Xã Quỳnh Ngọc,338,Huyện Quỳnh Phụ,34\n\
12520,Xã Quỳnh Hải,338,Huyện Quỳnh Phụ,34\n\
12523,Thị trấn An Bài,338,Huyện Quỳnh Phụ,34\n\
12526,Xã An Ấp,338,Huyện Quỳnh Phụ,34\n\
12529,Xã Quỳnh Hội,338,Huyện Quỳnh Phụ,34\n\
12532,Xã Châu Sơn,338,Huyện Quỳnh Phụ,34\n\
12535,Xã Quỳnh Mỹ,338,Huyện Quỳnh Phụ,34\n\
12538,Xã An Quí,338,Huyện Quỳnh Phụ,34\n\
12541,Xã An Thanh,338,Huyện Quỳnh Phụ,34\n\
12547,Xã An Vũ,338,Huyện Quỳnh Phụ,34\n\
12550,Xã An Lễ,338,Huyện Quỳnh Phụ,34\n\
12553,Xã Quỳnh Hưng,338,Huyện Quỳnh Phụ,34\n\
12559,Xã An Mỹ,338,Huyện Quỳnh Phụ,34\n\
12562,Xã Quỳnh Nguyên,338,Huyện Quỳnh Phụ,34\n\
12565,Xã An Vinh,338,Huyện Quỳnh Phụ,34\n\
12571,Xã An Dục,338,Huyện Quỳnh Phụ,34\n\
12574,Xã Đông Hải,338,Huyện Quỳnh Phụ,34\n\
12577,Xã Trang Bảo Xá,338,Huyện Quỳnh Phụ,34\n\
12580,Xã An Tràng,338,Huyện Quỳnh Phụ,34\n\
12583,Xã Đồng Tiến,338,Huyện Quỳnh Phụ,34\n\
12586,Thị trấn Hưng Hà,339,Huyện Hưng Hà,34\n\
12589,Xã Quang Trung,339,Huyện Hưng Hà,34\n\
12592,Xã Tân Lễ,339,Huyện Hưng Hà,34\n\
12595,Xã Cộng Hòa,339,Huyện Hưng Hà,34\n\
12601,Xã Canh Tân,339,Huyện Hưng Hà,34\n\
12604,Xã Hòa Tiến,339,Huyện Hưng Hà,34\n\
12610,Xã Tân Tiến,339,Huyện Hưng Hà,34\n\
12613,Thị trấn Hưng Nhân,339,Huyện Hưng Hà,34\n\
12616,Xã Đoan Hùng,339,Huyện Hưng Hà,34\n\
12619,Xã Duyên Hải,339,Huyện Hưng Hà,34\n\
12622,Xã Tân Hòa,339,Huyện Hưng Hà,34\n\
12625,Xã Văn Cẩm,339,Huyện Hưng Hà,34\n\
12628,Xã Bắc Sơn,339,Huyện Hưng Hà,34\n\
12631,Xã Đông Đô,339,Huyện Hưng Hà,34\n\
12634,Xã Phúc Khánh,339,Huyện Hưng Hà,34\n\
12637,Xã Liên Hiệp,339,Huyện Hưng Hà,34\n\
12640,Xã Tây Đô,339,Huyện Hưng Hà,34\n\
12643,Xã Thống Nhất,339,Huyện Hưng Hà,34\n\
12646,Xã Tiến Đức,339,Huyện Hưng Hà,34\n\
12649,Xã Thái Hưng,339,Huyện Hưng Hà,34\n\
12652,Xã Thái Phương,339,Huyện Hưng Hà,34\n\
12655,Xã Hòa Bình,339,Huyện Hưng Hà,34\n\
12656,Xã Chi Lăng,339,Huyện Hưng Hà,34\n\
12658,Xã Minh Khai,339,Huyện Hưng Hà,34\n\
12661,Xã Hồng An,339,Huyện Hưng Hà,34\n\
12664,Xã Kim Chung,339,Huyện Hưng Hà,34\n\
12667,Xã Hồng Lĩnh,339,Huyện Hưng Hà,34\n\
12670,Xã Minh Tân,339,Huyện Hưng Hà,34\n\
12673,Xã Văn Lang,339,Huyện Hưng Hà,34\n\
12676,Xã Độc Lập,339,Huyện Hưng Hà,34\n\
12679,Xã Chí Hòa,339,Huyện Hưng Hà,34\n\
12682,Xã Minh Hòa,339,Huyện Hưng Hà,34\n\
12685,Xã Hồng Minh,339,Huyện Hưng Hà,34\n\
12688,Thị trấn Đông Hưng,340,Huyện Đông Hưng,34\n\
12694,Xã Đông Phương,340,Huyện Đông Hưng,34\n\
12700,Xã Liên An Đô,340,Huyện Đông Hưng,34\n\
12703,Xã Đông Sơn,340,Huyện Đông Hưng,34\n\
12706,Xã Đông Cường,340,Huyện Đông Hưng,34\n\
12709,Xã Phú Lương,340,Huyện Đông Hưng,34\n\
12712,Xã Mê Linh,340,Huyện Đông Hưng,34\n\
12715,Xã Lô Giang,340,Huyện Đông Hưng,34\n\
12718,Xã Đông La,340,Huyện Đông Hưng,34\n\
12721,Xã Minh Tân,340,Huyện Đông Hưng,34\n\
12724,Xã Đông Xá,340,Huyện Đông Hưng,34\n\
12730,Xã Nguyên Xá,340,Huyện Đông Hưng,34\n\
12736,Xã Phong Dương Tiến,340,Huyện Đông Hưng,34\n\
12739,Xã Hồng Việt,340,Huyện Đông Hưng,34\n\
12745,Xã Hà Giang,340,Huyện Đông Hưng,34\n\
12748,Xã Đông Kinh,340,Huyện Đông Hưng,34\n\
12751,Xã Đông Hợp,340,Huyện Đông Hưng,34\n\
12754,Xã Thăng Long,340,Huyện Đông Hưng,34\n\
12757,Xã Đông Các,340,Huyện Đông Hưng,34\n\
12760,Xã Phú Châu,340,Huyện Đông Hưng,34\n\
12763,Xã Liên Hoa,340,Huyện Đông Hưng,34\n\
12769,Xã Đông Tân,340,Huyện Đông Hưng,34\n\
12772,Xã Đông Vinh,340,Huyện Đông Hưng,34\n\
12775,Xã Xuân Quang Động,340,Huyện Đông Hưng,34\n\
12778,Xã Hồng Bạch,340,Huyện Đông Hưng,34\n\
12784,Xã Trọng Quan,340,Huyện Đông Hưng,34\n\
12790,Xã Hồng Giang,340,Huyện Đông Hưng,34\n\
12793,Xã Đông Quan,340,Huyện Đông Hưng,34\n\
12802,Xã Đông Á,340,Huyện Đông Hưng,34\n\
12808,Xã Đông Hoàng,340,Huyện Đông Hưng,34\n\
12811,Xã Đông Dương,340,Huyện Đông Hưng,34\n\
12817,Xã Đông Mỹ,336,Thành phố Thái Bình,34\n\
12820,Xã Đông Thọ,336,Thành phố Thái Bình,34\n\
12823,Xã Minh Phú,340,Huyện Đông Hưng,34\n\
12826,Thị trấn Diêm Điền,341,Huyện Thái Thụy,34\n\
12832,Xã Thụy Trường,341,Huyện Thái Thụy,34\n\
12841,Xã Hồng Dũng,341,Huyện Thái Thụy,34\n\
12844,Xã Thụy Quỳnh,341,Huyện Thái Thụy,34\n\
12847,Xã An Tân,341,Huyện Thái Thụy,34\n\
12850,Xã Thụy Ninh,341,Huyện Thái Thụy,34\n\
12853,Xã Thụy Hưng,341,Huyện Thái Thụy,34\n\
12856,Xã Thụy Việt,341,Huyện Thái Thụy,34\n\
12859,Xã Thụy Văn,341,Huyện Thái Thụy,34\n\
12862,Xã Thụy Xuân,341,Huyện Thái Thụy,34\n\
12865,Xã Dương Phúc,341,Huyện Thái Thụy,34\n\
12868,Xã Thụy Trình,341,Huyện Thái Thụy,34\n\
12871,Xã Thụy Bình,341,Huyện Thái Thụy,34\n\
12874,Xã Thụy Chính,341,Huyện Thái Thụy,34\n\
12877,Xã Thụy Dân,341,Huyện Thái Thụy,34\n\
12880,Xã Thụy Hải,341,Huyện Thái Thụy,34\n\
12889,Xã Thụy Liên,341,Huyện Thái Thụy,34\n\
12892,Xã Thụy Duyên,341,Huyện Thái Thụy,34\n\
12898,Xã Thụy Thanh,341,Huyện Thái Thụy,34\n\
12901,Xã Thụy Sơn,341,Huyện Thái Thụy,34\n\
12904,Xã Thụy Phong,341,Huyện Thái Thụy,34\n\
12907,Xã Thái Thượng,341,Huyện Thái Thụy,34\n\
12910,Xã Thái Nguyên,341,Huyện Thái Thụy,34\n\
12916,Xã Dương Hồng Thủy,341,Huyện Thái Thụy,34\n\
12919,Xã Thái Giang,341,Huyện Thái Thụy,34\n\
12922,Xã Hòa An,341,Huyện Thái Thụy,34\n\
12925,Xã Sơn Hà,341,Huyện Thái Thụy,34\n\
12934,Xã Thái Phúc,341,Huyện Thái Thụy,34\n\
12937,Xã Thái Hưng,341,Huyện Thái Thụy,34\n\
12940,Xã Thái Đô,341,Huyện Thái Thụy,34\n\
12943,Xã Thái Xuyên,341,Huyện Thái Thụy,34\n\
12949,Xã Mỹ Lộc,341,Huyện Thái Thụy,34\n\
12958,Xã Tân Học,341,Huyện Thái Thụy,34\n\
12961,Xã Thái Thịnh,341,Huyện Thái Thụy,34\n\
12964,Xã Thuần Thành,341,Huyện Thái Thụy,34\n\
12967,Xã Thái Thọ,341,Huyện Thái Thụy,34\n\
12970,Thị trấn Tiền Hải,342,Huyện Tiền Hải,34\n\
12976,Xã Đông Trà,342,Huyện Tiền Hải,34\n\
12979,Xã Đông Long,342,Huyện Tiền Hải,34\n\
12985,Xã Vũ Lăng,342,Huyện Tiền Hải,34\n\
12988,Xã Đông Xuyên,342,Huyện Tiền Hải,34\n\
12991,Xã Tây Lương,342,Huyện Tiền Hải,34\n\
12994,Xã Tây Ninh,342,Huyện Tiền Hải,34\n\
12997,Xã Đông Quang,342,Huyện Tiền Hải,34\n\
13000,Xã Đông Hoàng,342,Huyện Tiền Hải,34\n\
13003,Xã Đông Minh,342,Huyện Tiền Hải,34\n\
13012,Xã An Ninh,342,Huyện Tiền Hải,34\n\
13018,Xã Đông Cơ,342,Huyện Tiền Hải,34\n\
13021,Xã Tây Giang,342,Huyện Tiền Hải,34\n\
13024,Xã Đông Lâm,342,Huyện Tiền Hải,34\n\
13027,Xã Phương Công,342,Huyện Tiền Hải,34\n\
13030,Xã Ái Quốc,342,Huyện Tiền Hải,34\n\
13036,Xã Nam Cường,342,Huyện Tiền Hải,34\n\
13039,Xã Vân Trường,342,Huyện Tiền Hải,34\n\
13045,Xã Nam Chính,342,Huyện Tiền Hải,34\n\
13048,Xã Bắc Hải,342,Huyện Tiền Hải,34\n\
13051,Xã Nam Thịnh,342,Huyện Tiền Hải,34\n\
13054,Xã Nam Hà,342,Huyện Tiền Hải,34\n\
13057,Xã Nam Tiến,342,Huyện Tiền Hải,34\n\
13060,Xã Nam Trung,342,Huyện Tiền Hải,34\n\
13063,Xã Nam Hồng,342,Huyện Tiền Hải,34\n\
13066,Xã Nam Hưng,342,Huyện Tiền Hải,34\n\
13069,Xã Nam Hải,342,Huyện Tiền Hải,34\n\
13072,Xã Nam Phú,342,Huyện Tiền Hải,34\n\
13075,Thị trấn Kiến Xương,343,Huyện Kiến Xương,34\n\
13078,Xã Trà Giang,343,Huyện Kiến Xương,34\n\
13081,Xã Quốc Tuấn,343,Huyện Kiến Xương,34\n\
13084,Xã Vũ Đông,336,Thành phố Thái Bình,34\n\
13087,Xã An Bình,343,Huyện Kiến Xương,34\n\
13090,Xã Tây Sơn,343,Huyện Kiến Xương,34\n\
13093,Xã Hồng Thái,343,Huyện Kiến Xương,34\n\
13096,Xã Bình Nguyên,343,Huyện Kiến Xương,34\n\
13102,Xã Lê Lợi,343,Huyện Kiến Xương,34\n\
13108,Xã Vũ Lạc,336,Thành phố Thái Bình,34\n\
13111,Xã Vũ Lễ,343,Huyện Kiến Xương,34\n\
13114,Xã Thanh Tân,343,Huyện Kiến Xương,34\n\
13120,Xã Thống Nhất,343,Huyện Kiến Xương,34\n\
13126,Xã Vũ Ninh,343,Huyện Kiến Xương,34\n\
13129,Xã Vũ An,343,Huyện Kiến Xương,34\n\
13132,Xã Quang Lịch,343,Huyện Kiến Xương,34\n\
13135,Xã Hòa Bình,343,Huyện Kiến Xương,34\n\
13138,Xã Bình Minh,343,Huyện Kiến Xương,34\n\
13141,Xã Vũ Quí,343,Huyện Kiến Xương,34\n\
13144,Xã Quang Bình,343,Huyện Kiến Xương,34\n\
13150,Xã Vũ Trung,343,Huyện Kiến Xương,34\n\
13156,Xã Vũ Công,343,Huyện Kiến Xương,34\n\
13159,Xã Hồng Vũ,343,Huyện Kiến Xương,34\n\
13162,Xã Quang Minh,343,Huyện Kiến Xương,34\n\
13165,Xã Quang Trung,343,Huyện Kiến Xương,34\n\
13171,Xã Minh Quang,343,Huyện Kiến Xương,34\n\
13177,Xã Minh Tân,343,Huyện Kiến Xương,34\n\
13180,Xã Nam Bình,343,Huyện Kiến Xương,34\n\
13183,Xã Bình Thanh,343,Huyện Kiến Xương,34\n\
13186,Xã Bình Định,343,Huyện Kiến Xương,34\n\
13189,Xã Hồng Tiến,343,Huyện Kiến Xương,34\n\
13192,Thị trấn Vũ Thư,344,Huyện Vũ Thư,34\n\
13195,Xã Hồng Lý,344,Huyện Vũ Thư,34\n\
13198,Xã Đồng Thanh,344,Huyện Vũ Thư,34\n\
13201,Xã Xuân Hòa,344,Huyện Vũ Thư,34\n\
13204,Xã Hiệp Hòa,344,Huyện Vũ Thư,34\n\
13207,Xã Phúc Thành,344,Huyện Vũ Thư,34\n\
13210,Xã Tân Phong,344,Huyện Vũ Thư,34\n\
13213,Xã Song Lãng,344,Huyện Vũ Thư,34\n\
13216,Xã Tân Hòa,344,Huyện Vũ Thư,34\n\
13219,Xã Việt Hùng,344,Huyện Vũ Thư,34\n\
13222,Xã Minh Lãng,344,Huyện Vũ Thư,34\n\
13225,Xã Tân Bình,336,Thành phố Thái Bình,34\n\
13228,Xã Minh Khai,344,Huyện Vũ Thư,34\n\
13231,Xã Dũng Nghĩa,344,Huyện Vũ Thư,34\n\
13234,Xã Minh Quang,344,Huyện Vũ Thư,34\n\
13237,Xã Tam Quang,344,Huyện Vũ Thư,34\n\
13240,Xã Tân Lập,344,Huyện Vũ Thư,34\n\
13243,Xã Bách Thuận,344,Huyện Vũ Thư,34\n\
13246,Xã Tự Tân,344,Huyện Vũ Thư,34\n\
13249,Xã Song An,344,Huyện Vũ Thư,34\n\
13252,Xã Trung An,344,Huyện Vũ Thư,34\n\
13255,Xã Vũ Hội,344,Huyện Vũ Thư,34\n\
13258,Xã Hòa Bình,344,Huyện Vũ Thư,34\n\
13261,Xã Nguyên Xá,344,Huyện Vũ Thư,34\n\
13264,Xã Việt Thuận,344,Huyện Vũ Thư,34\n\
13267,Xã Vũ Vinh,344,Huyện Vũ Thư,34\n\
13270,Xã Vũ Đoài,344,Huyện Vũ Thư,34\n\
13273,Xã Vũ Tiến,344,Huyện Vũ Thư,34\n\
13276,Xã Vũ Vân,344,Huyện Vũ Thư,34\n\
13279,Xã Duy Nhất,344,Huyện Vũ Thư,34\n\
13282,Xã Hồng Phong,344,Huyện Vũ Thư,34\n\
13285,Phường Quang Trung,347,Thành phố Phủ Lý,35\n\
13291,Phường Lê Hồng Phong,347,Thành phố Phủ Lý,35\n\
13294,Phường Châu Cầu,347,Thành phố Phủ Lý,35\n\
13303,Phường Lam Hạ,347,Thành phố Phủ Lý,35\n\
13306,Xã Phù Vân,347,Thành phố Phủ Lý,35\n\
13309,Phường Liêm Chính,347,Thành phố Phủ Lý,35\n\
13315,Phường Thanh Châu,347,Thành phố Phủ Lý,35\n\
13318,Phường Châu Sơn,347,Thành phố Phủ Lý,35\n\
13321,Phường Đồng Văn,349,Thị xã Duy Tiên,35\n\
13324,Phường Hòa Mạc,349,Thị xã Duy Tiên,35\n\
13327,Xã Mộc Hoàn,349,Thị xã Duy Tiên,35\n\
13330,Phường Châu Giang,349,Thị xã Duy Tiên,35\n\
13333,Phường Bạch Thượng,349,Thị xã Duy Tiên,35\n\
13336,Phường Duy Minh,349,Thị xã Duy Tiên,35\n\
13342,Phường Duy Hải,349,Thị xã Duy Tiên,35\n\
13345,Xã Chuyên Ngoại,349,Thị xã Duy Tiên,35\n\
13348,Phường Yên Bắc,349,Thị xã Duy Tiên,35\n\
13351,Xã Trác Văn,349,Thị xã Duy Tiên,35\n\
13354,Phường Tiên Nội,349,Thị xã Duy Tiên,35\n\
13357,Phường Hoàng Đông,349,Thị xã Duy Tiên,35\n\
13360,Xã Yên Nam,349,Thị xã Duy Tiên,35\n\
13363,Xã Tiên Ngoại,349,Thị xã Duy Tiên,35\n\
13366,Phường Tân Hiệp,347,Thành phố Phủ Lý,35\n\
13369,Xã Tiên Sơn,349,Thị xã Duy Tiên,35\n\
13384,Phường Quế,350,Thị xã Kim Bảng,35\n\
13387,Xã Nguyễn Úy,350,Thị xã Kim Bảng,35\n\
13390,Phường Đại Cương,350,Thị xã Kim Bảng,35\n\
13393,Phường Lê Hồ,350,Thị xã Kim Bảng,35\n\
13396,Phường Tượng Lĩnh,350,Thị xã Kim Bảng,35\n\
13402,Phường Tân Tựu,350,Thị xã Kim Bảng,35\n\
13405,Phường Đồng Hóa,350,Thị xã Kim Bảng,35\n\
13408,Xã Hoàng Tây,350,Thị xã Kim Bảng,35\n\
13411,Phường Tân Sơn,350,Thị xã Kim Bảng,35\n\
13414,Xã Thụy Lôi,350,Thị xã Kim Bảng,35\n\
13417,Xã Văn Xá,350,Thị xã Kim Bảng,35\n\
13420,Xã Khả Phong,350,Thị xã Kim Bảng,35\n\
13423,Phường Ngọc Sơn,350,Thị xã Kim Bảng,35\n\
13426,Xã Kim Bình,347,Thành phố Phủ Lý,35\n\
13429,Phường Ba Sao,350,Thị xã Kim Bảng,35\n\
13432,Xã Liên Sơn,350,Thị xã Kim Bảng,35\n\
13435,Phường Thi Sơn,350,Thị xã Kim Bảng,35\n\
13438,Xã Thanh Sơn,350,Thị xã Kim Bảng,35\n\
13441,Thị trấn Kiện Khê,351,Huyện Thanh Liêm,35\n\
13444,Phường Tân Liêm,347,Thành phố Phủ Lý,35\n\
13450,Xã Liêm Phong,351,Huyện Thanh Liêm,35\n\
13453,Xã Thanh Hà,351,Huyện Thanh Liêm,35\n\
13456,Xã Liêm Cần,351,Huyện Thanh Liêm,35\n\
13459,Phường Thanh Tuyền,347,Thành phố Phủ Lý,35\n\
13465,Xã Liêm Thuận,351,Huyện Thanh Liêm,35\n\
13468,Xã Thanh Thủy,351,Huyện Thanh Liêm,35\n\
13471,Xã Thanh Phong,351,Huyện Thanh Liêm,35\n\
13474,Thị trấn Tân Thanh,351,Huyện Thanh Liêm,35\n\
13477,Xã Thanh Tân,351,Huyện Thanh Liêm,35\n\
13480,Xã Liêm Túc,351,Huyện Thanh Liêm,35\n\
13483,Xã Liêm Sơn,351,Huyện Thanh Liêm,35\n\
13486,Xã Thanh Hương,351,Huyện Thanh Liêm,35\n\
13489,Xã Thanh Nghị,351,Huyện Thanh Liêm,35\n\
13492,Xã Thanh Tâm,351,Huyện Thanh Liêm,35\n\
13495,Xã Thanh Nguyên,351,Huyện Thanh Liêm,35\n\
13498,Xã Thanh Hải,351,Huyện Thanh Liêm,35\n\
13501,Thị trấn Bình Mỹ,352,Huyện Bình Lục,35\n\
13504,Xã Bình Nghĩa,352,Huyện Bình Lục,35\n\
13507,Xã Đinh Xá,347,Thành phố Phủ Lý,35\n\
13510,Xã Tràng An,352,Huyện Bình Lục,35\n\
13513,Xã Trịnh Xá,347,Thành phố Phủ Lý,35\n\
13516,Xã Đồng Du,352,Huyện Bình Lục,35\n\
13519,Xã Ngọc Lũ,352,Huyện Bình Lục,35\n\
13525,Xã Đồn Xá,352,Huyện Bình Lục,35\n\
13528,Xã An Ninh,352,Huyện Bình Lục,35\n\
13531,Xã Bồ Đề,352,Huyện Bình Lục,35\n\
13540,Xã Bình An,352,Huyện Bình Lục,35\n\
13543,Xã Vũ Bản,352,Huyện Bình Lục,35\n\
13546,Xã Trung Lương,352,Huyện Bình Lục,35\n\
13552,Xã An Đổ,352,Huyện Bình Lục,35\n\
13555,Xã La Sơn,352,Huyện Bình Lục,35\n\
13558,Xã Tiêu Động,352,Huyện Bình Lục,35\n\
13561,Xã An Lão,352,Huyện Bình Lục,35\n\
13567,Xã Hợp Lý,353,Huyện Lý Nhân,35\n\
13570,Xã Nguyên Lý,353,Huyện Lý Nhân,35\n\
13573,Xã Chính Lý,353,Huyện Lý Nhân,35\n\
13576,Xã Chân Lý,353,Huyện Lý Nhân,35\n\
13579,Xã Đạo Lý,353,Huyện Lý Nhân,35\n\
13582,Xã Công Lý,353,Huyện Lý Nhân,35\n\
13585,Xã Văn Lý,353,Huyện Lý Nhân,35\n\
13588,Xã Bắc Lý,353,Huyện Lý Nhân,35\n\
13591,Xã Đức Lý,353,Huyện Lý Nhân,35\n\
13594,Xã Trần Hưng Đạo,353,Huyện Lý Nhân,35\n\
13597,Thị trấn Vĩnh Trụ,353,Huyện Lý Nhân,35\n\
13600,Xã Nhân Thịnh,353,Huyện Lý Nhân,35\n\
13606,Xã Nhân Khang,353,Huyện Lý Nhân,35\n\
13609,Xã Nhân Mỹ,353,Huyện Lý Nhân,35\n\
13612,Xã Nhân Nghĩa,353,Huyện Lý Nhân,35\n\
13615,Xã Nhân Chính,353,Huyện Lý Nhân,35\n\
13618,Xã Nhân Bình,353,Huyện Lý Nhân,35\n\
13621,Xã Phú Phúc,353,Huyện Lý Nhân,35\n\
13624,Xã Xuân Khê,353,Huyện Lý Nhân,35\n\
13627,Xã Tiến Thắng,353,Huyện Lý Nhân,35\n\
13630,Xã Hòa Hậu,353,Huyện Lý Nhân,35\n\
13636,Phường Vị Xuyên,356,Thành phố Nam Định,36\n\
13657,Phường Trường Thi,356,Thành phố Nam Định,36\n\
13666,Phường Trần Hưng Đạo,356,Thành phố Nam Định,36\n\
13669,Phường Cửa Bắc,356,Thành phố Nam Định,36\n\
13678,Phường Năng Tĩnh,356,Thành phố Nam Định,36\n\
13681,Phường Quang Trung,356,Thành phố Nam Định,36\n\
13684,Phường Lộc Hạ,356,Thành phố Nam Định,36\n\
13687,Phường Lộc Vượng,356,Thành phố Nam Định,36\n\
13690,Phường Cửa Nam,356,Thành phố Nam Định,36\n\
13693,Phường Lộc Hòa,356,Thành phố Nam Định,36\n\
13696,Phường Nam Phong,356,Thành phố Nam Định,36\n\
13699,Phường Mỹ Xá,356,Thành phố Nam Định,36\n\
13705,Phường Nam Vân,356,Thành phố Nam Định,36\n\
13708,Phường Hưng Lộc,356,Thành phố Nam Định,36\n\
13711,Xã Mỹ Hà,356,Thành phố Nam Định,36\n\
13717,Xã Mỹ Thắng,356,Thành phố Nam Định,36\n\
13720,Xã Mỹ Trung,356,Thành phố Nam Định,36\n\
13723,Xã Mỹ Tân,356,Thành phố Nam Định,36\n\
13726,Xã Mỹ Phúc,356,Thành phố Nam Định,36\n\
13732,Xã Mỹ Thuận,356,Thành phố Nam Định,36\n\
13735,Xã Mỹ Lộc,356,Thành phố Nam Định,36\n\
13741,Thị trấn Gôi,359,Huyện Vụ Bản,36\n\
13747,Xã Hiển Khánh,359,Huyện Vụ Bản,36\n\
13750,Xã Minh Tân,359,Huyện Vụ Bản,36\n\
13753,Xã Hợp Hưng,359,Huyện Vụ Bản,36\n\
13756,Xã Đại An,359,Huyện Vụ Bản,36\n\
13762,Xã Cộng Hòa,359,Huyện Vụ Bản,36\n\
13765,Xã Trung Thành,359,Huyện Vụ Bản,36\n\
13768,Xã Quang Trung,359,Huyện Vụ Bản,36\n\
13777,Xã Thành Lợi,359,Huyện Vụ Bản,36\n\
13780,Xã Kim Thái,359,Huyện Vụ Bản,36\n\
13783,Xã Liên Minh,359,Huyện Vụ Bản,36\n\
13786,Xã Đại Thắng,359,Huyện Vụ Bản,36\n\
13789,Xã Tam Thanh,359,Huyện Vụ Bản,36\n\
13792,Xã Vĩnh Hào,359,Huyện Vụ Bản,36\n\
13795,Thị trấn Lâm,360,Huyện Ý Yên,36\n\
13801,Xã Trung Nghĩa,360,Huyện Ý Yên,36\n\
13807,Xã Tân Minh,360,Huyện Ý Yên,36\n\
13810,Xã Yên Thọ,360,Huyện Ý Yên,36\n\
13819,Xã Phú Hưng,360,Huyện Ý Yên,36\n\
13822,Xã Yên Chính,360,Huyện Ý Yên,36\n\
13825,Xã Yên Bình,360,Huyện Ý Yên,36\n\
13831,Xã Yên Mỹ,360,Huyện Ý Yên,36\n\
13834,Xã Yên Dương,360,Huyện Ý Yên,36\n\
13843,Xã Yên Khánh,360,Huyện Ý Yên,36\n\
13846,Xã Yên Phong,360,Huyện Ý Yên,36\n\
13849,Xã Yên Ninh,360,Huyện Ý Yên,36\n\
13852,Xã Yên Lương,360,Huyện Ý Yên,36\n\
13861,Xã Yên Tiến,360,Huyện Ý Yên,36\n\
13864,Xã Yên Thắng,360,Huyện Ý Yên,36\n\
13867,Xã Yên Phúc,360,Huyện Ý Yên,36\n\
13870,Xã Yên Cường,360,Huyện Ý Yên,36\n\
13873,Xã Yên Lộc,360,Huyện Ý Yên,36\n\
13876,Xã Hồng Quang,360,Huyện Ý Yên,36\n\
13879,Xã Yên Đồng,360,Huyện Ý Yên,36\n\
13882,Xã Yên Khang,360,Huyện Ý Yên,36\n\
13885,Xã Yên Nhân,360,Huyện Ý Yên,36\n\
13888,Xã Yên Trị,360,Huyện Ý Yên,36\n\
13891,Thị trấn Liễu Đề,361,Huyện Nghĩa Hưng,36\n\
13894,Thị trấn Rạng Đông,361,Huyện Nghĩa Hưng,36\n\
13900,Xã Đồng Thịnh,361,Huyện Nghĩa Hưng,36\n\
13906,Xã Nghĩa Thái,361,Huyện Nghĩa Hưng,36\n\
13909,Xã Hoàng Nam,361,Huyện Nghĩa Hưng,36\n\
13912,Xã Nghĩa Châu,361,Huyện Nghĩa Hưng,36\n\
13915,Xã Nghĩa Trung,361,Huyện Nghĩa Hưng,36\n\
13918,Xã Nghĩa Sơn,361,Huyện Nghĩa Hưng,36\n\
13921,Xã Nghĩa Lạc,361,Huyện Nghĩa Hưng,36\n\
13924,Xã Nghĩa Hồng,361,Huyện Nghĩa Hưng,36\n\
13927,Xã Nghĩa Phong,361,Huyện Nghĩa Hưng,36\n\
13930,Xã Nghĩa Phú,361,Huyện Nghĩa Hưng,36\n\
13939,Thị trấn Quỹ Nhất,361,Huyện Nghĩa Hưng,36\n\
13942,Xã Nghĩa Hùng,361,Huyện Nghĩa Hưng,36\n\
13945,Xã Nghĩa Lâm,361,Huyện Nghĩa Hưng,36\n\
13948,Xã Nghĩa Thành,361,Huyện Nghĩa Hưng,36\n\
13951,Xã Phúc Thắng,361,Huyện Nghĩa Hưng,36\n\
13954,Xã Nghĩa Lợi,361,Huyện Nghĩa Hưng,36\n\
13957,Xã Nghĩa Hải,361,Huyện Nghĩa Hưng,36\n\
13963,Xã Nam Điền,361,Huyện Nghĩa Hưng,36\n\
13966,Thị trấn Nam Giang,362,Huyện Nam Trực,36\n\
13972,Xã Nam Điền,362,Huyện Nam Trực,36\n\
13975,Xã Nghĩa An,362,Huyện Nam Trực,36\n\
13978,Xã Nam Thắng,362,Huyện Nam Trực,36\n\
13984,Xã Hồng Quang,362,Huyện Nam Trực,36\n\
13987,Xã Tân Thịnh,362,Huyện Nam Trực,36\n\
13990,Xã Nam Cường,362,Huyện Nam Trực,36\n\
13993,Xã Nam Hồng,362,Huyện Nam Trực,36\n\
13996,Xã Nam Hùng,362,Huyện Nam Trực,36\n\
13999,Xã Nam Hoa,362,Huyện Nam Trực,36\n\
14002,Xã Nam Dương,362,Huyện Nam Trực,36\n\
14005,Xã Nam Thanh,362,Huyện Nam Trực,36\n\
14008,Xã Nam Lợi,362,Huyện Nam Trực,36\n\
14011,Xã Bình Minh,362,Huyện Nam Trực,36\n\
14014,Xã Đồng Sơn,362,Huyện Nam Trực,36\n\
14017,Xã Nam Tiến,362,Huyện Nam Trực,36\n\
14020,Xã Nam Hải,362,Huyện Nam Trực,36\n\
14023,Xã Nam Thái,362,Huyện Nam Trực,36\n\
14026,Thị trấn Cổ Lễ,363,Huyện Trực Ninh,36\n\
14029,Xã Phương Định,363,Huyện Trực Ninh,36\n\
14032,Xã Trực Chính,363,Huyện Trực Ninh,36\n\
14035,Xã Trung Đông,363,Huyện Trực Ninh,36\n\
14038,Xã Liêm Hải,363,Huyện Trực Ninh,36\n\
14041,Xã Trực Tuấn,363,Huyện Trực Ninh,36\n\
14044,Xã Việt Hùng,363,Huyện Trực Ninh,36\n\
14047,Xã Trực Đạo,363,Huyện Trực Ninh,36\n\
14050,Xã Trực Hưng,363,Huyện Trực Ninh,36\n\
14053,Xã Trực Nội,363,Huyện Trực Ninh,36\n\
14056,Thị trấn Cát Thành,363,Huyện Trực Ninh,36\n\
14059,Xã Trực Thanh,363,Huyện Trực Ninh,36\n\
14062,Xã Trực Khang,363,Huyện Trực Ninh,36\n\
14065,Xã Trực Thuận,363,Huyện Trực Ninh,36\n\
14068,Xã Trực Mỹ,363,Huyện Trực Ninh,36\n\
14071,Xã Trực Đại,363,Huyện Trực Ninh,36\n\
14074,Xã Trực Cường,363,Huyện Trực Ninh,36\n\
14077,Thị trấn Ninh Cường,363,Huyện Trực Ninh,36\n\
14080,Xã Trực Thái,363,Huyện Trực Ninh,36\n\
14083,Xã Trực Hùng,363,Huyện Trực Ninh,36\n\
14086,Xã Trực Thắng,363,Huyện Trực Ninh,36\n\
14089,Thị trấn Xuân Trường,364,Huyện Xuân Trường,36\n\
14092,Xã Xuân Châu,364,Huyện Xuân Trường,36\n\
14095,Xã Xuân Hồng,364,Huyện Xuân Trường,36\n\
14098,Xã Xuân Thành,364,Huyện Xuân Trường,36\n\
14101,Xã Xuân Thượng,364,Huyện Xuân Trường,36\n\
14104,Xã Xuân Giang,364,Huyện Xuân Trường,36\n\
14110,Xã Xuân Tân,364,Huyện Xuân Trường,36\n\
14116,Xã Xuân Ngọc,364,Huyện Xuân Trường,36\n\
14122,Xã Trà Lũ,364,Huyện Xuân Trường,36\n\
14125,Xã Thọ Nghiệp,364,Huyện Xuân Trường,36\n\
14128,Xã Xuân Phú,364,Huyện Xuân Trường,36\n\
14134,Xã Xuân Vinh,364,Huyện Xuân Trường,36\n\
14143,Xã Xuân Ninh,364,Huyện Xuân Trường,36\n\
14146,Xã Xuân Phúc,364,Huyện Xuân Trường,36\n\
14152,Thị trấn Quất Lâm,365,Huyện Giao Thủy,36\n\
14155,Xã Giao Hương,365,Huyện Giao Thủy,36\n\
14158,Xã Hồng Thuận,365,Huyện Giao Thủy,36\n\
14161,Xã Giao Thiện,365,Huyện Giao Thủy,36\n\
14164,Xã Giao Thanh,365,Huyện Giao Thủy,36\n\
14167,Thị trấn Giao Thủy,365,Huyện Giao Thủy,36\n\
14170,Xã Bình Hòa,365,Huyện Giao Thủy,36\n\
14176,Xã Giao Hà,365,Huyện Giao Thủy,36\n\
14179,Xã Giao Nhân,365,Huyện Giao Thủy,36\n\
14182,Xã Giao An,365,Huyện Giao Thủy,36\n\
14185,Xã Giao Lạc,365,Huyện Giao Thủy,36\n\
14188,Xã Giao Châu,365,Huyện Giao Thủy,36\n\
14191,Xã Giao Tân,365,Huyện Giao Thủy,36\n\
14194,Xã Giao Yến,365,Huyện Giao Thủy,36\n\
14197,Xã Giao Xuân,365,Huyện Giao Thủy,36\n\
14200,Xã Giao Thịnh,365,Huyện Giao Thủy,36\n\
14203,Xã Giao Hải,365,Huyện Giao Thủy,36\n\
14206,Xã Bạch Long,365,Huyện Giao Thủy,36\n\
14209,Xã Giao Long,365,Huyện Giao Thủy,36\n\
14212,Xã Giao Phong,365,Huyện Giao Thủy,36\n\
14215,Thị trấn Yên Định,366,Huyện Hải Hậu,36\n\
14218,Thị trấn Cồn,366,Huyện Hải Hậu,36\n\
14221,Thị trấn Thịnh Long,366,Huyện Hải Hậu,36\n\
14224,Xã Hải Nam,366,Huyện Hải Hậu,36\n\
14227,Xã Hải Trung,366,Huyện Hải Hậu,36\n\
14233,Xã Hải Minh,366,Huyện Hải Hậu,36\n\
14236,Xã Hải Anh,366,Huyện Hải Hậu,36\n\
14248,Xã Hải Hưng,366,Huyện Hải Hậu,36\n\
14254,Xã Hải Long,366,Huyện Hải Hậu,36\n\
14260,Xã Hải Đường,366,Huyện Hải Hậu,36\n\
14263,Xã Hải Lộc,366,Huyện Hải Hậu,36\n\
14266,Xã Hải Quang,366,Huyện Hải Hậu,36\n\
14269,Xã Hải Đông,366,Huyện Hải Hậu,36\n\
14272,Xã Hải Sơn,366,Huyện Hải Hậu,36\n\
14275,Xã Hải Tân,366,Huyện Hải Hậu,36\n\
14281,Xã Hải Phong,366,Huyện Hải Hậu,36\n\
14284,Xã Hải An,366,Huyện Hải Hậu,36\n\
14287,Xã Hải Tây,366,Huyện Hải Hậu,36\n\
14293,Xã Hải Phú,366,Huyện Hải Hậu,36\n\
14296,Xã Hải Giang,366,Huyện Hải Hậu,36\n\
14302,Xã Hải Ninh,366,Huyện Hải Hậu,36\n\
14308,Xã Hải Xuân,366,Huyện Hải Hậu,36\n\
14311,Xã Hải Châu,366,Huyện Hải Hậu,36\n\
14317,Xã Hải Hòa,366,Huyện Hải Hậu,36\n\
14320,Phường Đông Thành,374,Thành phố Hoa Lư,37\n\
14323,Phường Tân Thành,374,Thành phố Hoa Lư,37\n\
14329,Phường Vân Giang,374,Thành phố Hoa Lư,37\n\
14332,Phường Bích Đào,374,Thành phố Hoa Lư,37\n\
14338,Phường Nam Bình,374,Thành phố Hoa Lư,37\n\
14341,Phường Nam Thành,374,Thành phố Hoa Lư,37\n\
14344,Phường Ninh Khánh,374,Thành phố Hoa Lư,37\n\
14347,Xã Ninh Nhất,374,Thành phố Hoa Lư,37\n\
14350,Xã Ninh Tiến,374,Thành phố Hoa Lư,37\n\
14353,Phường Ninh Phúc,374,Thành phố Hoa Lư,37\n\
14356,Phường Ninh Sơn,374,Thành phố Hoa Lư,37\n\
14359,Phường Ninh Phong,374,Thành phố Hoa Lư,37\n\
14362,Phường Bắc Sơn,370,Thành phố Tam Điệp,37\n\
14365,Phường Trung Sơn,370,Thành phố Tam Điệp,37\n\
14368,Phường Nam Sơn,370,Thành phố Tam Điệp,37\n\
14369,Phường Tây Sơn,370,Thành phố Tam Điệp,37\n\
14371,Xã Yên Sơn,370,Thành phố Tam Điệp,37\n\
14374,Phường Yên Bình,370,Thành phố Tam Điệp,37\n\
14375,Phường Tân Bình,370,Thành phố Tam Điệp,37\n\
14377,Xã Quang Sơn,370,Thành phố Tam Điệp,37\n\
14380,Xã Đông Sơn,370,Thành phố Tam Điệp,37\n\
14386,Xã Xích Thổ,372,Huyện Nho Quan,37\n\
14389,Xã Gia Lâm,372,Huyện Nho Quan,37\n\
14392,Xã Gia Sơn,372,Huyện Nho Quan,37\n\
14395,Xã Thạch Bình,372,Huyện Nho Quan,37\n\
14398,Xã Gia Thủy,372,Huyện Nho Quan,37\n\
14401,Xã Gia Tường,372,Huyện Nho Quan,37\n\
14404,Xã Cúc Phương,372,Huyện Nho Quan,37\n\
14407,Xã Phú Sơn,372,Huyện Nho Quan,37\n\
14410,Xã Đức Long,372,Huyện Nho Quan,37\n\
14413,Xã Lạc Vân,372,Huyện Nho Quan,37\n\
14416,Xã Đồng Phong,372,Huyện Nho Quan,37\n\
14419,Xã Yên Quang,372,Huyện Nho Quan,37\n\
14425,Xã Thượng Hòa,372,Huyện Nho Quan,37\n\
14428,Thị trấn Nho Quan,372,Huyện Nho Quan,37\n\
14431,Xã Văn Phương,372,Huyện Nho Quan,37\n\
14434,Xã Thanh Sơn,372,Huyện Nho Quan,37\n\
14437,Xã Phúc Sơn,372,Huyện Nho Quan,37\n\
14443,Xã Văn Phú,372,Huyện Nho Quan,37\n\
14446,Xã Phú Lộc,372,Huyện Nho Quan,37\n\
14449,Xã Kỳ Phú,372,Huyện Nho Quan,37\n\
14452,Xã Quỳnh Lưu,372,Huyện Nho Quan,37\n\
14458,Xã Phú Long,372,Huyện Nho Quan,37\n\
14461,Xã Quảng Lạc,372,Huyện Nho Quan,37\n\
14464,Thị trấn Thịnh Vượng,373,Huyện Gia Viễn,37\n\
14467,Xã Gia Hòa,373,Huyện Gia Viễn,37\n\
14470,Xã Gia Hưng,373,Huyện Gia Viễn,37\n\
14473,Xã Liên Sơn,373,Huyện Gia Viễn,37\n\
14476,Xã Gia Thanh,373,Huyện Gia Viễn,37\n\
14479,Xã Gia Vân,373,Huyện Gia Viễn,37\n\
14482,Xã Gia Phú,373,Huyện Gia Viễn,37\n\
14485,Xã Gia Xuân,373,Huyện Gia Viễn,37\n\
14488,Xã Gia Lập,373,Huyện Gia Viễn,37\n\
14494,Xã Gia Trấn,373,Huyện Gia Viễn,37\n\
14500,Xã Gia Phương,373,Huyện Gia Viễn,37\n\
14503,Xã Gia Tân,373,Huyện Gia Viễn,37\n\
14506,Xã Tiến Thắng,373,Huyện Gia Viễn,37\n\
14509,Xã Gia Trung,373,Huyện Gia Viễn,37\n\
14512,Xã Gia Minh,373,Huyện Gia Viễn,37\n\
14515,Xã Gia Lạc,373,Huyện Gia Viễn,37\n\
14521,Xã Gia Sinh,373,Huyện Gia Viễn,37\n\
14524,Xã Gia Phong,373,Huyện Gia Viễn,37\n\
14527,Phường Ninh Mỹ,374,Thành phố Hoa Lư,37\n\
14530,Phường Ninh Giang,374,Thành phố Hoa Lư,37\n\
14533,Xã Trường Yên,374,Thành phố Hoa Lư,37\n\
14536,Xã Ninh Khang,374,Thành phố Hoa Lư,37\n\
14542,Xã Ninh Hòa,374,Thành phố Hoa Lư,37\n\
14551,Xã Ninh Hải,374,Thành phố Hoa Lư,37\n\
14554,Xã Ninh Vân,374,Thành phố Hoa Lư,37\n\
14557,Xã Ninh An,374,Thành phố Hoa Lư,37\n\
14560,Thị trấn Yên Ninh,375,Huyện Yên Khánh,37\n\
14563,Xã Khánh Thiện,375,Huyện Yên Khánh,37\n\
14566,Xã Khánh Phú,375,Huyện Yên Khánh,37\n\
14569,Xã Khánh Hòa,375,Huyện Yên Khánh,37\n\
14572,Xã Khánh Lợi,375,Huyện Yên Khánh,37\n\
14575,Xã Khánh An,375,Huyện Yên Khánh,37\n\
14578,Xã Khánh Cường,375,Huyện Yên Khánh,37\n\
14581,Xã Khánh Cư,375,Huyện Yên Khánh,37\n\
14587,Xã Khánh Hải,375,Huyện Yên Khánh,37\n\
14590,Xã Khánh Trung,375,Huyện Yên Khánh,37\n\
14593,Xã Khánh Mậu,375,Huyện Yên Khánh,37\n\
14596,Xã Khánh Vân,375,Huyện Yên Khánh,37\n\
14599,Xã Khánh Hội,375,Huyện Yên Khánh,37\n\
14602,Xã Khánh Công,375,Huyện Yên Khánh,37\n\
14608,Xã Khánh Thành,375,Huyện Yên Khánh,37\n\
14611,Xã Khánh Nhạc,375,Huyện Yên Khánh,37\n\
14614,Xã Khánh Thủy,375,Huyện Yên Khánh,37\n\
14617,Xã Khánh Hồng,375,Huyện Yên Khánh,37\n\
14620,Thị trấn Phát Diệm,376,Huyện Kim Sơn,37\n\
14623,Thị trấn Bình Minh,376,Huyện Kim Sơn,37\n\
14629,Xã Hồi Ninh,376,Huyện Kim Sơn,37\n\
14632,Xã Xuân Chính,376,Huyện Kim Sơn,37\n\
14635,Xã Kim Định,376,Huyện Kim Sơn,37\n\
14638,Xã Ân Hòa,376,Huyện Kim Sơn,37\n\
14641,Xã Hùng Tiến,376,Huyện Kim Sơn,37\n\
14647,Xã Quang Thiện,376,Huyện Kim Sơn,37\n\
14650,Xã Như Hòa,376,Huyện Kim Sơn,37\n\
14653,Xã Chất Bình,376,Huyện Kim Sơn,37\n\
14656,Xã Đồng Hướng,376,Huyện Kim Sơn,37\n\
14659,Xã Kim Chính,376,Huyện Kim Sơn,37\n\
14662,Xã Thượng Kiệm,376,Huyện Kim Sơn,37\n\
14668,Xã Tân Thành,376,Huyện Kim Sơn,37\n\
14671,Xã Yên Lộc,376,Huyện Kim Sơn,37\n\
14674,Xã Lai Thành,376,Huyện Kim Sơn,37\n\
14677,Xã Định Hóa,376,Huyện Kim Sơn,37\n\
14680,Xã Văn Hải,376,Huyện Kim Sơn,37\n\
14683,Xã Kim Tân,376,Huyện Kim Sơn,37\n\
14686,Xã Kim Mỹ,376,Huyện Kim Sơn,37\n\
14689,Xã Cồn Thoi,376,Huyện Kim Sơn,37\n\
14695,Xã Kim Trung,376,Huyện Kim Sơn,37\n\
14698,Xã Kim Đông,376,Huyện Kim Sơn,37\n\
14701,Thị trấn Yên Thịnh,377,Huyện Yên Mô,37\n\
14704,Xã Khánh Thượng,377,Huyện Yên Mô,37\n\
14707,Xã Khánh Dương,377,Huyện Yên Mô,37\n\
14719,Xã Yên Phong,377,Huyện Yên Mô,37\n\
14722,Xã Yên Hòa,377,Huyện Yên Mô,37\n\
14725,Xã Yên Thắng,377,Huyện Yên Mô,37\n\
14728,Xã Yên Từ,377,Huyện Yên Mô,37\n\
14734,Xã Yên Thành,377,Huyện Yên Mô,37\n\
14737,Xã Yên Nhân,377,Huyện Yên Mô,37\n\
14740,Xã Yên Mỹ,377,Huyện Yên Mô,37\n\
14743,Xã Yên Mạc,377,Huyện Yên Mô,37\n\
14746,Xã Yên Đồng,377,Huyện Yên Mô,37\n\
14749,Xã Yên Thái,377,Huyện Yên Mô,37\n\
14752,Xã Yên Lâm,377,Huyện Yên Mô,37\n\
14755,Phường Hàm Rồng,380,Thành phố Thanh Hóa,38\n\
14758,Phường Đông Thọ,380,Thành phố Thanh Hóa,38\n\
14761,Phường Nam Ngạn,380,Thành phố Thanh Hóa,38\n\
14764,Phường Trường Thi,380,Thành phố Thanh Hóa,38\n\
14767,Phường Điện Biên,380,Thành phố Thanh Hóa,38\n\
14770,Phường Phú Sơn,380,Thành phố Thanh Hóa,38\n\
14773,Phường Lam Sơn,380,Thành phố Thanh Hóa,38\n\
14776,Phường Ba Đình,380,Thành phố Thanh Hóa,38\n\
14779,Phường Ngọc Trạo,380,Thành phố Thanh Hóa,38\n\
14782,Phường Đông Vệ,380,Thành phố Thanh Hóa,38\n\
14785,Phường Đông Sơn,380,Thành phố Thanh Hóa,38\n\
14791,Phường Đông Cương,380,Thành phố Thanh Hóa,38\n\
14794,Phường Đông Hương,380,Thành phố Thanh Hóa,38\n\
14797,Phường Đông Hải,380,Thành phố Thanh Hóa,38\n\
14800,Phường Quảng Hưng,380,Thành phố Thanh Hóa,38\n\
14803,Phường Quảng Thắng,380,Thành phố Thanh Hóa,38\n\
14806,Phường Quảng Thành,380,Thành phố Thanh Hóa,38\n\
14809,Phường Bắc Sơn,381,Thị xã Bỉm Sơn,38\n\
14812,Phường Ba Đình,381,Thị xã Bỉm Sơn,38\n\
14815,Phường Lam Sơn,381,Thị xã Bỉm Sơn,38\n\
14818,Phường Ngọc Trạo,381,Thị xã Bỉm Sơn,38\n\
14821,Phường Đông Sơn,381,Thị xã Bỉm Sơn,38\n\
14823,Phường Phú Sơn,381,Thị xã Bỉm Sơn,38\n\
14824,Xã Quang Trung,381,Thị xã Bỉm Sơn,38\n\
14830,Phường Trung Sơn,382,Thành phố Sầm Sơn,38\n\
14833,Phường Bắc Sơn,382,Thành phố Sầm Sơn,38\n\
14836,Phường Trường Sơn,382,Thành phố Sầm Sơn,38\n\
14839,Phường Quảng Cư,382,Thành phố Sầm Sơn,38\n\
14842,Phường Quảng Tiến,382,Thành phố Sầm Sơn,38\n\
14845,Thị trấn Mường Lát,384,Huyện Mường Lát,38\n\
14848,Xã Tam Chung,384,Huyện Mường Lát,38\n\
14854,Xã Mường Lý,384,Huyện Mường Lát,38\n\
14857,Xã Trung Lý,384,Huyện Mường Lát,38\n\
14860,Xã Quang Chiểu,384,Huyện Mường Lát,38\n\
14863,Xã Pù Nhi,384,Huyện Mường Lát,38\n\
14864,Xã Nhi Sơn,384,Huyện Mường Lát,38\n\
14866,Xã Mường Chanh,384,Huyện Mường Lát,38\n\
14869,Thị trấn Hồi Xuân,385,Huyện Quan Hóa,38\n\
14872,Xã Thành Sơn,385,Huyện Quan Hóa,38\n\
14875,Xã Trung Sơn,385,Huyện Quan Hóa,38\n\
14878,Xã Phú Thanh,385,Huyện Quan Hóa,38\n\
14881,Xã Trung Thành,385,Huyện Quan Hóa,38\n\
14884,Xã Phú Lệ,385,Huyện Quan Hóa,38\n\
14887,Xã Phú Sơn,385,Huyện Quan Hóa,38\n\
14890,Xã Phú Xuân,385,Huyện Quan Hóa,38\n\
14896,Xã Hiền Chung,385,Huyện Quan Hóa,38\n\
14899,Xã Hiền Kiệt,385,Huyện Quan Hóa,38\n\
14902,Xã Nam Tiến,385,Huyện Quan Hóa,38\n\
14908,Xã Thiên Phủ,385,Huyện Quan Hóa,38\n\
14911,Xã Phú Nghiêm,385,Huyện Quan Hóa,38\n\
14914,Xã Nam Xuân,385,Huyện Quan Hóa,38\n\
14917,Xã Nam Động,385,Huyện Quan Hóa,38\n\
14923,Thị trấn Cành Nàng,386,Huyện Bá Thước,38\n\
14926,Xã Điền Thượng,386,Huyện Bá Thước,38\n\
14929,Xã Điền Hạ,386,Huyện Bá Thước,38\n\
14932,Xã Điền Quang,386,Huyện Bá Thước,38\n\
14935,Xã Điền Trung,386,Huyện Bá Thước,38\n\
14938,Xã Thành Sơn,386,Huyện Bá Thước,38\n\
14941,Xã Lương Ngoại,386,Huyện Bá Thước,38\n\
14944,Xã Ái Thượng,386,Huyện Bá Thước,38\n\
14947,Xã Lương Nội,386,Huyện Bá Thước,38\n\
14950,Xã Điền Lư,386,Huyện Bá Thước,38\n\
14953,Xã Lương Trung,386,Huyện Bá Thước,38\n\
14956,Xã Lũng Niêm,386,Huyện Bá Thước,38\n\
14959,Xã Lũng Cao,386,Huyện Bá Thước,38\n\
14962,Xã Hạ Trung,386,Huyện Bá Thước,38\n\
14965,Xã Cổ Lũng,386,Huyện Bá Thước,38\n\
14968,Xã Thành Lâm,386,Huyện Bá Thước,38\n\
14971,Xã Ban Công,386,Huyện Bá Thước,38\n\
14974,Xã Kỳ Tân,386,Huyện Bá Thước,38\n\
14977,Xã Văn Nho,386,Huyện Bá Thước,38\n\
14980,Xã Thiết Ống,386,Huyện Bá Thước,38\n\
14986,Xã Thiết Kế,386,Huyện Bá Thước,38\n\
14995,Xã Trung Xuân,387,Huyện Quan Sơn,38\n\
14998,Xã Trung Thượng,387,Huyện Quan Sơn,38\n\
14999,Xã Trung Tiến,387,Huyện Quan Sơn,38\n\
15001,Xã Trung Hạ,387,Huyện Quan Sơn,38\n\
15004,Xã Sơn Hà,387,Huyện Quan Sơn,38\n\
15007,Xã Tam Thanh,387,Huyện Quan Sơn,38\n\
15010,Xã Sơn Thủy,387,Huyện Quan Sơn,38\n\
15013,Xã Na Mèo,387,Huyện Quan Sơn,38\n\
15016,Thị trấn Sơn Lư,387,Huyện Quan Sơn,38\n\
15019,Xã Tam Lư,387,Huyện Quan Sơn,38\n\
15022,Xã Sơn Điện,387,Huyện Quan Sơn,38\n\
15025,Xã Mường Mìn,387,Huyện Quan Sơn,38\n\
15031,Xã Yên Khương,388,Huyện Lang Chánh,38\n\
15034,Xã Yên Thắng,388,Huyện Lang Chánh,38\n\
15037,Xã Trí Nang,388,Huyện Lang Chánh,38\n\
15040,Xã Giao An,388,Huyện Lang Chánh,38\n\
15043,Xã Giao Thiện,388,Huyện Lang Chánh,38\n\
15046,Xã Tân Phúc,388,Huyện Lang Chánh,38\n\
15049,Xã Tam Văn,388,Huyện Lang Chánh,38\n\
15052,Xã Lâm Phú,388,Huyện Lang Chánh,38\n\
15055,Thị trấn Lang Chánh,388,Huyện Lang Chánh,38\n\
15058,Xã Đồng Lương,388,Huyện Lang Chánh,38\n\
15061,Thị trấn Ngọc Lặc,389,Huyện Ngọc Lặc,38\n\
15064,Xã Lam Sơn,389,Huyện Ngọc Lặc,38\n\
15067,Xã Mỹ Tân,389,Huyện Ngọc Lặc,38\n\
15070,Xã Thúy Sơn,389,Huyện Ngọc Lặc,38\n\
15073,Xã Thạch Lập,389,Huyện Ngọc Lặc,38\n\
15076,Xã Vân Âm,389,Huyện Ngọc Lặc,38\n\
15079,Xã Cao Ngọc,389,Huyện Ngọc Lặc,38\n\
15085,Xã Quang Trung,389,Huyện Ngọc Lặc,38\n\
15088,Xã Đồng Thịnh,389,Huyện Ngọc Lặc,38\n\
15091,Xã Ngọc Liên,389,Huyện Ngọc Lặc,38\n\
15094,Xã Ngọc Sơn,389,Huyện Ngọc Lặc,38\n\
15097,Xã Lộc Thịnh,389,Huyện Ngọc Lặc,38\n\
15100,Xã Cao Thịnh,389,Huyện Ngọc Lặc,38\n\
15103,Xã Ngọc Trung,389,Huyện Ngọc Lặc,38\n\
15106,Xã Phùng Giáo,389,Huyện Ngọc Lặc,38\n\
15109,Xã Phùng Minh,389,Huyện Ngọc Lặc,38\n\
15112,Xã Phúc Thịnh,389,Huyện Ngọc Lặc,38\n\
15115,Xã Nguyệt Ấn,389,Huyện Ngọc Lặc,38\n\
15118,Xã Kiên Thọ,389,Huyện Ngọc Lặc,38\n\
15121,Xã Minh Tiến,389,Huyện Ngọc Lặc,38\n\
15124,Xã Minh Sơn,389,Huyện Ngọc Lặc,38\n\
15127,Thị trấn Phong Sơn,390,Huyện Cẩm Thủy,38\n\
15133,Xã Cẩm Thành,390,Huyện Cẩm Thủy,38\n\
15136,Xã Cẩm Quý,390,Huyện Cẩm Thủy,38\n\
15139,Xã Cẩm Lương,390,Huyện Cẩm Thủy,38\n\
15142,Xã Cẩm Thạch,390,Huyện Cẩm Thủy,38\n\
15145,Xã Cẩm Liên,390,Huyện Cẩm Thủy,38\n\
15148,Xã Cẩm Giang,390,Huyện Cẩm Thủy,38\n\
15151,Xã Cẩm Bình,390,Huyện Cẩm Thủy,38\n\
15154,Xã Cẩm Tú,390,Huyện Cẩm Thủy,38\n\
15160,Xã Cẩm Châu,390,Huyện Cẩm Thủy,38\n\
15163,Xã Cẩm Tâm,390,Huyện Cẩm Thủy,38\n\
15169,Xã Cẩm Ngọc,390,Huyện Cẩm Thủy,38\n\
15172,Xã Cẩm Long,390,Huyện Cẩm Thủy,38\n\
15175,Xã Cẩm Yên,390,Huyện Cẩm Thủy,38\n\
15178,Xã Cẩm Tân,390,Huyện Cẩm Thủy,38\n\
15181,Xã Cẩm Phú,390,Huyện Cẩm Thủy,38\n\
15184,Xã Cẩm Vân,390,Huyện Cẩm Thủy,38\n\
15187,Thị trấn Kim Tân,391,Huyện Thạch Thành,38\n\
15190,Thị trấn Vân Du,391,Huyện Thạch Thành,38\n\
15196,Xã Thạch Lâm,391,Huyện Thạch Thành,38\n\
15199,Xã Thạch Quảng,391,Huyện Thạch Thành,38\n\
15202,Xã Thạch Tượng,391,Huyện Thạch Thành,38\n\
15205,Xã Thạch Cẩm,391,Huyện Thạch Thành,38\n\
15208,Xã Thạch Sơn,391,Huyện Thạch Thành,38\n\
15211,Xã Thạch Bình,391,Huyện Thạch Thành,38\n\
15214,Xã Thạch Định,391,Huyện Thạch Thành,38\n\
15220,Xã Thạch Long,391,Huyện Thạch Thành,38\n\
15223,Xã Thành Mỹ,391,Huyện Thạch Thành,38\n\
15226,Xã Thành Yên,391,Huyện Thạch Thành,38\n\
15229,Xã Thành Vinh,391,Huyện Thạch Thành,38\n\
15232,Xã Thành Minh,391,Huyện Thạch Thành,38\n\
15235,Xã Thành Công,391,Huyện Thạch Thành,38\n\
15238,Xã Thành Tân,391,Huyện Thạch Thành,38\n\
15241,Xã Thành Trực,391,Huyện Thạch Thành,38\n\
15247,Xã Thành Tâm,391,Huyện Thạch Thành,38\n\
15250,Xã Thành An,391,Huyện Thạch Thành,38\n\
15253,Xã Thành Thọ,391,Huyện Thạch Thành,38\n\
15256,Xã Thành Tiến,391,Huyện Thạch Thành,38\n\
15259,Xã Thành Long,391,Huyện Thạch Thành,38\n\
15265,Xã Thành Hưng,391,Huyện Thạch Thành,38\n\
15268,Xã Ngọc Trạo,391,Huyện Thạch Thành,38\n\
15271,Thị trấn Hà Trung,392,Huyện Hà Trung,38\n\
15274,Thị trấn Hà Long,392,Huyện Hà Trung,38\n\
15277,Xã Hà Vinh,392,Huyện Hà Trung,38\n\
15280,Xã Hà Bắc,392,Huyện Hà Trung,38\n\
15283,Xã Hoạt Giang,392,Huyện Hà Trung,38\n\
15286,Xã Yên Dương,392,Huyện Hà Trung,38\n\
15292,Xã Hà Giang,392,Huyện Hà Trung,38\n\
15298,Xã Lĩnh Toại,392,Huyện Hà Trung,38\n\
15304,Xã Hà Ngọc,392,Huyện Hà Trung,38\n\
15307,Xã Yến Sơn,392,Huyện Hà Trung,38\n\
15313,Xã Hà Sơn,392,Huyện Hà Trung,38\n\
15316,Thị trấn Hà Lĩnh,392,Huyện Hà Trung,38\n\
15319,Xã Hà Đông,392,Huyện Hà Trung,38\n\
15322,Xã Hà Tân,392,Huyện Hà Trung,38\n\
15325,Xã Hà Tiến,392,Huyện Hà Trung,38\n\
15328,Xã Hà Bình,392,Huyện Hà Trung,38\n\
15331,Xã Thái Lai,392,Huyện Hà Trung,38\n\
15334,Xã Hà Châu,392,Huyện Hà Trung,38\n\
15343,Xã Hà Hải,392,Huyện Hà Trung,38\n\
15349,Thị trấn Vĩnh Lộc,393,Huyện Vĩnh Lộc,38\n\
15352,Xã Vĩnh Quang,393,Huyện Vĩnh Lộc,38\n\
15355,Xã Vĩnh Yên,393,Huyện Vĩnh Lộc,38\n\
15358,Xã Vĩnh Tiến,393,Huyện Vĩnh Lộc,38\n\
15361,Xã Vĩnh Long,393,Huyện Vĩnh Lộc,38\n\
15364,Xã Vĩnh Phúc,393,Huyện Vĩnh Lộc,38\n\
15367,Xã Vĩnh Hưng,393,Huyện Vĩnh Lộc,38\n\
15376,Xã Vĩnh Hòa,393,Huyện Vĩnh Lộc,38\n\
15379,Xã Vĩnh Hùng,393,Huyện Vĩnh Lộc,38\n\
15382,Xã Minh Tân,393,Huyện Vĩnh Lộc,38\n\
15385,Xã Ninh Khang,393,Huyện Vĩnh Lộc,38\n\
15388,Xã Vĩnh Thịnh,393,Huyện Vĩnh Lộc,38\n\
15391,Xã Vĩnh An,393,Huyện Vĩnh Lộc,38\n\
15397,Thị trấn Thống Nhất,394,Huyện Yên Định,38\n\
15403,Thị trấn Yên Lâm,394,Huyện Yên Định,38\n\
15406,Xã Yên Tâm,394,Huyện Yên Định,38\n\
15409,Xã Yên Phú,394,Huyện Yên Định,38\n\
15412,Thị trấn Quý Lộc,394,Huyện Yên Định,38\n\
15415,Xã Yên Thọ,394,Huyện Yên Định,38\n\
15418,Xã Yên Trung,394,Huyện Yên Định,38\n\
15421,Xã Yên Trường,394,Huyện Yên Định,38\n\
15427,Xã Yên Phong,394,Huyện Yên Định,38\n\
15430,Xã Yên Thái,394,Huyện Yên Định,38\n\
15433,Xã Yên Hùng,394,Huyện Yên Định,38\n\
15436,Xã Yên Thịnh,394,Huyện Yên Định,38\n\
15442,Xã Yên Ninh,394,Huyện Yên Định,38\n\
15445,Xã Định Tăng,394,Huyện Yên Định,38\n\
15448,Xã Định Hòa,394,Huyện Yên Định,38\n\
15451,Xã Định Thành,394,Huyện Yên Định,38\n\
15454,Xã Định Công,394,Huyện Yên Định,38\n\
15457,Xã Định Tân,394,Huyện Yên Định,38\n\
15460,Xã Định Tiến,394,Huyện Yên Định,38\n\
15463,Xã Định Long,394,Huyện Yên Định,38\n\
15466,Xã Định Liên,394,Huyện Yên Định,38\n\
15469,Thị trấn Quán Lào,394,Huyện Yên Định,38\n\
15472,Xã Định Hưng,394,Huyện Yên Định,38\n\
15475,Xã Định Hải,394,Huyện Yên Định,38\n\
15478,Xã Định Bình,394,Huyện Yên Định,38\n\
15493,Xã Xuân Hồng,395,Huyện Thọ Xuân,38\n\
15499,Thị trấn Thọ Xuân,395,Huyện Thọ Xuân,38\n\
15502,Xã Bắc Lương,395,Huyện Thọ Xuân,38\n\
15505,Xã Nam Giang,395,Huyện Thọ Xuân,38\n\
15508,Xã Xuân Phong,395,Huyện Thọ Xuân,38\n\
15511,Xã Thọ Lộc,395,Huyện Thọ Xuân,38\n\
15514,Xã Xuân Trường,395,Huyện Thọ Xuân,38\n\
15517,Xã Xuân Hòa,395,Huyện Thọ Xuân,38\n\
15520,Xã Thọ Hải,395,Huyện Thọ Xuân,38\n\
15523,Xã Tây Hồ,395,Huyện Thọ Xuân,38\n\
15526,Xã Xuân Giang,395,Huyện Thọ Xuân,38\n\
15532,Xã Xuân Sinh,395,Huyện Thọ Xuân,38\n\
15535,Xã Xuân Hưng,395,Huyện Thọ Xuân,38\n\
15538,Xã Thọ Diên,395,Huyện Thọ Xuân,38\n\
15541,Xã Thọ Lâm,395,Huyện Thọ Xuân,38\n\
15544,Xã Thọ Xương,395,Huyện Thọ Xuân,38\n\
15547,Xã Xuân Bái,395,Huyện Thọ Xuân,38\n\
15550,Xã Xuân Phú,395,Huyện Thọ Xuân,38\n\
15553,Thị trấn Sao Vàng,395,Huyện Thọ Xuân,38\n\
15556,Thị trấn Lam Sơn,395,Huyện Thọ Xuân,38\n\
15559,Xã Xuân Thiên,395,Huyện Thọ Xuân,38\n\
15565,Xã Thuận Minh,395,Huyện Thọ Xuân,38\n\
15568,Xã Thọ Lập,395,Huyện Thọ Xuân,38\n\
15571,Xã Quảng Phú,395,Huyện Thọ Xuân,38\n\
15574,Xã Xuân Tín,395,Huyện Thọ Xuân,38\n\
15577,Xã Phú Xuân,395,Huyện Thọ Xuân,38\n\
15583,Xã Xuân Lai,395,Huyện Thọ Xuân,38\n\
15586,Xã Xuân Lập,395,Huyện Thọ Xuân,38\n\
15592,Xã Xuân Minh,395,Huyện Thọ Xuân,38\n\
15598,Xã Trường Xuân,395,Huyện Thọ Xuân,38\n\
15607,Xã Bát Mọt,396,Huyện Thường Xuân,38\n\
15610,Xã Yên Nhân,396,Huyện Thường Xuân,38\n\
15619,Xã Xuân Lẹ,396,Huyện Thường Xuân,38\n\
15622,Xã Vạn Xuân,396,Huyện Thường Xuân,38\n\
15628,Xã Lương Sơn,396,Huyện Thường Xuân,38\n\
15631,Xã Xuân Cao,396,Huyện Thường Xuân,38\n\
15634,Xã Luận Thành,396,Huyện Thường Xuân,38\n\
15637,Xã Luận Khê,396,Huyện Thường Xuân,38\n\
15640,Xã Xuân Thắng,396,Huyện Thường Xuân,38\n\
15643,Xã Xuân Lộc,396,Huyện Thường Xuân,38\n\
15646,Thị trấn Thường Xuân,396,Huyện Thường Xuân,38\n\
15649,Xã Xuân Dương,396,Huyện Thường Xuân,38\n\
15652,Xã Thọ Thanh,396,Huyện Thường Xuân,38\n\
15655,Xã Ngọc Phụng,396,Huyện Thường Xuân,38\n\
15658,Xã Xuân Chinh,396,Huyện Thường Xuân,38\n\
15661,Xã Tân Thành,396,Huyện Thường Xuân,38\n\
15664,Thị trấn Triệu Sơn,397,Huyện Triệu Sơn,38\n\
15667,Xã Thọ Sơn,397,Huyện Triệu Sơn,38\n\
15670,Xã Thọ Bình,397,Huyện Triệu Sơn,38\n\
15673,Xã Thọ Tiến,397,Huyện Triệu Sơn,38\n\
15676,Xã Hợp Lý,397,Huyện Triệu Sơn,38\n\
15679,Xã Hợp Tiến,397,Huyện Triệu Sơn,38\n\
15682,Xã Hợp Thành,397,Huyện Triệu Sơn,38\n\
15685,Xã Triệu Thành,397,Huyện Triệu Sơn,38\n\
15688,Xã Hợp Thắng,397,Huyện Triệu Sơn,38\n\
15691,Xã Minh Sơn,397,Huyện Triệu Sơn,38\n\
15700,Xã Dân Lực,397,Huyện Triệu Sơn,38\n\
15703,Xã Dân Lý,397,Huyện Triệu Sơn,38\n\
15706,Xã Dân Quyền,397,Huyện Triệu Sơn,38\n\
15709,Xã An Nông,397,Huyện Triệu Sơn,38\n\
15712,Xã Văn Sơn,397,Huyện Triệu Sơn,38\n\
15715,Xã Thái Hòa,397,Huyện Triệu Sơn,38\n\
15718,Thị trấn Nưa,397,Huyện Triệu Sơn,38\n\
15721,Xã Đồng Lợi,397,Huyện Triệu Sơn,38\n\
15724,Xã Đồng Tiến,397,Huyện Triệu Sơn,38\n\
15727,Xã Đồng Thắng,397,Huyện Triệu Sơn,38\n\
15730,Xã Tiến Nông,397,Huyện Triệu Sơn,38\n\
15733,Xã Khuyến Nông,397,Huyện Triệu Sơn,38\n\
15736,Xã Xuân Lộc,397,Huyện Triệu Sơn,38\n\
15742,Xã Thọ Dân,397,Huyện Triệu Sơn,38\n\
15745,Xã Xuân Thọ,397,Huyện Triệu Sơn,38\n\
15748,Xã Thọ Tân,397,Huyện Triệu Sơn,38\n\
15751,Xã Thọ Ngọc,397,Huyện Triệu Sơn,38\n\
15754,Xã Thọ Cường,397,Huyện Triệu Sơn,38\n\
15760,Xã Thọ Phú,397,Huyện Triệu Sơn,38\n\
15763,Xã Thọ Thế,397,Huyện Triệu Sơn,38\n\
15766,Xã Nông Trường,397,Huyện Triệu Sơn,38\n\
15769,Xã Bình Sơn,397,Huyện Triệu Sơn,38\n\
15772,Thị trấn Thiệu Hóa,398,Huyện Thiệu Hóa,38\n\
15775,Xã Thiệu Ngọc,398,Huyện Thiệu Hóa,38\n\
15778,Xã Thiệu Vũ,398,Huyện Thiệu Hóa,38\n\
15781,Xã Thiệu Phúc,398,Huyện Thiệu Hóa,38\n\
15784,Xã Thiệu Tiến,398,Huyện Thiệu Hóa,38\n\
15787,Xã Thiệu Công,398,Huyện Thiệu Hóa,38\n\
15793,Xã Thiệu Long,398,Huyện Thiệu Hóa,38\n\
15796,Xã Thiệu Giang,398,Huyện Thiệu Hóa,38\n\
15799,Xã Thiệu Duy,398,Huyện Thiệu Hóa,38\n\
15802,Xã Thiệu Nguyên,398,Huyện Thiệu Hóa,38\n\
15805,Xã Thiệu Hợp,398,Huyện Thiệu Hóa,38\n\
15808,Xã Thiệu Thịnh,398,Huyện Thiệu Hóa,38\n\
15811,Xã Thiệu Quang,398,Huyện Thiệu Hóa,38\n\
15814,Xã Thiệu Thành,398,Huyện Thiệu Hóa,38\n\
15817,Xã Thiệu Toán,398,Huyện Thiệu Hóa,38\n\
15820,Xã Thiệu Chính,398,Huyện Thiệu Hóa,38\n\
15823,Xã Thiệu Hòa,398,Huyện Thiệu Hóa,38\n\
15829,Thị trấn Hậu Hiền,398,Huyện Thiệu Hóa,38\n\
15832,Xã Thiệu Viên,398,Huyện Thiệu Hóa,38\n\
15835,Xã Thiệu Lý,398,Huyện Thiệu Hóa,38\n\
15838,Xã Thiệu Vận,398,Huyện Thiệu Hóa,38\n\
15841,Xã Thiệu Trung,398,Huyện Thiệu Hóa,38\n\
15847,Xã Tân Châu,398,Huyện Thiệu Hóa,38\n\
15850,Xã Thiệu Vân,380,Thành phố Thanh Hóa,38\n\
15853,Xã Thiệu Giao,398,Huyện Thiệu Hóa,38\n\
15856,Phường Thiệu Khánh,380,Thành phố Thanh Hóa,38\n\
15859,Phường Thiệu Dương,380,Thành phố Thanh Hóa,38\n\
15865,Thị trấn Bút Sơn,399,Huyện Hoằng Hóa,38\n\
15877,Xã Hoằng Xuân,399,Huyện Hoằng Hóa,38\n\
15880,Xã Hoằng Giang,399,Huyện Hoằng Hóa,38\n\
15883,Xã Hoằng Phú,399,Huyện Hoằng Hóa,38\n\
15886,Xã Hoằng Quỳ,399,Huyện Hoằng Hóa,38\n\
15889,Xã Hoằng Kim,399,Huyện Hoằng Hóa,38\n\
15892,Xã Hoằng Trung,399,Huyện Hoằng Hóa,38\n\
15895,Xã Hoằng Trinh,399,Huyện Hoằng Hóa,38\n\
15901,Xã Hoằng Sơn,399,Huyện Hoằng Hóa,38\n\
15907,Xã Hoằng Cát,399,Huyện Hoằng Hóa,38\n\
15910,Xã Hoằng Xuyên,399,Huyện Hoằng Hóa,38\n\
15913,Phường Tào Xuyên,380,Thành phố Thanh Hóa,38\n\
15916,Xã Hoằng Quý,399,Huyện Hoằng Hóa,38\n\
15919,Xã Hoằng Hợp,399,Huyện Hoằng Hóa,38\n\
15922,Phường Long Anh,380,Thành phố Thanh Hóa,38\n\
15925,Phường Hoằng Quang,380,Thành phố Thanh Hóa,38\n\
15928,Xã Hoằng Đức,399,Huyện Hoằng Hóa,38\n\
15937,Xã Hoằng Hà,399,Huyện Hoằng Hóa,38\n\
15940,Xã Hoằng Đạt,399,Huyện Hoằng Hóa,38\n\
15946,Xã Hoằng Đạo,399,Huyện Hoằng Hóa,38\n\
15949,Xã Hoằng Thắng,399,Huyện Hoằng Hóa,38\n\
15952,Xã Hoằng Đồng,399,Huyện Hoằng Hóa,38\n\
15955,Xã Hoằng Thái,399,Huyện Hoằng Hóa,38\n\
15958,Xã Hoằng Thịnh,399,Huyện Hoằng Hóa,38\n\
15961,Xã Hoằng Thành,399,Huyện Hoằng Hóa,38\n\
15964,Xã Hoằng Lộc,399,Huyện Hoằng Hóa,38\n\
15967,Xã Hoằng Trạch,399,Huyện Hoằng Hóa,38\n\
15970,Phường Hoằng Đại,380,Thành phố Thanh Hóa,38\n\
15973,Xã Hoằng Phong,399,Huyện Hoằng Hóa,38\n\
15976,Xã Hoằng Lưu,399,Huyện Hoằng Hóa,38\n\
15979,Xã Hoằng Châu,399,Huyện Hoằng Hóa,38\n\
15982,Xã Hoằng Tân,399,Huyện Hoằng Hóa,38\n\
15985,Xã Hoằng Yến,399,Huyện Hoằng Hóa,38\n\
15988,Xã Hoằng Tiến,399,Huyện Hoằng Hóa,38\n\
15991,Xã Hoằng Hải,399,Huyện Hoằng Hóa,38\n\
15994,Xã Hoằng Ngọc,399,Huyện Hoằng Hóa,38\n\
15997,Xã Hoằng Đông,399,Huyện Hoằng Hóa,38\n\
16000,Xã Hoằng Thanh,399,Huyện Hoằng Hóa,38\n\
16003,Xã Hoằng Phụ,399,Huyện Hoằng Hóa,38\n\
16006,Xã Hoằng Trường,399,Huyện Hoằng Hóa,38\n\
16012,Thị trấn Hậu Lộc,400,Huyện Hậu Lộc,38\n\
16015,Xã Đồng Lộc,400,Huyện Hậu Lộc,38\n\
16018,Xã Đại Lộc,400,Huyện Hậu Lộc,38\n\
16021,Xã Triệu Lộc,400,Huyện Hậu Lộc,38\n\
16027,Xã Tiến Lộc,400,Huyện Hậu Lộc,38\n\
16030,Xã Lộc Sơn,400,Huyện Hậu Lộc,38\n\
16033,Xã Cầu Lộc,400,Huyện Hậu Lộc,38\n\
16036,Xã Thành Lộc,400,Huyện Hậu Lộc,38\n\
16042,Xã Tuy Lộc,400,Huyện Hậu Lộc,38\n\
16045,Xã Mỹ Lộc,400,Huyện Hậu Lộc,38\n\
16048,Xã Thuần Lộc,400,Huyện Hậu Lộc,38\n\
16057,Xã Xuân Lộc,400,Huyện Hậu Lộc,38\n\
16063,Xã Hoa Lộc,400,Huyện Hậu Lộc,38\n\
16066,Xã Liên Lộc,400,Huyện Hậu Lộc,38\n\
16069,Xã Quang Lộc,400,Huyện Hậu Lộc,38\n\
16072,Xã Phú Lộc,400,Huyện Hậu Lộc,38\n\
16075,Xã Hòa Lộc,400,Huyện Hậu Lộc,38\n\
16078,Xã Minh Lộc,400,Huyện Hậu Lộc,38\n\
16081,Xã Hưng Lộc,400,Huyện Hậu Lộc,38\n\
16084,Xã Hải Lộc,400,Huyện Hậu Lộc,38\n\
16087,Xã Đa Lộc,400,Huyện Hậu Lộc,38\n\
16090,Xã Ngư Lộc,400,Huyện Hậu Lộc,38\n\
16093,Thị trấn Nga Sơn,401,Huyện Nga Sơn,38\n\
16096,Xã Ba Đình,401,Huyện Nga Sơn,38\n\
16099,Xã Nga Vịnh,401,Huyện Nga Sơn,38\n\
16102,Xã Nga Văn,401,Huyện Nga Sơn,38\n\
16105,Xã Nga Thiện,401,Huyện Nga Sơn,38\n\
16108,Xã Nga Tiến,401,Huyện Nga Sơn,38\n\
16114,Xã Nga Phượng,401,Huyện Nga Sơn,38\n\
16120,Xã Nga Hiệp,401,Huyện Nga Sơn,38\n\
16123,Xã Nga Thanh,401,Huyện Nga Sơn,38\n\
16132,Xã Nga Yên,401,Huyện Nga Sơn,38\n\
16135,Xã Nga Giáp,401,Huyện Nga Sơn,38\n\
16138,Xã Nga Hải,401,Huyện Nga Sơn,38\n\
16141,Xã Nga Thành,401,Huyện Nga Sơn,38\n\
16144,Xã Nga An,401,Huyện Nga Sơn,38\n\
16147,Xã Nga Phú,401,Huyện Nga Sơn,38\n\
16150,Xã Nga Điền,401,Huyện Nga Sơn,38\n\
16153,Xã Nga Tân,401,Huyện Nga Sơn,38\n\
16156,Xã Nga Thủy,401,Huyện Nga Sơn,38\n\
16159,Xã Nga Liên,401,Huyện Nga Sơn,38\n\
16162,Xã Nga Thái,401,Huyện Nga Sơn,38\n\
16165,Xã Nga Thạch,401,Huyện Nga Sơn,38\n\
16168,Xã Nga Thắng,401,Huyện Nga Sơn,38\n\
16171,Xã Nga Trường,401,Huyện Nga Sơn,38\n\
16174,Thị trấn Yên Cát,402,Huyện Như Xuân,38\n\
16177,Xã Bãi Trành,402,Huyện Như Xuân,38\n\
16180,Xã Xuân Hòa,402,Huyện Như Xuân,38\n\
16183,Xã Xuân Bình,402,Huyện Như Xuân,38\n\
16186,Xã Hóa Quỳ,402,Huyện Như Xuân,38\n\
16195,Xã Cát Vân,402,Huyện Như Xuân,38\n\
16198,Xã Cát Tân,402,Huyện Như Xuân,38\n\
16201,Xã Tân Bình,402,Huyện Như Xuân,38\n\
16204,Xã Bình Lương,402,Huyện Như Xuân,38\n\
16207,Xã Thanh Quân,402,Huyện Như Xuân,38\n\
16210,Xã Thanh Xuân,402,Huyện Như Xuân,38\n\
16213,Xã Thanh Hòa,402,Huyện Như Xuân,38\n\
16216,Xã Thanh Phong,402,Huyện Như Xuân,38\n\
16219,Xã Thanh Lâm,402,Huyện Như Xuân,38\n\
16222,Xã Thanh Sơn,402,Huyện Như Xuân,38\n\
16225,Xã Thượng Ninh,402,Huyện Như Xuân,38\n\
16228,Thị trấn Bến Sung,403,Huyện Như Thanh,38\n\
16231,Xã Cán Khê,403,Huyện Như Thanh,38\n\
16234,Xã Xuân Du,403,Huyện Như Thanh,38\n\
16240,Xã Phượng Nghi,403,Huyện Như Thanh,38\n\
16243,Xã Mậu Lâm,403,Huyện Như Thanh,38\n\
16246,Xã Xuân Khang,403,Huyện Như Thanh,38\n\
16249,Xã Phú Nhuận,403,Huyện Như Thanh,38\n\
16252,Xã Hải Long,403,Huyện Như Thanh,38\n\
16258,Xã Xuân Thái,403,Huyện Như Thanh,38\n\
16261,Xã Xuân Phúc,403,Huyện Như Thanh,38\n\
16264,Xã Yên Thọ,403,Huyện Như Thanh,38\n\
16267,Xã Yên Lạc,403,Huyện Như Thanh,38\n\
16273,Xã Thanh Tân,403,Huyện Như Thanh,38\n\
16276,Xã Thanh Kỳ,403,Huyện Như Thanh,38\n\
16279,Thị trấn Nông Cống,404,Huyện Nông Cống,38\n\
16282,Xã Tân Phúc,404,Huyện Nông Cống,38\n\
16285,Xã Tân Thọ,404,Huyện Nông Cống,38\n\
16288,Xã Hoàng Sơn,404,Huyện Nông Cống,38\n\
16291,Xã Tân Khang,404,Huyện Nông Cống,38\n\
16294,Xã Hoàng Giang,404,Huyện Nông Cống,38\n\
16297,Xã Trung Chính,404,Huyện Nông Cống,38\n\
16303,Xã Trung Thành,404,Huyện Nông Cống,38\n\
16309,Xã Tế Thắng,404,Huyện Nông Cống,38\n\
16315,Xã Tế Lợi,404,Huyện Nông Cống,38\n\
16318,Xã Tế Nông,404,Huyện Nông Cống,38\n\
16321,Xã Minh Nghĩa,404,Huyện Nông Cống,38\n\
16324,Xã Minh Khôi,404,Huyện Nông Cống,38\n\
16327,Xã Vạn Hòa,404,Huyện Nông Cống,38\n\
16330,Xã Trường Trung,404,Huyện Nông Cống,38\n\
16333,Xã Vạn Thắng,404,Huyện Nông Cống,38\n\
16336,Xã Trường Giang,404,Huyện Nông Cống,38\n\
16339,Xã Vạn Thiện,404,Huyện Nông Cống,38\n\
16342,Xã Thăng Long,404,Huyện Nông Cống,38\n\
16345,Xã Trường Minh,404,Huyện Nông Cống,38\n\
16348,Xã Trường Sơn,404,Huyện Nông Cống,38\n\
16351,Xã Thăng Bình,404,Huyện Nông Cống,38\n\
16354,Xã Công Liêm,404,Huyện Nông Cống,38\n\
16357,Xã Tượng Văn,404,Huyện Nông Cống,38\n\
16360,Xã Thăng Thọ,404,Huyện Nông Cống,38\n\
16363,Xã Tượng Lĩnh,404,Huyện Nông Cống,38\n\
16366,Xã Tượng Sơn,404,Huyện Nông Cống,38\n\
16369,Xã Công Chính,404,Huyện Nông Cống,38\n\
16375,Xã Yên Mỹ,404,Huyện Nông Cống,38\n\
16378,Phường Rừng Thông,380,Thành phố Thanh Hóa,38\n\
16381,Xã Đông Hoàng,380,Thành phố Thanh Hóa,38\n\
16384,Xã Đông Ninh,380,Thành phố Thanh Hóa,38\n\
16390,Xã Đông Hòa,380,Thành phố Thanh Hóa,38\n\
16393,Xã Đông Yên,380,Thành phố Thanh Hóa,38\n\
16396,Phường Đông Lĩnh,380,Thành phố Thanh Hóa,38\n\
16399,Xã Đông Minh,380,Thành phố Thanh Hóa,38\n\
16402,Xã Đông Thanh,380,Thành phố Thanh Hóa,38\n\
16405,Xã Đông Tiến,380,Thành phố Thanh Hóa,38\n\
16408,Xã Đông Khê,380,Thành phố Thanh Hóa,38\n\
16414,Phường Đông Thịnh,380,Thành phố Thanh Hóa,38\n\
16417,Xã Đông Văn,380,Thành phố Thanh Hóa,38\n\
16420,Xã Đông Phú,380,Thành phố Thanh Hóa,38\n\
16423,Xã Đông Nam,380,Thành phố Thanh Hóa,38\n\
16426,Xã Đông Quang,380,Thành phố Thanh Hóa,38\n\
16429,Xã Đông Vinh,380,Thành phố Thanh Hóa,38\n\
16432,Phường Đông Tân,380,Thành phố Thanh Hóa,38\n\
16435,Phường An Hưng,380,Thành phố Thanh Hóa,38\n\
16438,Thị trấn Tân Phong,406,Huyện Quảng Xương,38\n\
16441,Phường Quảng Thịnh,380,Thành phố Thanh Hóa,38\n\
16447,Xã Quảng Trạch,406,Huyện Quảng Xương,38\n\
16453,Xã Quảng Đức,406,Huyện Quảng Xương,38\n\
16456,Xã Quảng Định,406,Huyện Quảng Xương,38\n\
16459,Phường Quảng Đông,380,Thành phố Thanh Hóa,38\n\
16462,Xã Quảng Nhân,406,Huyện Quảng Xương,38\n\
16465,Xã Quảng Ninh,406,Huyện Quảng Xương,38\n\
16468,Xã Quảng Bình,406,Huyện Quảng Xương,38\n\
16471,Xã Quảng Hợp,406,Huyện Quảng Xương,38\n\
16474,Xã Quảng Văn,406,Huyện Quảng Xương,38\n\
16477,Xã Quảng Long,406,Huyện Quảng Xương,38\n\
16480,Xã Quảng Yên,406,Huyện Quảng Xương,38\n\
16483,Xã Quảng Hòa,406,Huyện Quảng Xương,38\n\
16489,Xã Quảng Khê,406,Huyện Quảng Xương,38\n\
16492,Xã Quảng Trung,406,Huyện Quảng Xương,38\n\
16495,Xã Quảng Chính,406,Huyện Quảng Xương,38\n\
16498,Xã Quảng Ngọc,406,Huyện Quảng Xương,38\n\
16501,Xã Quảng Trường,406,Huyện Quảng Xương,38\n\
16507,Phường Quảng Cát,380,Thành phố Thanh Hóa,38\n\
16510,Xã Quảng Phúc,406,Huyện Quảng Xương,38\n\
16513,Xã Quảng Minh,382,Thành phố Sầm Sơn,38\n\
16516,Xã Đại Hùng,382,Thành phố Sầm Sơn,38\n\
16519,Xã Quảng Giao,406,Huyện Quảng Xương,38\n\
16522,Phường Quảng Phú,380,Thành phố Thanh Hóa,38\n\
16525,Phường Quảng Tâm,380,Thành phố Thanh Hóa,38\n\
16528,Phường Quảng Thọ,382,Thành phố Sầm Sơn,38\n\
16531,Phường Quảng Châu,382,Thành phố Sầm Sơn,38\n\
16534,Phường Quảng Vinh,382,Thành phố Sầm Sơn,38\n\
16540,Xã Quảng Hải,406,Huyện Quảng Xương,38\n\
16543,Xã Quảng Lưu,406,Huyện Quảng Xương,38\n\
16546,Xã Quảng Lộc,406,Huyện Quảng Xương,38\n\
16549,Xã Tiên Trang,406,Huyện Quảng Xương,38\n\
16552,Xã Quảng Nham,406,Huyện Quảng Xương,38\n\
16555,Xã Quảng Thạch,406,Huyện Quảng Xương,38\n\
16558,Xã Quảng Thái,406,Huyện Quảng Xương,38\n\
16561,Phường Hải Hòa,407,Thị xã Nghi Sơn,38\n\
16564,Phường Hải Châu,407,Thị xã Nghi Sơn,38\n\
16567,Xã Thanh Thủy,407,Thị xã Nghi Sơn,38\n\
16570,Xã Thanh Sơn,407,Thị xã Nghi Sơn,38\n\
16576,Phường Hải Ninh,407,Thị xã Nghi Sơn,38\n\
16579,Xã Anh Sơn,407,Thị xã Nghi Sơn,38\n\
16582,Xã Ngọc Lĩnh,407,Thị xã Nghi Sơn,38\n\
16585,Phường Hải An,407,Thị xã Nghi Sơn,38\n\
16591,Xã Các Sơn,407,Thị xã Nghi Sơn,38\n\
16594,Phường Tân Dân,407,Thị xã Nghi Sơn,38\n\
16597,Phường Hải Lĩnh,407,Thị xã Nghi Sơn,38\n\
16600,Xã Định Hải,407,Thị xã Nghi Sơn,38\n\
16603,Xã Phú Sơn,407,Thị xã Nghi Sơn,38\n\
16606,Phường Ninh Hải,407,Thị xã Nghi Sơn,38\n\
16609,Phường Nguyên Bình,407,Thị xã Nghi Sơn,38\n\
16612,Xã Hải Nhân,407,Thị xã Nghi Sơn,38\n\
16618,Phường Bình Minh,407,Thị xã Nghi Sơn,38\n\
16621,Phường Hải Thanh,407,Thị xã Nghi Sơn,38\n\
16624,Xã Phú Lâm,407,Thị xã Nghi Sơn,38\n\
16627,Phường Xuân Lâm,407,Thị xã Nghi Sơn,38\n\
16630,Phường Trúc Lâm,407,Thị xã Nghi Sơn,38\n\
16633,Phường Hải Bình,407,Thị xã Nghi Sơn,38\n\
16636,Xã Tân Trường,407,Thị xã Nghi Sơn,38\n\
16639,Xã Tùng Lâm,407,Thị xã Nghi Sơn,38\n\
16642,Phường Tĩnh Hải,407,Thị xã Nghi Sơn,38\n\
16645,Phường Mai Lâm,407,Thị xã Nghi Sơn,38\n\
16648,Xã Trường Lâm,407,Thị xã Nghi Sơn,38\n\
16654,Phường Hải Thượng,407,Thị xã Nghi Sơn,38\n\
16657,Xã Nghi Sơn,407,Thị xã Nghi Sơn,38\n\
16660,Xã Hải Hà,407,Thị xã Nghi Sơn,38\n\
16663,Phường Đông Vĩnh,412,Thành phố Vinh,40\n\
16666,Phường Hà Huy Tập,412,Thành phố Vinh,40\n\
16669,Phường Lê Lợi,412,Thành phố Vinh,40\n\
16670,Phường Quán Bàu,412,Thành phố Vinh,40\n\
16672,Phường Hưng Bình,412,Thành phố Vinh,40\n\
16673,Phường Hưng Phúc,412,Thành phố Vinh,40\n\
16675,Phường Hưng Dũng,412,Thành phố Vinh,40\n\
16678,Phường Cửa Nam,412,Thành phố Vinh,40\n\
16681,Phường Quang Trung,412,Thành phố Vinh,40\n\
16690,Phường Trường Thi,412,Thành phố Vinh,40\n\
16693,Phường Bến Thủy,412,Thành phố Vinh,40\n\
16699,Phường Trung Đô,412,Thành phố Vinh,40\n\
16702,Phường Nghi Phú,412,Thành phố Vinh,40\n\
16705,Phường Hưng Đông,412,Thành phố Vinh,40\n\
16708,Phường Hưng Lộc,412,Thành phố Vinh,40\n\
16711,Xã Hưng Hòa,412,Thành phố Vinh,40\n\
16714,Phường Vinh Tân,412,Thành phố Vinh,40\n\
16717,Phường Nghi Thuỷ,412,Thành phố Vinh,40\n\
16720,Phường Nghi Tân,412,Thành phố Vinh,40\n\
16723,Phường Thu Thuỷ,412,Thành phố Vinh,40\n\
16726,Phường Nghi Hòa,412,Thành phố Vinh,40\n\
16729,Phường Nghi Hải,412,Thành phố Vinh,40\n\
16732,Phường Nghi Hương,412,Thành phố Vinh,40\n\
16735,Phường Nghi Thu,412,Thành phố Vinh,40\n\
16738,Thị trấn Kim Sơn,415,Huyện Quế Phong,40\n\
16741,Xã Thông Thụ,415,Huyện Quế Phong,40\n\
16744,Xã Đồng Văn,415,Huyện Quế Phong,40\n\
16747,Xã Hạnh Dịch,415,Huyện Quế Phong,40\n\
16750,Xã Tiền Phong,415,Huyện Quế Phong,40\n\
16753,Xã Nậm Giải,415,Huyện Quế Phong,40\n\
16756,Xã Tri Lễ,415,Huyện Quế Phong,40\n\
16759,Xã Châu Kim,415,Huyện Quế Phong,40\n\
16763,Xã Mường Nọc,415,Huyện Quế Phong,40\n\
16765,Xã Châu Thôn,415,Huyện Quế Phong,40\n\
16768,Xã Nậm Nhoóng,415,Huyện Quế Phong,40\n\
16771,Xã Quang Phong,415,Huyện Quế Phong,40\n\
16774,Xã Căm Muộn,415,Huyện Quế Phong,40\n\
16777,Thị trấn Tân Lạc,416,Huyện Quỳ Châu,40\n\
16780,Xã Châu Bính,416,Huyện Quỳ Châu,40\n\
16783,Xã Châu Thuận,416,Huyện Quỳ Châu,40\n\
16786,Xã Châu Hội,416,Huyện Quỳ Châu,40\n\
16789,Xã Châu Nga,416,Huyện Quỳ Châu,40\n\
16792,Xã Châu Tiến,416,Huyện Quỳ Châu,40\n\
16795,Xã Châu Hạnh,416,Huyện Quỳ Châu,40\n\
16798,Xã Châu Thắng,416,Huyện Quỳ Châu,40\n\
16801,Xã Châu Phong,416,Huyện Quỳ Châu,40\n\
16804,Xã Châu Bình,416,Huyện Quỳ Châu,40\n\
16807,Xã Châu Hoàn,416,Huyện Quỳ Châu,40\n\
16810,Xã Diên Lãm,416,Huyện Quỳ Châu,40\n\
16813,Thị trấn Mường Xén,417,Huyện Kỳ Sơn,40\n\
16816,Xã Mỹ Lý,417,Huyện Kỳ Sơn,40\n\
16819,Xã Bắc Lý,417,Huyện Kỳ Sơn,40\n\
16822,Xã Keng Đu,417,Huyện Kỳ Sơn,40\n\
16825,Xã Đoọc Mạy,417,Huyện Kỳ Sơn,40\n\
16828,Xã Huồi Tụ,417,Huyện Kỳ Sơn,40\n\
16831,Xã Mường Lống,417,Huyện Kỳ Sơn,40\n\
16834,Xã Na Loi,417,Huyện Kỳ Sơn,40\n\
16837,Xã Nậm Cắn,417,Huyện Kỳ Sơn,40\n\
16840,Xã Bảo Nam,417,Huyện Kỳ Sơn,40\n\
16843,Xã Phà Đánh,417,Huyện Kỳ Sơn,40\n\
16846,Xã Bảo Thắng,417,Huyện Kỳ Sơn,40\n\
16849,Xã Hữu Lập,417,Huyện Kỳ Sơn,40\n\
16852,Xã Tà Cạ,417,Huyện Kỳ Sơn,40\n\
16855,Xã Chiêu Lưu,417,Huyện Kỳ Sơn,40\n\
16858,Xã Mường Típ,417,Huyện Kỳ Sơn,40\n\
16861,Xã Hữu Kiệm,417,Huyện Kỳ Sơn,40\n\
16864,Xã Tây Sơn,417,Huyện Kỳ Sơn,40\n\
16867,Xã Mường Ải,417,Huyện Kỳ Sơn,40\n\
16870,Xã Na Ngoi,417,Huyện Kỳ Sơn,40\n\
16873,Xã Nậm Càn,417,Huyện Kỳ Sơn,40\n\
16876,Thị trấn Thạch Giám,418,Huyện Tương Dương,40\n\
16879,Xã Mai Sơn,418,Huyện Tương Dương,40\n\
16882,Xã Nhôn Mai,418,Huyện Tương Dương,40\n\
16885,Xã Hữu Khuông,418,Huyện Tương Dương,40\n\
16900,Xã Yên Tĩnh,418,Huyện Tương Dương,40\n\
16903,Xã Nga My,418,Huyện Tương Dương,40\n\
16904,Xã Xiêng My,418,Huyện Tương Dương,40\n\
16906,Xã Lưỡng Minh,418,Huyện Tương Dương,40\n\
16909,Xã Yên Hòa,418,Huyện Tương Dương,40\n\
16912,Xã Yên Na,418,Huyện Tương Dương,40\n\
16915,Xã Lưu Kiền,418,Huyện Tương Dương,40\n\
16921,Xã Xá Lượng,418,Huyện Tương Dương,40\n\
16924,Xã Tam Thái,418,Huyện Tương Dương,40\n\
16927,Xã Tam Đình,418,Huyện Tương Dương,40\n\
16930,Xã Yên Thắng,418,Huyện Tương Dương,40\n\
16933,Xã Tam Quang,418,Huyện Tương Dương,40\n\
16936,Xã Tam Hợp,418,Huyện Tương Dương,40\n\
16939,Phường Hoà Hiếu,414,Thị xã Thái Hoà,40\n\
16941,Thị trấn Nghĩa Đàn,419,Huyện Nghĩa Đàn,40\n\
16942,Xã Nghĩa Mai,419,Huyện Nghĩa Đàn,40\n\
16945,Xã Nghĩa Yên,419,Huyện Nghĩa Đàn,40\n\
16948,Xã Nghĩa Lạc,419,Huyện Nghĩa Đàn,40\n\
16951,Xã Nghĩa Lâm,419,Huyện Nghĩa Đàn,40\n\
16954,Xã Nghĩa Sơn,419,Huyện Nghĩa Đàn,40\n\
16957,Xã Nghĩa Lợi,419,Huyện Nghĩa Đàn,40\n\
16960,Xã Nghĩa Bình,419,Huyện Nghĩa Đàn,40\n\
16966,Xã Nghĩa Minh,419,Huyện Nghĩa Đàn,40\n\
16969,Xã Nghĩa Thọ,419,Huyện Nghĩa Đàn,40\n\
16972,Xã Nghĩa Hưng,419,Huyện Nghĩa Đàn,40\n\
16975,Xã Nghĩa Hồng,419,Huyện Nghĩa Đàn,40\n\
16981,Xã Nghĩa Trung,419,Huyện Nghĩa Đàn,40\n\
16984,Xã Nghĩa Hội,419,Huyện Nghĩa Đàn,40\n\
16987,Xã Nghĩa Thành,419,Huyện Nghĩa Đàn,40\n\
16993,Phường Quang Phong,414,Thị xã Thái Hoà,40\n\
16994,Phường Quang Tiến,414,Thị xã Thái Hoà,40\n\
17003,Phường Long Sơn,414,Thị xã Thái Hoà,40\n\
17005,Xã Nghĩa Tiến,414,Thị xã Thái Hoà,40\n\
17008,Xã Nghĩa Mỹ,414,Thị xã Thái Hoà,40\n\
17011,Xã Tây Hiếu,414,Thị xã Thái Hoà,40\n\
17014,Xã Nghĩa Thuận,414,Thị xã Thái Hoà,40\n\
17017,Xã Đông Hiếu,414,Thị xã Thái Hoà,40\n\
17020,Xã Nghĩa Đức,419,Huyện Nghĩa Đàn,40\n\
17023,Xã Nghĩa An,419,Huyện Nghĩa Đàn,40\n\
17026,Xã Nghĩa Long,419,Huyện Nghĩa Đàn,40\n\
17029,Xã Nghĩa Lộc,419,Huyện Nghĩa Đàn,40\n\
17032,Xã Nghĩa Khánh,419,Huyện Nghĩa Đàn,40\n\
17035,Thị trấn Quỳ Hợp,420,Huyện Quỳ Hợp,40\n\
17038,Xã Yên Hợp,420,Huyện Quỳ Hợp,40\n\
17041,Xã Châu Tiến,420,Huyện Quỳ Hợp,40\n\
17044,Xã Châu Hồng,420,Huyện Quỳ Hợp,40\n\
17047,Xã Đồng Hợp,420,Huyện Quỳ Hợp,40\n\
17050,Xã Châu Thành,420,Huyện Quỳ Hợp,40\n\
17053,Xã Liên Hợp,420,Huyện Quỳ Hợp,40\n\
17056,Xã Châu Lộc,420,Huyện Quỳ Hợp,40\n\
17059,Xã Tam Hợp,420,Huyện Quỳ Hợp,40\n\
17062,Xã Châu Cường,420,Huyện Quỳ Hợp,40\n\
17065,Xã Châu Quang,420,Huyện Quỳ Hợp,40\n\
17068,Xã Thọ Hợp,420,Huyện Quỳ Hợp,40\n\
17071,Xã Minh Hợp,420,Huyện Quỳ Hợp,40\n\
17074,Xã Nghĩa Xuân,420,Huyện Quỳ Hợp,40\n\
17077,Xã Châu Thái,420,Huyện Quỳ Hợp,40\n\
17080,Xã Châu Đình,420,Huyện Quỳ Hợp,40\n\
17083,Xã Văn Lợi,420,Huyện Quỳ Hợp,40\n\
17086,Xã Nam Sơn,420,Huyện Quỳ Hợp,40\n\
17089,Xã Châu Lý,420,Huyện Quỳ Hợp,40\n\
17092,Xã Hạ Sơn,420,Huyện Quỳ Hợp,40\n\
17095,Xã Bắc Sơn,420,Huyện Quỳ Hợp,40\n\
17101,Xã Quỳnh Thắng,421,Huyện Quỳnh Lưu,40\n\
17104,Xã Quỳnh Vinh,432,Thị xã Hoàng Mai,40\n\
17107,Xã Quỳnh Lộc,432,Thị xã Hoàng Mai,40\n\
17110,Phường Quỳnh Thiện,432,Thị xã Hoàng Mai,40\n\
17113,Xã Quỳnh Lập,432,Thị xã Hoàng Mai,40\n\
17116,Xã Quỳnh Trang,432,Thị xã Hoàng Mai,40\n\
17119,Xã Quỳnh Tân,421,Huyện Quỳnh Lưu,40\n\
17122,Xã Quỳnh Châu,421,Huyện Quỳnh Lưu,40\n\
17125,Phường Mai Hùng,432,Thị xã Hoàng Mai,40\n\
17128,Phường Quỳnh Dị,432,Thị xã Hoàng Mai,40\n\
17131,Phường Quỳnh Xuân,432,Thị xã Hoàng Mai,40\n\
17134,Phường Quỳnh Phương,432,Thị xã Hoàng Mai,40\n\
17137,Xã Quỳnh Liên,432,Thị xã Hoàng Mai,40\n\
17140,Xã Tân Sơn,421,Huyện Quỳnh Lưu,40\n\
17143,Xã Quỳnh Văn,421,Huyện Quỳnh Lưu,40\n\
17146,Xã Ngọc Sơn,421,Huyện Quỳnh Lưu,40\n\
17149,Xã Quỳnh Tam,421,Huyện Quỳnh Lưu,40\n\
17152,Xã Quỳnh Sơn,421,Huyện Quỳnh Lưu,40\n\
17155,Xã Quỳnh Thạch,421,Huyện Quỳnh Lưu,40\n\
17158,Xã Quỳnh Bảng,421,Huyện Quỳnh Lưu,40\n\
17164,Xã Quỳnh Thanh,421,Huyện Quỳnh Lưu,40\n\
17167,Xã Quỳnh Hậu,421,Huyện Quỳnh Lưu,40\n\
17170,Xã Quỳnh Lâm,421,Huyện Quỳnh Lưu,40\n\
17173,Xã Quỳnh Đôi,421,Huyện Quỳnh Lưu,40\n\
17176,Xã Minh Lương,421,Huyện Quỳnh Lưu,40\n\
17179,Thị trấn Cầu Giát,421,Huyện Quỳnh Lưu,40\n\
17182,Xã Quỳnh Yên,421,Huyện Quỳnh Lưu,40\n\
17185,Xã Bình Sơn,421,Huyện Quỳnh Lưu,40\n\
17191,Xã Quỳnh Diễn,421,Huyện Quỳnh Lưu,40\n\
17197,Xã Quỳnh Giang,421,Huyện Quỳnh Lưu,40\n\
17206,Xã An Hòa,421,Huyện Quỳnh Lưu,40\n\
17209,Xã Phú Nghĩa,421,Huyện Quỳnh Lưu,40\n\
17212,Xã Văn Hải,421,Huyện Quỳnh Lưu,40\n\
17218,Xã Thuận Long,421,Huyện Quỳnh Lưu,40\n\
17224,Xã Tân Thắng,421,Huyện Quỳnh Lưu,40\n\
17230,Xã Bình Chuẩn,422,Huyện Con Cuông,40\n\
17233,Xã Lạng Khê,422,Huyện Con Cuông,40\n\
17236,Xã Cam Lâm,422,Huyện Con Cuông,40\n\
17239,Xã Thạch Ngàn,422,Huyện Con Cuông,40\n\
17242,Xã Đôn Phục,422,Huyện Con Cuông,40\n\
17245,Xã Mậu Đức,422,Huyện Con Cuông,40\n\
17248,Xã Châu Khê,422,Huyện Con Cuông,40\n\
17251,Xã Chi Khê,422,Huyện Con Cuông,40\n\
17254,Thị trấn Trà Lân,422,Huyện Con Cuông,40\n\
17257,Xã Yên Khê,422,Huyện Con Cuông,40\n\
17260,Xã Lục Dạ,422,Huyện Con Cuông,40\n\
17263,Xã Môn Sơn,422,Huyện Con Cuông,40\n\
17266,Thị trấn Tân Kỳ,423,Huyện Tân Kỳ,40\n\
17269,Xã Tân Hợp,423,Huyện Tân Kỳ,40\n\
17272,Xã Tân Phú,423,Huyện Tân Kỳ,40\n\
17275,Xã Tân Xuân,423,Huyện Tân Kỳ,40\n\
17278,Xã Giai Xuân,423,Huyện Tân Kỳ,40\n\
17281,Xã Bình Hợp,423,Huyện Tân Kỳ,40\n\
17284,Xã Nghĩa Đồng,423,Huyện Tân Kỳ,40\n\
17287,Xã Đồng Văn,423,Huyện Tân Kỳ,40\n\
17290,Xã Nghĩa Thái,423,Huyện Tân Kỳ,40\n\
17296,Xã Hoàn Long,423,Huyện Tân Kỳ,40\n\
17299,Xã Nghĩa Phúc,423,Huyện Tân Kỳ,40\n\
17302,Xã Tiên Kỳ,423,Huyện Tân Kỳ,40\n\
17305,Xã Tân An,423,Huyện Tân Kỳ,40\n\
17308,Xã Nghĩa Dũng,423,Huyện Tân Kỳ,40\n\
17314,Xã Kỳ Sơn,423,Huyện Tân Kỳ,40\n\
17317,Xã Hương Sơn,423,Huyện Tân Kỳ,40\n\
17320,Xã Kỳ Tân,423,Huyện Tân Kỳ,40\n\
17323,Xã Phú Sơn,423,Huyện Tân Kỳ,40\n\
17325,Xã Tân Hương,423,Huyện Tân Kỳ,40\n\
17326,Xã Nghĩa Hành,423,Huyện Tân Kỳ,40\n\
17329,Thị trấn Kim Nhan,424,Huyện Anh Sơn,40\n\
17332,Xã Thọ Sơn,424,Huyện Anh Sơn,40\n\
17335,Xã Thành Sơn,424,Huyện Anh Sơn,40\n\
17338,Xã Bình Sơn,424,Huyện Anh Sơn,40\n\
17344,Xã Tam Đỉnh,424,Huyện Anh Sơn,40\n\
17347,Xã Hùng Sơn,424,Huyện Anh Sơn,40\n\
17350,Xã Cẩm Sơn,424,Huyện Anh Sơn,40\n\
17353,Xã Đức Sơn,424,Huyện Anh Sơn,40\n\
17356,Xã Tường Sơn,424,Huyện Anh Sơn,40\n\
17357,Xã Hoa Sơn,424,Huyện Anh Sơn,40\n\
17359,Xã Tào Sơn,424,Huyện Anh Sơn,40\n\
17362,Xã Vĩnh Sơn,424,Huyện Anh Sơn,40\n\
17365,Xã Lạng Sơn,424,Huyện Anh Sơn,40\n\
17368,Xã Hội Sơn,424,Huyện Anh Sơn,40\n\
17374,Xã Phúc Sơn,424,Huyện Anh Sơn,40\n\
17377,Xã Long Sơn,424,Huyện Anh Sơn,40\n\
17380,Xã Khai Sơn,424,Huyện Anh Sơn,40\n\
17383,Xã Lĩnh Sơn,424,Huyện Anh Sơn,40\n\
17386,Xã Cao Sơn,424,Huyện Anh Sơn,40\n\
17392,Xã Diễn Lâm,425,Huyện Diễn Châu,40\n\
17395,Xã Diễn Đoài,425,Huyện Diễn Châu,40\n\
17398,Xã Diễn Trường,425,Huyện Diễn Châu,40\n\
17401,Xã Diễn Yên,425,Huyện Diễn Châu,40\n\
17404,Xã Diễn Hoàng,425,Huyện Diễn Châu,40\n\
17410,Xã Diễn Mỹ,425,Huyện Diễn Châu,40\n\
17413,Xã Diễn Hồng,425,Huyện Diễn Châu,40\n\
17416,Xã Diễn Phong,425,Huyện Diễn Châu,40\n\
17419,Xã Hùng Hải,425,Huyện Diễn Châu,40\n\
17425,Xã Diễn Liên,425,Huyện Diễn Châu,40\n\
17428,Xã Diễn Vạn,425,Huyện Diễn Châu,40\n\
17431,Xã Diễn Kim,425,Huyện Diễn Châu,40\n\
17434,Xã Diễn Kỷ,425,Huyện Diễn Châu,40\n\
17437,Xã Xuân Tháp,425,Huyện Diễn Châu,40\n\
17440,Xã Diễn Thái,425,Huyện Diễn Châu,40\n\
17443,Xã Diễn Đồng,425,Huyện Diễn Châu,40\n\
17449,Xã Hạnh Quảng,425,Huyện Diễn Châu,40\n\
17452,Xã Ngọc Bích,425,Huyện Diễn Châu,40\n\
17458,Xã Diễn Nguyên,425,Huyện Diễn Châu,40\n\
17461,Xã Diễn Hoa,425,Huyện Diễn Châu,40\n\
17464,Thị trấn Diễn Thành,425,Huyện Diễn Châu,40\n\
17467,Xã Diễn Phúc,425,Huyện Diễn Châu,40\n\
17476,Xã Diễn Cát,425,Huyện Diễn Châu,40\n\
17479,Xã Diễn Thịnh,425,Huyện Diễn Châu,40\n\
17482,Xã Diễn Tân,425,Huyện Diễn Châu,40\n\
17485,Xã Minh Châu,425,Huyện Diễn Châu,40\n\
17488,Xã Diễn Thọ,425,Huyện Diễn Châu,40\n\
17491,Xã Diễn Lợi,425,Huyện Diễn Châu,40\n\
17494,Xã Diễn Lộc,425,Huyện Diễn Châu,40\n\
17497,Xã Diễn Trung,425,Huyện Diễn Châu,40\n\
17500,Xã Diễn An,425,Huyện Diễn Châu,40\n\
17503,Xã Diễn Phú,425,Huyện Diễn Châu,40\n\
17506,Thị trấn Hoa Thành,426,Huyện Yên Thành,40\n\
17509,Xã Mã Thành,426,Huyện Yên Thành,40\n\
17510,Xã Tiến Thành,426,Huyện Yên Thành,40\n\
17512,Xã Lăng Thành,426,Huyện Yên Thành,40\n\
17515,Xã Tân Thành,426,Huyện Yên Thành,40\n\
17518,Xã Đức Thành,426,Huyện Yên Thành,40\n\
17521,Xã Kim Thành,426,Huyện Yên Thành,40\n\
17524,Xã Hậu Thành,426,Huyện Yên Thành,40\n\
17527,Xã Đô Thành,426,Huyện Yên Thành,40\n\
17530,Xã Thọ Thành,426,Huyện Yên Thành,40\n\
17533,Xã Quang Thành,426,Huyện Yên Thành,40\n\
17536,Xã Tây Thành,426,Huyện Yên Thành,40\n\
17539,Xã Phúc Thành,426,Huyện Yên Thành,40\n\
17542,Xã Phú Thành,426,Huyện Yên Thành,40\n\
17545,Xã Đồng Thành,426,Huyện Yên Thành,40\n\
17554,Xã Tăng Thành,426,Huyện Yên Thành,40\n\
17557,Xã Văn Thành,426,Huyện Yên Thành,40\n\
17560,Xã Thịnh Thành,426,Huyện Yên Thành,40\n\
17566,Xã Xuân Thành,426,Huyện Yên Thành,40\n\
17569,Xã Bắc Thành,426,Huyện Yên Thành,40\n\
17572,Xã Đông Thành,426,Huyện Yên Thành,40\n\
17575,Xã Trung Thành,426,Huyện Yên Thành,40\n\
17578,Xã Long Thành,426,Huyện Yên Thành,40\n\
17581,Xã Minh Thành,426,Huyện Yên Thành,40\n\
17584,Xã Nam Thành,426,Huyện Yên Thành,40\n\
17587,Xã Vĩnh Thành,426,Huyện Yên Thành,40\n\
17596,Xã Viên Thành,426,Huyện Yên Thành,40\n\
17602,Xã Liên Thành,426,Huyện Yên Thành,40\n\
17605,Xã Bảo Thành,426,Huyện Yên Thành,40\n\
17608,Xã Mỹ Thành,426,Huyện Yên Thành,40\n\
17611,Xã Vân Tụ,426,Huyện Yên Thành,40\n\
17614,Xã Sơn Thành,426,Huyện Yên Thành,40\n\
17617,Thị trấn Đô Lương,427,Huyện Đô Lương,40\n\
17619,Xã Giang Sơn Đông,427,Huyện Đô Lương,40\n\
17620,Xã Giang Sơn Tây,427,Huyện Đô Lương,40\n\
17623,Xã Bạch Ngọc,427,Huyện Đô Lương,40\n\
17626,Xã Bồi Sơn,427,Huyện Đô Lương,40\n\
17629,Xã Hồng Sơn,427,Huyện Đô Lương,40\n\
17632,Xã Bài Sơn,427,Huyện Đô Lương,40\n\
17638,Xã Bắc Sơn,427,Huyện Đô Lương,40\n\
17641,Xã Tràng Sơn,427,Huyện Đô Lương,40\n\
17644,Xã Thượng Sơn,427,Huyện Đô Lương,40\n\
17647,Xã Hòa Sơn,427,Huyện Đô Lương,40\n\
17650,Xã Đặng Sơn,427,Huyện Đô Lương,40\n\
17653,Xã Đông Sơn,427,Huyện Đô Lương,40\n\
17656,Xã Nam Sơn,427,Huyện Đô Lương,40\n\
17659,Xã Lưu Sơn,427,Huyện Đô Lương,40\n\
17662,Xã Yên Sơn,427,Huyện Đô Lương,40\n\
17665,Xã Văn Sơn,427,Huyện Đô Lương,40\n\
17668,Xã Đà Sơn,427,Huyện Đô Lương,40\n\
17671,Xã Lạc Sơn,427,Huyện Đô Lương,40\n\
17674,Xã Tân Sơn,427,Huyện Đô Lương,40\n\
17677,Xã Thái Sơn,427,Huyện Đô Lương,40\n\
17680,Xã Quang Sơn,427,Huyện Đô Lương,40\n\
17683,Xã Thịnh Sơn,427,Huyện Đô Lương,40\n\
17686,Xã Trung Sơn,427,Huyện Đô Lương,40\n\
17689,Xã Xuân Sơn,427,Huyện Đô Lương,40\n\
17692,Xã Minh Sơn,427,Huyện Đô Lương,40\n\
17695,Xã Thuận Sơn,427,Huyện Đô Lương,40\n\
17698,Xã Nhân Sơn,427,Huyện Đô Lương,40\n\
17701,Xã Hiến Sơn,427,Huyện Đô Lương,40\n\
17704,Xã Mỹ Sơn,427,Huyện Đô Lương,40\n\
17707,Xã Trù Sơn,427,Huyện Đô Lương,40\n\
17710,Xã Đại Sơn,427,Huyện Đô Lương,40\n\
17713,Thị trấn Dùng,428,Huyện Thanh Chương,40\n\
17716,Xã Cát Văn,428,Huyện Thanh Chương,40\n\
17719,Xã Minh Sơn,428,Huyện Thanh Chương,40\n\
17722,Xã Hạnh Lâm,428,Huyện Thanh Chương,40\n\
17723,Xã Thanh Sơn,428,Huyện Thanh Chương,40\n\
17728,Xã Phong Thịnh,428,Huyện Thanh Chương,40\n\
17731,Xã Thanh Phong,428,Huyện Thanh Chương,40\n\
17734,Xã Thanh Mỹ,428,Huyện Thanh Chương,40\n\
17737,Xã Thanh Tiên,428,Huyện Thanh Chương,40\n\
17743,Xã Thanh Liên,428,Huyện Thanh Chương,40\n\
17749,Xã Đại Đồng,428,Huyện Thanh Chương,40\n\
17755,Xã Thanh Ngọc,428,Huyện Thanh Chương,40\n\
17758,Xã Thanh Hương,428,Huyện Thanh Chương,40\n\
17759,Xã Ngọc Lâm,428,Huyện Thanh Chương,40\n\
17764,Xã Đồng Văn,428,Huyện Thanh Chương,40\n\
17767,Xã Ngọc Sơn,428,Huyện Thanh Chương,40\n\
17770,Xã Thanh Thịnh,428,Huyện Thanh Chương,40\n\
17773,Xã Thanh An,428,Huyện Thanh Chương,40\n\
17776,Xã Thanh Quả,428,Huyện Thanh Chương,40\n\
17779,Xã Xuân Dương,428,Huyện Thanh Chương,40\n\
17785,Xã Minh Tiến,428,Huyện Thanh Chương,40\n\
17791,Xã Kim Bảng,428,Huyện Thanh Chương,40\n\
17797,Xã Thanh Thủy,428,Huyện Thanh Chương,40\n\
17806,Xã Thanh Hà,428,Huyện Thanh Chương,40\n\
17812,Xã Thanh Tùng,428,Huyện Thanh Chương,40\n\
17815,Xã Thanh Lâm,428,Huyện Thanh Chương,40\n\
17818,Xã Mai Giang,428,Huyện Thanh Chương,40\n\
17821,Xã Thanh Xuân,428,Huyện Thanh Chương,40\n\
17824,Xã Thanh Đức,428,Huyện Thanh Chương,40\n\
17827,Thị trấn Quán Hành,429,Huyện Nghi Lộc,40\n\
17830,Xã Nghi Văn,429,Huyện Nghi Lộc,40\n\
17833,Xã Nghi Yên,429,Huyện Nghi Lộc,40\n\
17836,Xã Nghi Tiến,429,Huyện Nghi Lộc,40\n\
17839,Xã Nghi Hưng,429,Huyện Nghi Lộc,40\n\
17842,Xã Nghi Đồng,429,Huyện Nghi Lộc,40\n\
17845,Xã Nghi Thiết,429,Huyện Nghi Lộc,40\n\
17848,Xã Nghi Lâm,429,Huyện Nghi Lộc,40\n\
17851,Xã Nghi Quang,429,Huyện Nghi Lộc,40\n\
17854,Xã Nghi Kiều,429,Huyện Nghi Lộc,40\n\
17857,Xã Nghi Mỹ,429,Huyện Nghi Lộc,40\n\
17860,Xã Nghi Phương,429,Huyện Nghi Lộc,40\n\
17863,Xã Nghi Thuận,429,Huyện Nghi Lộc,40\n\
17866,Xã Nghi Long,429,Huyện Nghi Lộc,40\n\
17869,Xã Nghi Xá,429,Huyện Nghi Lộc,40\n\
17878,Xã Khánh Hợp,429,Huyện Nghi Lộc,40\n\
17884,Xã Nghi Công Bắc,429,Huyện Nghi Lộc,40\n\
17887,Xã Nghi Công Nam,429,Huyện Nghi Lộc,40\n\
17890,Xã Nghi Thạch,429,Huyện Nghi Lộc,40\n\
17893,Xã Nghi Trung,429,Huyện Nghi Lộc,40\n\
17896,Xã Thịnh Trường,429,Huyện Nghi Lộc,40\n\
17899,Xã Diên Hoa,429,Huyện Nghi Lộc,40\n\
17902,Xã Nghi Phong,412,Thành phố Vinh,40\n\
17905,Xã Nghi Xuân,412,Thành phố Vinh,40\n\
17908,Xã Nghi Liên,412,Thành phố Vinh,40\n\
17911,Xã Nghi Vạn,429,Huyện Nghi Lộc,40\n\
17914,Xã Nghi Ân,412,Thành phố Vinh,40\n\
17917,Xã Phúc Thọ,412,Thành phố Vinh,40\n\
17920,Xã Nghi Kim,412,Thành phố Vinh,40\n\
17923,Phường Nghi Đức,412,Thành phố Vinh,40\n\
17926,Xã Nghi Thái,412,Thành phố Vinh,40\n\
17932,Xã Nam Hưng,430,Huyện Nam Đàn,40\n\
17935,Xã Nghĩa Thái,430,Huyện Nam Đàn,40\n\
17938,Xã Nam Thanh,430,Huyện Nam Đàn,40\n\
17941,Xã Nam Anh,430,Huyện Nam Đàn,40\n\
17944,Xã Nam Xuân,430,Huyện Nam Đàn,40\n\
17950,Thị trấn Nam Đàn,430,Huyện Nam Đàn,40\n\
17953,Xã Nam Lĩnh,430,Huyện Nam Đàn,40\n\
17956,Xã Nam Giang,430,Huyện Nam Đàn,40\n\
17959,Xã Xuân Hòa,430,Huyện Nam Đàn,40\n\
17962,Xã Hùng Tiến,430,Huyện Nam Đàn,40\n\
17968,Xã Thượng Tân Lộc,430,Huyện Nam Đàn,40\n\
17971,Xã Kim Liên,430,Huyện Nam Đàn,40\n\
17980,Xã Xuân Hồng,430,Huyện Nam Đàn,40\n\
17983,Xã Nam Cát,430,Huyện Nam Đàn,40\n\
17986,Xã Khánh Sơn,430,Huyện Nam Đàn,40\n\
17989,Xã Trung Phúc Cường,430,Huyện Nam Đàn,40\n\
17998,Xã Nam Kim,430,Huyện Nam Đàn,40\n\
18001,Thị trấn Hưng Nguyên,431,Huyện Hưng Nguyên,40\n\
18004,Xã Hưng Trung,431,Huyện Hưng Nguyên,40\n\
18007,Xã Hưng Yên,431,Huyện Hưng Nguyên,40\n\
18008,Xã Hưng Yên Bắc,431,Huyện Hưng Nguyên,40\n\
18010,Xã Hưng Tây,431,Huyện Hưng Nguyên,40\n\
18013,Xã Hưng Chính,412,Thành phố Vinh,40\n\
18016,Xã Hưng Đạo,431,Huyện Hưng Nguyên,40\n\
18022,Xã Thịnh Mỹ,431,Huyện Hưng Nguyên,40\n\
18025,Xã Hưng Lĩnh,431,Huyện Hưng Nguyên,40\n\
18028,Xã Thông Tân,431,Huyện Hưng Nguyên,40\n\
18037,Xã Hưng Nghĩa,431,Huyện Hưng Nguyên,40\n\
18040,Xã Phúc Lợi,431,Huyện Hưng Nguyên,40\n\
18043,Xã Long Xá,431,Huyện Hưng Nguyên,40\n\
18052,Xã Châu Nhân,431,Huyện Hưng Nguyên,40\n\
18055,Xã Xuân Lam,431,Huyện Hưng Nguyên,40\n\
18064,Xã Hưng Thành,431,Huyện Hưng Nguyên,40\n\
18073,Phường Nam Hà,436,Thành phố Hà Tĩnh,42\n\
18077,Phường Bắc Hà,436,Thành phố Hà Tĩnh,42\n\
18079,Phường Tân Giang,436,Thành phố Hà Tĩnh,42\n\
18082,Phường Đại Nài,436,Thành phố Hà Tĩnh,42\n\
18085,Phường Hà Huy Tập,436,Thành phố Hà Tĩnh,42\n\
18088,Phường Thạch Trung,436,Thành phố Hà Tĩnh,42\n\
18091,Phường Thạch Quý,436,Thành phố Hà Tĩnh,42\n\
18094,Phường Trần Phú,436,Thành phố Hà Tĩnh,42\n\
18097,Phường Văn Yên,436,Thành phố Hà Tĩnh,42\n\
18100,Phường Thạch Hạ,436,Thành phố Hà Tĩnh,42\n\
18103,Phường Đồng Môn,436,Thành phố Hà Tĩnh,42\n\
18109,Phường Thạch Hưng,436,Thành phố Hà Tĩnh,42\n\
18112,Xã Thạch Bình,436,Thành phố Hà Tĩnh,42\n\
18115,Phường Bắc Hồng,437,Thị xã Hồng Lĩnh,42\n\
18118,Phường Nam Hồng,437,Thị xã Hồng Lĩnh,42\n\
18121,Phường Trung Lương,437,Thị xã Hồng Lĩnh,42\n\
18124,Phường Đức Thuận,437,Thị xã Hồng Lĩnh,42\n\
18127,Phường Đậu Liêu,437,Thị xã Hồng Lĩnh,42\n\
18130,Xã Thuận Lộc,437,Thị xã Hồng Lĩnh,42\n\
18133,Thị trấn Phố Châu,439,Huyện Hương Sơn,42\n\
18136,Thị trấn Tây Sơn,439,Huyện Hương Sơn,42\n\
18139,Xã Sơn Hồng,439,Huyện Hương Sơn,42\n\
18142,Xã Sơn Tiến,439,Huyện Hương Sơn,42\n\
18145,Xã Sơn Lâm,439,Huyện Hương Sơn,42\n\
18148,Xã Sơn Lễ,439,Huyện Hương Sơn,42\n\
18157,Xã Sơn Giang,439,Huyện Hương Sơn,42\n\
18160,Xã Sơn Lĩnh,439,Huyện Hương Sơn,42\n\
18163,Xã An Hòa Thịnh,439,Huyện Hương Sơn,42\n\
18172,Xã Sơn Tây,439,Huyện Hương Sơn,42\n\
18175,Xã Sơn Ninh,439,Huyện Hương Sơn,42\n\
18178,Xã Châu Bình,439,Huyện Hương Sơn,42\n\
18181,Xã Tân Mỹ Hà,439,Huyện Hương Sơn,42\n\
18184,Xã Quang Diệm,439,Huyện Hương Sơn,42\n\
18187,Xã Sơn Trung,439,Huyện Hương Sơn,42\n\
18190,Xã Sơn Bằng,439,Huyện Hương Sơn,42\n\
18196,Xã Sơn Kim 1,439,Huyện Hương Sơn,42\n\
18199,Xã Sơn Kim 2,439,Huyện Hương Sơn,42\n\
18202,Xã Mỹ Long,439,Huyện Hương Sơn,42\n\
18211,Xã Kim Hoa,439,Huyện Hương Sơn,42\n\
18217,Xã Sơn Phú,439,Huyện Hương Sơn,42\n\
18223,Xã Hàm Trường,439,Huyện Hương Sơn,42\n\
18229,Thị trấn Đức Thọ,440,Huyện Đức Thọ,42\n\
18235,Xã Quang Vĩnh,440,Huyện Đức Thọ,42\n\
18241,Xã Tùng Châu,440,Huyện Đức Thọ,42\n\
18244,Xã Trường Sơn,440,Huyện Đức Thọ,42\n\
18247,Xã Liên Minh,440,Huyện Đức Thọ,42\n\
18253,Xã Yên Hồ,440,Huyện Đức Thọ,42\n\
18259,Xã Tùng Ảnh,440,Huyện Đức Thọ,42\n\
18262,Xã Bùi La Nhân,440,Huyện Đức Thọ,42\n\
18274,Xã Thanh Bình Thịnh,440,Huyện Đức Thọ,42\n\
18277,Xã Lâm Trung Thủy,440,Huyện Đức Thọ,42\n\
18280,Xã Hòa Lạc,440,Huyện Đức Thọ,42\n\
18283,Xã Tân Dân,440,Huyện Đức Thọ,42\n\
18298,Xã An Dũng,440,Huyện Đức Thọ,42\n\
18304,Xã Đức Đồng,440,Huyện Đức Thọ,42\n\
18307,Xã Đức Lạng,440,Huyện Đức Thọ,42\n\
18310,Xã Tân Hương,440,Huyện Đức Thọ,42\n\
18313,Thị trấn Vũ Quang,441,Huyện Vũ Quang,42\n\
18316,Xã Ân Phú,441,Huyện Vũ Quang,42\n\
18319,Xã Đức Giang,441,Huyện Vũ Quang,42\n\
18322,Xã Đức Lĩnh,441,Huyện Vũ Quang,42\n\
18325,Xã Thọ Điền,441,Huyện Vũ Quang,42\n\
18328,Xã Đức Hương,441,Huyện Vũ Quang,42\n\
18331,Xã Đức Bồng,441,Huyện Vũ Quang,42\n\
18334,Xã Đức Liên,441,Huyện Vũ Quang,42\n\
18340,Xã Hương Minh,441,Huyện Vũ Quang,42\n\
18343,Xã Quang Thọ,441,Huyện Vũ Quang,42\n\
18352,Thị trấn Xuân An,442,Huyện Nghi Xuân,42\n\
18355,Xã Xuân Hội,442,Huyện Nghi Xuân,42\n\
18358,Xã Đan Trường,442,Huyện Nghi Xuân,42\n\
18364,Xã Xuân Phổ,442,Huyện Nghi Xuân,42\n\
18367,Xã Xuân Hải,442,Huyện Nghi Xuân,42\n\
18370,Xã Xuân Giang,442,Huyện Nghi Xuân,42\n\
18373,Thị trấn Tiên Điền,442,Huyện Nghi Xuân,42\n\
18376,Xã Xuân Yên,442,Huyện Nghi Xuân,42\n\
18379,Xã Xuân Mỹ,442,Huyện Nghi Xuân,42\n\
18382,Xã Xuân Thành,442,Huyện Nghi Xuân,42\n\
18385,Xã Xuân Viên,442,Huyện Nghi Xuân,42\n\
18388,Xã Xuân Hồng,442,Huyện Nghi Xuân,42\n\
18391,Xã Cỗ Đạm,442,Huyện Nghi Xuân,42\n\
18394,Xã Xuân Liên,442,Huyện Nghi Xuân,42\n\
18397,Xã Xuân Lĩnh,442,Huyện Nghi Xuân,42\n\
18400,Xã Xuân Lam,442,Huyện Nghi Xuân,42\n\
18403,Xã Cương Gián,442,Huyện Nghi Xuân,42\n\
18406,Thị trấn Nghèn,443,Huyện Can Lộc,42\n\
18409,Xã Tân Lộc,445,Huyện Thạch Hà,42\n\
18412,Xã Hồng Lộc,445,Huyện Thạch Hà,42\n\
18415,Xã Thiên Lộc,443,Huyện Can Lộc,42\n\
18418,Xã Thuần Thiện,443,Huyện Can Lộc,42\n\
18421,Xã Thịnh Lộc,445,Huyện Thạch Hà,42\n\
18427,Xã Vượng Lộc,443,Huyện Can Lộc,42\n\
18430,Xã Bình An,445,Huyện Thạch Hà,42\n\
18433,Xã Thanh Lộc,443,Huyện Can Lộc,42\n\
18436,Xã Kim Song Trường,443,Huyện Can Lộc,42\n\
18439,Xã Thường Nga,443,Huyện Can Lộc,42\n\
18445,Xã Tùng Lộc,443,Huyện Can Lộc,42\n\
18454,Xã Phú Lộc,443,Huyện Can Lộc,42\n\
18457,Xã Ích Hậu,445,Huyện Thạch Hà,42\n\
18463,Xã Gia Hanh,443,Huyện Can Lộc,42\n\
18466,Xã Khánh Vĩnh Yên,443,Huyện Can Lộc,42\n\
18475,Xã Xuân Lộc,443,Huyện Can Lộc,42\n\
18478,Xã Thượng Lộc,443,Huyện Can Lộc,42\n\
18481,Xã Quang Lộc,443,Huyện Can Lộc,42\n\
18484,Thị trấn Đồng Lộc,443,Huyện Can Lộc,42\n\
18487,Xã Mỹ Lộc,443,Huyện Can Lộc,42\n\
18490,Xã Sơn Lộc,443,Huyện Can Lộc,42\n\
18493,Xã Phù Lưu,445,Huyện Thạch Hà,42\n\
18496,Thị trấn Hương Khê,444,Huyện Hương Khê,42\n\
18499,Xã Điền Mỹ,444,Huyện Hương Khê,42\n\
18502,Xã Hà Linh,444,Huyện Hương Khê,42\n\
18505,Xã Hương Thủy,444,Huyện Hương Khê,42\n\
18508,Xã Hòa Hải,444,Huyện Hương Khê,42\n\
18514,Xã Phúc Đồng,444,Huyện Hương Khê,42\n\
18517,Xã Hương Giang,444,Huyện Hương Khê,42\n\
18520,Xã Lộc Yên,444,Huyện Hương Khê,42\n\
18523,Xã Hương Bình,444,Huyện Hương Khê,42\n\
18526,Xã Hương Long,444,Huyện Hương Khê,42\n\
18529,Xã Phú Gia,444,Huyện Hương Khê,42\n\
18532,Xã Gia Phố,444,Huyện Hương Khê,42\n\
18538,Xã Hương Đô,444,Huyện Hương Khê,42\n\
18541,Xã Hương Vĩnh,444,Huyện Hương Khê,42\n\
18544,Xã Hương Xuân,444,Huyện Hương Khê,42\n\
18547,Xã Phúc Trạch,444,Huyện Hương Khê,42\n\
18550,Xã Hương Trà,444,Huyện Hương Khê,42\n\
18553,Xã Hương Trạch,444,Huyện Hương Khê,42\n\
18556,Xã Hương Lâm,444,Huyện Hương Khê,42\n\
18559,Xã Hương Liên,444,Huyện Hương Khê,42\n\
18562,Thị trấn Thạch Hà,445,Huyện Thạch Hà,42\n\
18565,Xã Ngọc Sơn,445,Huyện Thạch Hà,42\n\
18568,Thị trấn Lộc Hà,445,Huyện Thạch Hà,42\n\
18571,Xã Thạch Hải,436,Thành phố Hà Tĩnh,42\n\
18577,Xã Thạch Mỹ,445,Huyện Thạch Hà,42\n\
18580,Xã Thạch Kim,445,Huyện Thạch Hà,42\n\
18583,Xã Thạch Châu,445,Huyện Thạch Hà,42\n\
18586,Xã Thạch Kênh,445,Huyện Thạch Hà,42\n\
18589,Xã Thạch Sơn,445,Huyện Thạch Hà,42\n\
18592,Xã Thạch Liên,445,Huyện Thạch Hà,42\n\
18595,Xã Đỉnh Bàn,436,Thành phố Hà Tĩnh,42\n\
18598,Xã Hộ Độ,436,Thành phố Hà Tĩnh,42\n\
18601,Xã Việt Tiến,445,Huyện Thạch Hà,42\n\
18604,Xã Thạch Khê,436,Thành phố Hà Tĩnh,42\n\
18607,Xã Thạch Long,445,Huyện Thạch Hà,42\n\
18619,Xã Thạch Trị,436,Thành phố Hà Tĩnh,42\n\
18622,Xã Thạch Lạc,436,Thành phố Hà Tĩnh,42\n\
18625,Xã Thạch Ngọc,445,Huyện Thạch Hà,42\n\
18628,Xã Tượng Sơn,436,Thành phố Hà Tĩnh,42\n\
18631,Xã Thạch Văn,436,Thành phố Hà Tĩnh,42\n\
18634,Xã Lưu Vĩnh Sơn,445,Huyện Thạch Hà,42\n\
18637,Xã Thạch Thắng,436,Thành phố Hà Tĩnh,42\n\
18643,Xã Thạch Đài,436,Thành phố Hà Tĩnh,42\n\
18649,Xã Thạch Hội,436,Thành phố Hà Tĩnh,42\n\
18652,Xã Tân Lâm Hương,436,Thành phố Hà Tĩnh,42\n\
18658,Xã Thạch Xuân,445,Huyện Thạch Hà,42\n\
18667,Xã Nam Điền,445,Huyện Thạch Hà,42\n\
18670,Xã Mai Phụ,445,Huyện Thạch Hà,42\n\
18673,Thị trấn Cẩm Xuyên,446,Huyện Cẩm Xuyên,42\n\
18676,Thị trấn Thiên Cầm,446,Huyện Cẩm Xuyên,42\n\
18679,Xã Yên Hòa,446,Huyện Cẩm Xuyên,42\n\
18682,Xã Cẩm Dương,446,Huyện Cẩm Xuyên,42\n\
18685,Xã Cẩm Bình,436,Thành phố Hà Tĩnh,42\n\
18691,Xã Cẩm Vịnh,436,Thành phố Hà Tĩnh,42\n\
18694,Xã Cẩm Thành,446,Huyện Cẩm Xuyên,42\n\
18697,Xã Cẩm Quang,446,Huyện Cẩm Xuyên,42\n\
18706,Xã Cẩm Thạch,446,Huyện Cẩm Xuyên,42\n\
18709,Xã Cẩm Nhượng,446,Huyện Cẩm Xuyên,42\n\
18712,Xã Nam Phúc Thăng,446,Huyện Cẩm Xuyên,42\n\
18715,Xã Cẩm Duệ,446,Huyện Cẩm Xuyên,42\n\
18721,Xã Cẩm Lĩnh,446,Huyện Cẩm Xuyên,42\n\
18724,Xã Cẩm Quan,446,Huyện Cẩm Xuyên,42\n\
18727,Xã Cẩm Hà,446,Huyện Cẩm Xuyên,42\n\
18730,Xã Cẩm Lộc,446,Huyện Cẩm Xuyên,42\n\
18733,Xã Cẩm Hưng,446,Huyện Cẩm Xuyên,42\n\
18736,Xã Cẩm Thịnh,446,Huyện Cẩm Xuyên,42\n\
18739,Xã Cẩm Mỹ,446,Huyện Cẩm Xuyên,42\n\
18742,Xã Cẩm Trung,446,Huyện Cẩm Xuyên,42\n\
18745,Xã Cẩm Sơn,446,Huyện Cẩm Xuyên,42\n\
18748,Xã Cẩm Lạc,446,Huyện Cẩm Xuyên,42\n\
18751,Xã Cẩm Minh,446,Huyện Cẩm Xuyên,42\n\
18754,Phường Hưng Trí,449,Thị xã Kỳ Anh,42\n\
18757,Xã Kỳ Xuân,447,Huyện Kỳ Anh,42\n\
18760,Xã Kỳ Bắc,447,Huyện Kỳ Anh,42\n\
18763,Xã Kỳ Phú,447,Huyện Kỳ Anh,42\n\
18766,Xã Kỳ Phong,447,Huyện Kỳ Anh,42\n\
18769,Xã Kỳ Tiến,447,Huyện Kỳ Anh,42\n\
18772,Xã Kỳ Giang,447,Huyện Kỳ Anh,42\n\
18775,Thị trấn Kỳ Đồng,447,Huyện Kỳ Anh,42\n\
18778,Xã Kỳ Khang,447,Huyện Kỳ Anh,42\n\
18781,Phường Kỳ Ninh,449,Thị xã Kỳ Anh,42\n\
18784,Xã Kỳ Văn,447,Huyện Kỳ Anh,42\n\
18787,Xã Kỳ Trung,447,Huyện Kỳ Anh,42\n\
18790,Xã Kỳ Thọ,447,Huyện Kỳ Anh,42\n\
18793,Xã Kỳ Tây,447,Huyện Kỳ Anh,42\n\
18796,Xã Kỳ Lợi,449,Thị xã Kỳ Anh,42\n\
18799,Xã Kỳ Thượng,447,Huyện Kỳ Anh,42\n\
18802,Xã Kỳ Hải,447,Huyện Kỳ Anh,42\n\
18805,Xã Kỳ Thư,447,Huyện Kỳ Anh,42\n\
18808,Xã Kỳ Hà,449,Thị xã Kỳ Anh,42\n\
18811,Xã Kỳ Châu,447,Huyện Kỳ Anh,42\n\
18814,Xã Kỳ Tân,447,Huyện Kỳ Anh,42\n\
18820,Phường Kỳ Trinh,449,Thị xã Kỳ Anh,42\n\
18823,Phường Kỳ Thịnh,449,Thị xã Kỳ Anh,42\n\
18829,Xã Kỳ Hoa,449,Thị xã Kỳ Anh,42\n\
18832,Phường Kỳ Phương,449,Thị xã Kỳ Anh,42\n\
18835,Phường Kỳ Long,449,Thị xã Kỳ Anh,42\n\
18838,Xã Lâm Hợp,447,Huyện Kỳ Anh,42\n\
18841,Phường Kỳ Liên,449,Thị xã Kỳ Anh,42\n\
18844,Xã Kỳ Sơn,447,Huyện Kỳ Anh,42\n\
18847,Phường Kỳ Nam,449,Thị xã Kỳ Anh,42\n\
18850,Xã Kỳ Lạc,447,Huyện Kỳ Anh,42\n\
18853,Phường Hải Thành,450,Thành phố Đồng Hới,44\n\
18856,Phường Đồng Phú,450,Thành phố Đồng Hới,44\n\
18859,Phường Bắc Lý,450,Thành phố Đồng Hới,44\n\
18865,Phường Nam Lý,450,Thành phố Đồng Hới,44\n\
18868,Phường Đồng Hải,450,Thành phố Đồng Hới,44\n\
18871,Phường Đồng Sơn,450,Thành phố Đồng Hới,44\n\
18874,Phường Phú Hải,450,Thành phố Đồng Hới,44\n\
18877,Phường Bắc Nghĩa,450,Thành phố Đồng Hới,44\n\
18880,Phường Đức Ninh Đông,450,Thành phố Đồng Hới,44\n\
18883,Xã Quang Phú,450,Thành phố Đồng Hới,44\n\
18886,Xã Lộc Ninh,450,Thành phố Đồng Hới,44\n\
18889,Xã Bảo Ninh,450,Thành phố Đồng Hới,44\n\
18892,Xã Nghĩa Ninh,450,Thành phố Đồng Hới,44\n\
18895,Xã Thuận Đức,450,Thành phố Đồng Hới,44\n\
18898,Xã Đức Ninh,450,Thành phố Đồng Hới,44\n\
18901,Thị trấn Quy Đạt,452,Huyện Minh Hóa,44\n\
18904,Xã Dân Hóa,452,Huyện Minh Hóa,44\n\
18907,Xã Trọng Hóa,452,Huyện Minh Hóa,44\n\
18913,Xã Hồng Hóa,452,Huyện Minh Hóa,44\n\
18919,Xã Tân Thành,452,Huyện Minh Hóa,44\n\
18922,Xã Hóa Hợp,452,Huyện Minh Hóa,44\n\
18925,Xã Xuân Hóa,452,Huyện Minh Hóa,44\n\
18928,Xã Yên Hóa,452,Huyện Minh Hóa,44\n\
18931,Xã Minh Hóa,452,Huyện Minh Hóa,44\n\
18934,Xã Tân Hóa,452,Huyện Minh Hóa,44\n\
18937,Xã Hóa Sơn,452,Huyện Minh Hóa,44\n\
18943,Xã Trung Hóa,452,Huyện Minh Hóa,44\n\
18946,Xã Thượng Hóa,452,Huyện Minh Hóa,44\n\
18949,Thị trấn Đồng Lê,453,Huyện Tuyên Hóa,44\n\
18952,Xã Hương Hóa,453,Huyện Tuyên Hóa,44\n\
18955,Xã Kim Hóa,453,Huyện Tuyên Hóa,44\n\
18958,Xã Thanh Hóa,453,Huyện Tuyên Hóa,44\n\
18961,Xã Thanh Thạch,453,Huyện Tuyên Hóa,44\n\
18964,Xã Thuận Hóa,453,Huyện Tuyên Hóa,44\n\
18967,Xã Lâm Hóa,453,Huyện Tuyên Hóa,44\n\
18970,Xã Lê Hóa,453,Huyện Tuyên Hóa,44\n\
18973,Xã Sơn Hóa,453,Huyện Tuyên Hóa,44\n\
18976,Xã Đồng Hóa,453,Huyện Tuyên Hóa,44\n\
18979,Xã Ngư Hóa,453,Huyện Tuyên Hóa,44\n\
18985,Xã Thạch Hóa,453,Huyện Tuyên Hóa,44\n\
18988,Xã Đức Hóa,453,Huyện Tuyên Hóa,44\n\
18991,Xã Phong Hóa,453,Huyện Tuyên Hóa,44\n\
18994,Xã Mai Hóa,453,Huyện Tuyên Hóa,44\n\
18997,Xã Tiến Hóa,453,Huyện Tuyên Hóa,44\n\
19000,Xã Châu Hóa,453,Huyện Tuyên Hóa,44\n\
19003,Xã Cao Quảng,453,Huyện Tuyên Hóa,44\n\
19006,Xã Văn Hóa,453,Huyện Tuyên Hóa,44\n\
19009,Phường Ba Đồn,458,Thị xã Ba Đồn,44\n\
19012,Xã Quảng Hợp,454,Huyện Quảng Trạch,44\n\
19015,Xã Quảng Kim,454,Huyện Quảng Trạch,44\n\
19018,Xã Quảng Đông,454,Huyện Quảng Trạch,44\n\
19021,Xã Quảng Phú,454,Huyện Quảng Trạch,44\n\
19024,Xã Quảng Châu,454,Huyện Quảng Trạch,44\n\
19027,Xã Quảng Thạch,454,Huyện Quảng Trạch,44\n\
19030,Xã Quảng Lưu,454,Huyện Quảng Trạch,44\n\
19033,Xã Quảng Tùng,454,Huyện Quảng Trạch,44\n\
19036,Xã Cảnh Dương,454,Huyện Quảng Trạch,44\n\
19039,Xã Quảng Tiến,454,Huyện Quảng Trạch,44\n\
19042,Xã Quảng Hưng,454,Huyện Quảng Trạch,44\n\
19045,Xã Quảng Xuân,454,Huyện Quảng Trạch,44\n\
19051,Xã Liên Trường,454,Huyện Quảng Trạch,44\n\
19057,Xã Quảng Phương,454,Huyện Quảng Trạch,44\n\
19060,Phường Quảng Long,458,Thị xã Ba Đồn,44\n\
19063,Xã Phù Cảnh,454,Huyện Quảng Trạch,44\n\
19066,Phường Quảng Thọ,458,Thị xã Ba Đồn,44\n\
19069,Xã Quảng Tiên,458,Thị xã Ba Đồn,44\n\
19072,Xã Quảng Thanh,454,Huyện Quảng Trạch,44\n\
19075,Xã Quảng Trung,458,Thị xã Ba Đồn,44\n\
19078,Phường Quảng Phong,458,Thị xã Ba Đồn,44\n\
19081,Phường Quảng Thuận,458,Thị xã Ba Đồn,44\n\
19084,Xã Quảng Tân,458,Thị xã Ba Đồn,44\n\
19087,Xã Quảng Hải,458,Thị xã Ba Đồn,44\n\
19090,Xã Quảng Sơn,458,Thị xã Ba Đồn,44\n\
19093,Xã Quảng Lộc,458,Thị xã Ba Đồn,44\n\
19096,Xã Quảng Thủy,458,Thị xã Ba Đồn,44\n\
19099,Xã Quảng Văn,458,Thị xã Ba Đồn,44\n\
19102,Phường Quảng Phúc,458,Thị xã Ba Đồn,44\n\
19105,Xã Quảng Hòa,458,Thị xã Ba Đồn,44\n\
19108,Xã Quảng Minh,458,Thị xã Ba Đồn,44\n\
19111,Thị trấn Hoàn Lão,455,Huyện Bố Trạch,44\n\
19114,Thị trấn NT Việt Trung,455,Huyện Bố Trạch,44\n\
19117,Xã Xuân Trạch,455,Huyện Bố Trạch,44\n\
19123,Xã Hạ Mỹ,455,Huyện Bố Trạch,44\n\
19126,Xã Bắc Trạch,455,Huyện Bố Trạch,44\n\
19129,Xã Lâm Trạch,455,Huyện Bố Trạch,44\n\
19132,Xã Thanh Trạch,455,Huyện Bố Trạch,44\n\
19135,Xã Liên Trạch,455,Huyện Bố Trạch,44\n\
19138,Xã Phúc Trạch,455,Huyện Bố Trạch,44\n\
19141,Xã Cự Nẫm,455,Huyện Bố Trạch,44\n\
19144,Xã Hải Phú,455,Huyện Bố Trạch,44\n\
19147,Xã Thượng Trạch,455,Huyện Bố Trạch,44\n\
19150,Xã Sơn Lộc,455,Huyện Bố Trạch,44\n\
19156,Xã Hưng Trạch,455,Huyện Bố Trạch,44\n\
19159,Xã Đồng Trạch,455,Huyện Bố Trạch,44\n\
19162,Xã Đức Trạch,455,Huyện Bố Trạch,44\n\
19165,Thị trấn Phong Nha,455,Huyện Bố Trạch,44\n\
19168,Xã Vạn Trạch,455,Huyện Bố Trạch,44\n\
19174,Xã Phú Định,455,Huyện Bố Trạch,44\n\
19177,Xã Trung Trạch,455,Huyện Bố Trạch,44\n\
19180,Xã Tây Trạch,455,Huyện Bố Trạch,44\n\
19183,Xã Hòa Trạch,455,Huyện Bố Trạch,44\n\
19186,Xã Đại Trạch,455,Huyện Bố Trạch,44\n\
19189,Xã Nhân Trạch,455,Huyện Bố Trạch,44\n\
19192,Xã Tân Trạch,455,Huyện Bố Trạch,44\n\
19198,Xã Lý Nam,455,Huyện Bố Trạch,44\n\
19204,Xã Trường Sơn,456,Huyện Quảng Ninh,44\n\
19207,Thị trấn Quán Hàu,456,Huyện Quảng Ninh,44\n\
19210,Xã Vĩnh Ninh,456,Huyện Quảng Ninh,44\n\
19213,Xã Võ Ninh,456,Huyện Quảng Ninh,44\n\
19216,Xã Hải Ninh,456,Huyện Quảng Ninh,44\n\
19219,Xã Hàm Ninh,456,Huyện Quảng Ninh,44\n\
19222,Xã Duy Ninh,456,Huyện Quảng Ninh,44\n\
19225,Xã Gia Ninh,456,Huyện Quảng Ninh,44\n\
19228,Xã Trường Xuân,456,Huyện Quảng Ninh,44\n\
19231,Xã Hiền Ninh,456,Huyện Quảng Ninh,44\n\
19234,Xã Tân Ninh,456,Huyện Quảng Ninh,44\n\
19237,Xã Xuân Ninh,456,Huyện Quảng Ninh,44\n\
19240,Xã An Ninh,456,Huyện Quảng Ninh,44\n\
19243,Xã Vạn Ninh,456,Huyện Quảng Ninh,44\n\
19246,Thị trấn NT Lệ Ninh,457,Huyện Lệ Thủy,44\n\
19249,Thị trấn Kiến Giang,457,Huyện Lệ Thủy,44\n\
19252,Xã Hồng Thủy,457,Huyện Lệ Thủy,44\n\
19255,Xã Ngư Thủy Bắc,457,Huyện Lệ Thủy,44\n\
19258,Xã Hoa Thủy,457,Huyện Lệ Thủy,44\n\
19261,Xã Thanh Thủy,457,Huyện Lệ Thủy,44\n\
19264,Xã An Thủy,457,Huyện Lệ Thủy,44\n\
19267,Xã Phong Thủy,457,Huyện Lệ Thủy,44\n\
19270,Xã Cam Thủy,457,Huyện Lệ Thủy,44\n\
19273,Xã Ngân Thủy,457,Huyện Lệ Thủy,44\n\
19276,Xã Sơn Thủy,457,Huyện Lệ Thủy,44\n\
19279,Xã Lộc Thủy,457,Huyện Lệ Thủy,44\n\
19285,Xã Liên Thủy,457,Huyện Lệ Thủy,44\n\
19288,Xã Hưng Thủy,457,Huyện Lệ Thủy,44\n\
19291,Xã Dương Thủy,457,Huyện Lệ Thủy,44\n\
19294,Xã Tân Thủy,457,Huyện Lệ Thủy,44\n\
19297,Xã Phú Thủy,457,Huyện Lệ Thủy,44\n\
19300,Xã Xuân Thủy,457,Huyện Lệ Thủy,44\n\
19303,Xã Mỹ Thủy,457,Huyện Lệ Thủy,44\n\
19306,Xã Ngư Thủy,457,Huyện Lệ Thủy,44\n\
19309,Xã Mai Thủy,457,Huyện Lệ Thủy,44\n\
19312,Xã Sen Thủy,457,Huyện Lệ Thủy,44\n\
19315,Xã Thái Thủy,457,Huyện Lệ Thủy,44\n\
19318,Xã Kim Thủy,457,Huyện Lệ Thủy,44\n\
19321,Xã Trường Thủy,457,Huyện Lệ Thủy,44\n\
19327,Xã Lâm Thủy,457,Huyện Lệ Thủy,44\n\
19330,Phường Đông Giang,461,Thành phố Đông Hà,45\n\
19333,Phường 1,461,Thành phố Đông Hà,45\n\
19336,Phường Đông Lễ,461,Thành phố Đông Hà,45\n\
19339,Phường Đông Thanh,461,Thành phố Đông Hà,45\n\
19342,Phường 2,461,Thành phố Đông Hà,45\n\
19345,Phường 4,461,Thành phố Đông Hà,45\n\
19348,Phường 5,461,Thành phố Đông Hà,45\n\
19351,Phường Đông Lương,461,Thành phố Đông Hà,45\n\
19354,Phường 3,461,Thành phố Đông Hà,45\n\
19357,Phường 1,462,Thị xã Quảng Trị,45\n\
19358,Phường An Đôn,462,Thị xã Quảng Trị,45\n\
19360,Phường 2,462,Thị xã Quảng Trị,45\n\
19361,Phường 3,462,Thị xã Quảng Trị,45\n\
19363,Thị trấn Hồ Xá,464,Huyện Vĩnh Linh,45\n\
19366,Thị trấn Bến Quan,464,Huyện Vĩnh Linh,45\n\
19369,Xã Vĩnh Thái,464,Huyện Vĩnh Linh,45\n\
19372,Xã Vĩnh Tú,464,Huyện Vĩnh Linh,45\n\
19375,Xã Vĩnh Chấp,464,Huyện Vĩnh Linh,45\n\
19378,Xã Trung Nam,464,Huyện Vĩnh Linh,45\n\
19384,Xã Kim Thạch,464,Huyện Vĩnh Linh,45\n\
19387,Xã Vĩnh Long,464,Huyện Vĩnh Linh,45\n\
19393,Xã Vĩnh Khê,464,Huyện Vĩnh Linh,45\n\
19396,Xã Vĩnh Hòa,464,Huyện Vĩnh Linh,45\n\
19402,Xã Vĩnh Thủy,464,Huyện Vĩnh Linh,45\n\
19405,Xã Vĩnh Lâm,464,Huyện Vĩnh Linh,45\n\
19408,Xã Hiền Thành,464,Huyện Vĩnh Linh,45\n\
19414,Thị trấn Cửa Tùng,464,Huyện Vĩnh Linh,45\n\
19417,Xã Vĩnh Hà,464,Huyện Vĩnh Linh,45\n\
19420,Xã Vĩnh Sơn,464,Huyện Vĩnh Linh,45\n\
19423,Xã Vĩnh Giang,464,Huyện Vĩnh Linh,45\n\
19426,Xã Vĩnh Ô,464,Huyện Vĩnh Linh,45\n\
19429,Thị trấn Khe Sanh,465,Huyện Hướng Hóa,45\n\
19432,Thị trấn Lao Bảo,465,Huyện Hướng Hóa,45\n\
19435,Xã Hướng Lập,465,Huyện Hướng Hóa,45\n\
19438,Xã Hướng Việt,465,Huyện Hướng Hóa,45\n\
19441,Xã Hướng Phùng,465,Huyện Hướng Hóa,45\n\
19444,Xã Hướng Sơn,465,Huyện Hướng Hóa,45\n\
19447,Xã Hướng Linh,465,Huyện Hướng Hóa,45\n\
19450,Xã Tân Hợp,465,Huyện Hướng Hóa,45\n\
19453,Xã Hướng Tân,465,Huyện Hướng Hóa,45\n\
19456,Xã Tân Thành,465,Huyện Hướng Hóa,45\n\
19459,Xã Tân Long,465,Huyện Hướng Hóa,45\n\
19462,Xã Tân Lập,465,Huyện Hướng Hóa,45\n\
19465,Xã Tân Liên,465,Huyện Hướng Hóa,45\n\
19468,Xã Húc,465,Huyện Hướng Hóa,45\n\
19471,Xã Thuận,465,Huyện Hướng Hóa,45\n\
19474,Xã Hướng Lộc,465,Huyện Hướng Hóa,45\n\
19477,Xã Ba Tầng,465,Huyện Hướng Hóa,45\n\
19480,Xã Thanh,465,Huyện Hướng Hóa,45\n\
19483,Xã A Dơi,465,Huyện Hướng Hóa,45\n\
19489,Xã Lìa,465,Huyện Hướng Hóa,45\n\
19492,Xã Xy,465,Huyện Hướng Hóa,45\n\
19495,Thị trấn Gio Linh,466,Huyện Gio Linh,45\n\
19496,Thị trấn Cửa Việt,466,Huyện Gio Linh,45\n\
19498,Xã Trung Giang,466,Huyện Gio Linh,45\n\
19501,Xã Trung Hải,466,Huyện Gio Linh,45\n\
19504,Xã Trung Sơn,466,Huyện Gio Linh,45\n\
19507,Xã Phong Bình,466,Huyện Gio Linh,45\n\
19510,Xã Gio Mỹ,466,Huyện Gio Linh,45\n\
19519,Xã Gio Hải,466,Huyện Gio Linh,45\n\
19522,Xã Gio An,466,Huyện Gio Linh,45\n\
19534,Xã Linh Trường,466,Huyện Gio Linh,45\n\
19537,Xã Gio Sơn,466,Huyện Gio Linh,45\n\
19543,Xã Gio Mai,466,Huyện Gio Linh,45\n\
19546,Xã Hải Thái,466,Huyện Gio Linh,45\n\
19552,Xã Gio Quang,466,Huyện Gio Linh,45\n\
19555,Thị trấn Krông Klang,467,Huyện Đa Krông,45\n\
19558,Xã Mò Ó,467,Huyện Đa Krông,45\n\
19561,Xã Hướng Hiệp,467,Huyện Đa Krông,45\n\
19564,Xã Đa Krông,467,Huyện Đa Krông,45\n\
19567,Xã Triệu Nguyên,467,Huyện Đa Krông,45\n\
19570,Xã Ba Lòng,467,Huyện Đa Krông,45\n\
19576,Xã Ba Nang,467,Huyện Đa Krông,45\n\
19579,Xã Tà Long,467,Huyện Đa Krông,45\n\
19582,Xã Húc Nghì,467,Huyện Đa Krông,45\n\
19585,Xã A Vao,467,Huyện Đa Krông,45\n\
19588,Xã Tà Rụt,467,Huyện Đa Krông,45\n\
19591,Xã A Bung,467,Huyện Đa Krông,45\n\
19594,Xã A Ngo,467,Huyện Đa Krông,45\n\
19597,Thị trấn Cam Lộ,468,Huyện Cam Lộ,45\n\
19600,Xã Cam Tuyền,468,Huyện Cam Lộ,45\n\
19603,Xã Thanh An,468,Huyện Cam Lộ,45\n\
19606,Xã Cam Thủy,468,Huyện Cam Lộ,45\n\
19612,Xã Cam Thành,468,Huyện Cam Lộ,45\n\
19615,Xã Cam Hiếu,468,Huyện Cam Lộ,45\n\
19618,Xã Cam Chính,468,Huyện Cam Lộ,45\n\
19621,Xã Cam Nghĩa,468,Huyện Cam Lộ,45\n\
19624,Thị trấn Ái Tử,469,Huyện Triệu Phong,45\n\
19627,Xã Triệu Tân,469,Huyện Triệu Phong,45\n\
19633,Xã Triệu Phước,469,Huyện Triệu Phong,45\n\
19636,Xã Triệu Độ,469,Huyện Triệu Phong,45\n\
19639,Xã Triệu Trạch,469,Huyện Triệu Phong,45\n\
19642,Xã Triệu Thuận,469,Huyện Triệu Phong,45\n\
19645,Xã Triệu Đại,469,Huyện Triệu Phong,45\n\
19648,Xã Triệu Hòa,469,Huyện Triệu Phong,45\n\
19654,Xã Triệu Cơ,469,Huyện Triệu Phong,45\n\
19657,Xã Triệu Long,469,Huyện Triệu Phong,45\n\
19660,Xã Triệu Tài,469,Huyện Triệu Phong,45\n\
19666,Xã Triệu Trung,469,Huyện Triệu Phong,45\n\
19669,Xã Triệu Ái,469,Huyện Triệu Phong,45\n\
19672,Xã Triệu Thượng,469,Huyện Triệu Phong,45\n\
19675,Xã Triệu Giang,469,Huyện Triệu Phong,45\n\
19678,Xã Triệu Thành,469,Huyện Triệu Phong,45\n\
19681,Thị trấn Diên Sanh,470,Huyện Hải Lăng,45\n\
19684,Xã Hải An,470,Huyện Hải Lăng,45\n\
19687,Xã Hải Bình,470,Huyện Hải Lăng,45\n\
19693,Xã Hải Quy,470,Huyện Hải Lăng,45\n\
19699,Xã Hải Hưng,470,Huyện Hải Lăng,45\n\
19702,Xã Hải Phú,470,Huyện Hải Lăng,45\n\
19705,Xã Hải Lệ,462,Thị xã Quảng Trị,45\n\
19708,Xã Hải Thượng,470,Huyện Hải Lăng,45\n\
19711,Xã Hải Dương,470,Huyện Hải Lăng,45\n\
19714,Xã Hải Định,470,Huyện Hải Lăng,45\n\
19717,Xã Hải Lâm,470,Huyện Hải Lăng,45\n\
19726,Xã Hải Phong,470,Huyện Hải Lăng,45\n\
19729,Xã Hải Trường,470,Huyện Hải Lăng,45\n\
19735,Xã Hải Sơn,470,Huyện Hải Lăng,45\n\
19738,Xã Hải Chánh,470,Huyện Hải Lăng,45\n\
19741,Xã Hải Khê,470,Huyện Hải Lăng,45\n\
19750,Phường Tây Lộc,475,Quận Phú Xuân,46\n\
19753,Phường Thuận Lộc,475,Quận Phú Xuân,46\n\
19756,Phường Gia Hội,475,Quận Phú Xuân,46\n\
19759,Phường Phú Hậu,475,Quận Phú Xuân,46\n\
19762,Phường Thuận Hòa,475,Quận Phú Xuân,46\n\
19768,Phường Đông Ba,475,Quận Phú Xuân,46\n\
19774,Phường Kim Long,475,Quận Phú Xuân,46\n\
19777,Phường Vỹ Dạ,474,Quận Thuận Hóa,46\n\
19780,Phường Phường Đúc,474,Quận Thuận Hóa,46\n\
19783,Phường Vĩnh Ninh,474,Quận Thuận Hóa,46\n\
19786,Phường Phú Hội,474,Quận Thuận Hóa,46\n\
19789,Phường Phú Nhuận,474,Quận Thuận Hóa,46\n\
19792,Phường Xuân Phú,474,Quận Thuận Hóa,46\n\
19795,Phường Trường An,474,Quận Thuận Hóa,46\n\
19798,Phường Phước Vĩnh,474,Quận Thuận Hóa,46\n\
19801,Phường An Cựu,474,Quận Thuận Hóa,46\n\
19803,Phường An Hòa,475,Quận Phú Xuân,46\n\
19804,Phường Hương Sơ,475,Quận Phú Xuân,46\n\
19807,Phường Thuỷ Biều,474,Quận Thuận Hóa,46\n\
19810,Phường Hương Long,475,Quận Phú Xuân,46\n\
19813,Phường Thuỷ Xuân,474,Quận Thuận Hóa,46\n\
19815,Phường An Đông,474,Quận Thuận Hóa,46\n\
19816,Phường An Tây,474,Quận Thuận Hóa,46\n\
19819,Phường Phong Thu,476,Thị xã Phong Điền,46\n\
19825,Xã Phong Thạnh,476,Thị xã Phong Điền,46\n\
19828,Phường Phong Phú,476,Thị xã Phong Điền,46\n\
19831,Xã Phong Bình,476,Thị xã Phong Điền,46\n\
19837,Xã Phong Chương,476,Thị xã Phong Điền,46\n\
19843,Phường Phong Hải,476,Thị xã Phong Điền,46\n\
19846,Phường Phong Hòa,476,Thị xã Phong Điền,46\n\
19852,Phường Phong Hiền,476,Thị xã Phong Điền,46\n\
19855,Xã Phong Mỹ,476,Thị xã Phong Điền,46\n\
19858,Phường Phong An,476,Thị xã Phong Điền,46\n\
19861,Xã Phong Xuân,476,Thị xã Phong Điền,46\n\
19864,Xã Phong Sơn,476,Thị xã Phong Điền,46\n\
19867,Thị trấn Sịa,477,Huyện Quảng Điền,46\n\
19870,Xã Quảng Thái,477,Huyện Quảng Điền,46\n\
19873,Xã Quảng Ngạn,477,Huyện Quảng Điền,46\n\
19876,Xã Quảng Lợi,477,Huyện Quảng Điền,46\n\
19879,Xã Quảng Công,477,Huyện Quảng Điền,46\n\
19882,Xã Quảng Phước,477,Huyện Quảng Điền,46\n\
19885,Xã Quảng Vinh,477,Huyện Quảng Điền,46\n\
19888,Xã Quảng An,477,Huyện Quảng Điền,46\n\
19891,Xã Quảng Thành,477,Huyện Quảng Điền,46\n\
19894,Xã Quảng Thọ,477,Huyện Quảng Điền,46\n\
19897,Xã Quảng Phú,477,Huyện Quảng Điền,46\n\
19900,Phường Thuận An,474,Quận Thuận Hóa,46\n\
19903,Xã Phú Thuận,478,Huyện Phú Vang,46\n\
19909,Phường Dương Nỗ,474,Quận Thuận Hóa,46\n\
19912,Xã Phú An,478,Huyện Phú Vang,46\n\
19915,Xã Phú Hải,478,Huyện Phú Vang,46\n\
19918,Xã Phú Xuân,478,Huyện Phú Vang,46\n\
19921,Xã Phú Diên,478,Huyện Phú Vang,46\n\
19927,Xã Phú Mỹ,478,Huyện Phú Vang,46\n\
19930,Phường Phú Thượng,474,Quận Thuận Hóa,46\n\
19933,Xã Phú Hồ,478,Huyện Phú Vang,46\n\
19936,Xã Vinh Xuân,478,Huyện Phú Vang,46\n\
19939,Xã Phú Lương,478,Huyện Phú Vang,46\n\
19942,Thị trấn Phú Đa,478,Huyện Phú Vang,46\n\
19945,Xã Vinh Thanh,478,Huyện Phú Vang,46\n\
19948,Xã Vinh An,478,Huyện Phú Vang,46\n\
19954,Xã Phú Gia,478,Huyện Phú Vang,46\n\
19957,Xã Vinh Hà,478,Huyện Phú Vang,46\n\
19960,Phường Phú Bài,479,Thị xã Hương Thủy,46\n\
19963,Phường Thủy Vân,474,Quận Thuận Hóa,46\n\
19966,Xã Thủy Thanh,479,Thị xã Hương Thủy,46\n\
19969,Phường Thủy Dương,479,Thị xã Hương Thủy,46\n\
19972,Phường Thủy Phương,479,Thị xã Hương Thủy,46\n\
19975,Phường Thủy Châu,479,Thị xã Hương Thủy,46\n\
19978,Phường Thủy Lương,479,Thị xã Hương Thủy,46\n\
19981,Phường Thủy Bằng,474,Quận Thuận Hóa,46\n\
19984,Xã Thủy Tân,479,Thị xã Hương Thủy,46\n\
19987,Xã Thủy Phù,479,Thị xã Hương Thủy,46\n\
19990,Xã Phú Sơn,479,Thị xã Hương Thủy,46\n\
19993,Xã Dương Hòa,479,Thị xã Hương Thủy,46\n\
19996,Phường Tứ Hạ,480,Thị xã Hương Trà,46\n\
20002,Phường Hương Phong,474,Quận Thuận Hóa,46\n\
20005,Xã Hương Toàn,480,Thị xã Hương Trà,46\n\
20008,Phường Hương Vân,480,Thị xã Hương Trà,46\n\
20011,Phường Hương Văn,480,Thị xã Hương Trà,46\n\
20014,Phường Hương Vinh,475,Quận Phú Xuân,46\n\
20017,Phường Hương Xuân,480,Thị xã Hương Trà,46\n\
20020,Phường Hương Chữ,480,Thị xã Hương Trà,46\n\
20023,Phường Hương An,475,Quận Phú Xuân,46\n\
20026,Xã Hương Bình,480,Thị xã Hương Trà,46\n\
20029,Phường Long Hồ,475,Quận Phú Xuân,46\n\
20035,Xã Bình Tiến,480,Thị xã Hương Trà,46\n\
20041,Xã Bình Thành,480,Thị xã Hương Trà,46\n\
20044,Thị trấn A Lưới,481,Huyện A Lưới,46\n\
20047,Xã Hồng Vân,481,Huyện A Lưới,46\n\
20050,Xã Hồng Hạ,481,Huyện A Lưới,46\n\
20053,Xã Hồng Kim,481,Huyện A Lưới,46\n\
20056,Xã Trung Sơn,481,Huyện A Lưới,46\n\
20059,Xã Hương Nguyên,481,Huyện A Lưới,46\n\
20065,Xã Hồng Bắc,481,Huyện A Lưới,46\n\
20068,Xã A Ngo,481,Huyện A Lưới,46\n\
20071,Xã Sơn Thủy,481,Huyện A Lưới,46\n\
20074,Xã Phú Vinh,481,Huyện A Lưới,46\n\
20080,Xã Hương Phong,481,Huyện A Lưới,46\n\
20083,Xã Quảng Nhâm,481,Huyện A Lưới,46\n\
20086,Xã Hồng Thượng,481,Huyện A Lưới,46\n\
20089,Xã Hồng Thái,481,Huyện A Lưới,46\n\
20095,Xã A Roàng,481,Huyện A Lưới,46\n\
20098,Xã Đông Sơn,481,Huyện A Lưới,46\n\
20101,Xã Lâm Đớt,481,Huyện A Lưới,46\n\
20104,Xã Hồng Thủy,481,Huyện A Lưới,46\n\
20107,Thị trấn Phú Lộc,482,Huyện Phú Lộc,46\n\
20110,Thị trấn Lăng Cô,482,Huyện Phú Lộc,46\n\
20113,Xã Vinh Mỹ,482,Huyện Phú Lộc,46\n\
20116,Xã Vinh Hưng,482,Huyện Phú Lộc,46\n\
20122,Xã Giang Hải,482,Huyện Phú Lộc,46\n\
20125,Xã Vinh Hiền,482,Huyện Phú Lộc,46\n\
20128,Xã Lộc Bổn,482,Huyện Phú Lộc,46\n\
20131,Thị trấn Lộc Sơn,482,Huyện Phú Lộc,46\n\
20134,Xã Lộc Bình,482,Huyện Phú Lộc,46\n\
20137,Xã Lộc Vĩnh,482,Huyện Phú Lộc,46\n\
20140,Xã Lộc An,482,Huyện Phú Lộc,46\n\
20143,Xã Lộc Điền,482,Huyện Phú Lộc,46\n\
20146,Xã Lộc Thủy,482,Huyện Phú Lộc,46\n\
20149,Xã Lộc Trì,482,Huyện Phú Lộc,46\n\
20152,Xã Lộc Tiến,482,Huyện Phú Lộc,46\n\
20155,Xã Lộc Hòa,482,Huyện Phú Lộc,46\n\
20158,Xã Xuân Lộc,482,Huyện Phú Lộc,46\n\
20161,Thị trấn Khe Tre,482,Huyện Phú Lộc,46\n\
20164,Xã Hương Phú,482,Huyện Phú Lộc,46\n\
20167,Xã Hương Sơn,482,Huyện Phú Lộc,46\n\
20170,Xã Hương Lộc,482,Huyện Phú Lộc,46\n\
20173,Xã Thượng Quảng,482,Huyện Phú Lộc,46\n\
20179,Xã Hương Xuân,482,Huyện Phú Lộc,46\n\
20182,Xã Hương Hữu,482,Huyện Phú Lộc,46\n\
20185,Xã Thượng Lộ,482,Huyện Phú Lộc,46\n\
20188,Xã Thượng Long,482,Huyện Phú Lộc,46\n\
20191,Xã Thượng Nhật,482,Huyện Phú Lộc,46\n\
20194,Phường Hòa Hiệp Bắc,490,Quận Liên Chiểu,48\n\
20195,Phường Hòa Hiệp Nam,490,Quận Liên Chiểu,48\n\
20197,Phường Hòa Khánh Bắc,490,Quận Liên Chiểu,48\n\
20198,Phường Hòa Khánh Nam,490,Quận Liên Chiểu,48\n\
20200,Phường Hòa Minh,490,Quận Liên Chiểu,48\n\
20206,Phường Thanh Khê Tây,491,Quận Thanh Khê,48\n\
20207,Phường Thanh Khê Đông,491,Quận Thanh Khê,48\n\
20209,Phường Xuân Hà,491,Quận Thanh Khê,48\n\
20215,Phường Chính Gián,491,Quận Thanh Khê,48\n\
20218,Phường Thạc Gián,491,Quận Thanh Khê,48\n\
20224,Phường An Khê,491,Quận Thanh Khê,48\n\
20227,Phường Thanh Bình,492,Quận Hải Châu,48\n\
20230,Phường Thuận Phước,492,Quận Hải Châu,48\n\
20233,Phường Thạch Thang,492,Quận Hải Châu,48\n\
20236,Phường Hải Châu,492,Quận Hải Châu,48\n\
20242,Phường Phước Ninh,492,Quận Hải Châu,48\n\
20245,Phường Hòa Thuận Tây,492,Quận Hải Châu,48\n\
20254,Phường Bình Thuận,492,Quận Hải Châu,48\n\
20257,Phường Hòa Cường Bắc,492,Quận Hải Châu,48\n\
20258,Phường Hòa Cường Nam,492,Quận Hải Châu,48\n\
20260,Phường Khuê Trung,495,Quận Cẩm Lệ,48\n\
20263,Phường Thọ Quang,493,Quận Sơn Trà,48\n\
20266,Phường Nại Hiên Đông,493,Quận Sơn Trà,48\n\
20269,Phường Mân Thái,493,Quận Sơn Trà,48\n\
20272,Phường An Hải Bắc,493,Quận Sơn Trà,48\n\
20275,Phường Phước Mỹ,493,Quận Sơn Trà,48\n\
20278,Phường An Hải Nam,493,Quận Sơn Trà,48\n\
20284,Phường Mỹ An,494,Quận Ngũ Hành Sơn,48\n\
20285,Phường Khuê Mỹ,494,Quận Ngũ Hành Sơn,48\n\
20287,Phường Hoà Quý,494,Quận Ngũ Hành Sơn,48\n\
20290,Phường Hoà Hải,494,Quận Ngũ Hành Sơn,48\n\
20293,Xã Hòa Bắc,497,Huyện Hòa Vang,48\n\
20296,Xã Hòa Liên,497,Huyện Hòa Vang,48\n\
20299,Xã Hòa Ninh,497,Huyện Hòa Vang,48\n\
20302,Xã Hòa Sơn,497,Huyện Hòa Vang,48\n\
20305,Phường Hòa Phát,495,Quận Cẩm Lệ,48\n\
20306,Phường Hòa An,495,Quận Cẩm Lệ,48\n\
20308,Xã Hòa Nhơn,497,Huyện Hòa Vang,48\n\
20311,Phường Hòa Thọ Tây,495,Quận Cẩm Lệ,48\n\
20312,Phường Hòa Thọ Đông,495,Quận Cẩm Lệ,48\n\
20314,Phường Hòa Xuân,495,Quận Cẩm Lệ,48\n\
20317,Xã Hòa Phú,497,Huyện Hòa Vang,48\n\
20320,Xã Hòa Phong,497,Huyện Hòa Vang,48\n\
20323,Xã Hòa Châu,497,Huyện Hòa Vang,48\n\
20326,Xã Hòa Tiến,497,Huyện Hòa Vang,48\n\
20329,Xã Hòa Phước,497,Huyện Hòa Vang,48\n\
20332,Xã Hòa Khương,497,Huyện Hòa Vang,48\n\
20335,Phường Tân Thạnh,502,Thành phố Tam Kỳ,49\n\
20341,Phường An Mỹ,502,Thành phố Tam Kỳ,49\n\
20344,Phường Hòa Hương,502,Thành phố Tam Kỳ,49\n\
20347,Phường An Xuân,502,Thành phố Tam Kỳ,49\n\
20350,Phường An Sơn,502,Thành phố Tam Kỳ,49\n\
20353,Phường Trường Xuân,502,Thành phố Tam Kỳ,49\n\
20356,Phường An Phú,502,Thành phố Tam Kỳ,49\n\
20359,Xã Tam Thanh,502,Thành phố Tam Kỳ,49\n\
20362,Xã Tam Thăng,502,Thành phố Tam Kỳ,49\n\
20364,Thị trấn Phú Thịnh,518,Huyện Phú Ninh,49\n\
20365,Xã Tam Thành,518,Huyện Phú Ninh,49\n\
20368,Xã Tam An,518,Huyện Phú Ninh,49\n\
20371,Xã Tam Phú,502,Thành phố Tam Kỳ,49\n\
20374,Xã Tam Đàn,518,Huyện Phú Ninh,49\n\
20375,Phường Hoà Thuận,502,Thành phố Tam Kỳ,49\n\
20377,Xã Tam Lộc,518,Huyện Phú Ninh,49\n\
20380,Xã Tam Phước,518,Huyện Phú Ninh,49\n\
20386,Xã Tam Thái,518,Huyện Phú Ninh,49\n\
20387,Xã Tam Đại,518,Huyện Phú Ninh,49\n\
20389,Xã Tam Ngọc,502,Thành phố Tam Kỳ,49\n\
20392,Xã Tam Dân,518,Huyện Phú Ninh,49\n\
20395,Xã Tam Lãnh,518,Huyện Phú Ninh,49\n\
20398,Phường Minh An,503,Thành phố Hội An,49\n\
20401,Phường Tân An,503,Thành phố Hội An,49\n\
20404,Phường Cẩm Phô,503,Thành phố Hội An,49\n\
20407,Phường Thanh Hà,503,Thành phố Hội An,49\n\
20410,Phường Sơn Phong,503,Thành phố Hội An,49\n\
20413,Phường Cẩm Châu,503,Thành phố Hội An,49\n\
20416,Phường Cửa Đại,503,Thành phố Hội An,49\n\
20419,Phường Cẩm An,503,Thành phố Hội An,49\n\
20422,Xã Cẩm Hà,503,Thành phố Hội An,49\n\
20425,Xã Cẩm Kim,503,Thành phố Hội An,49\n\
20428,Phường Cẩm Nam,503,Thành phố Hội An,49\n\
20431,Xã Cẩm Thanh,503,Thành phố Hội An,49\n\
20434,Xã Tân Hiệp,503,Thành phố Hội An,49\n\
20437,Xã Ch'ơm,504,Huyện Tây Giang,49\n\
20440,Xã Ga Ri,504,Huyện Tây Giang,49\n\
20443,Xã A Xan,504,Huyện Tây Giang,49\n\
20446,Xã Tr'Hy,504,Huyện Tây Giang,49\n\
20449,Xã Lăng,504,Huyện Tây Giang,49\n\
20452,Xã A Nông,504,Huyện Tây Giang,49\n\
20455,Xã A Tiêng,504,Huyện Tây Giang,49\n\
20458,Xã Bha Lê,504,Huyện Tây Giang,49\n\
20461,Xã A Vương,504,Huyện Tây Giang,49\n\
20464,Xã Dang,504,Huyện Tây Giang,49\n\
20467,Thị trấn P Rao,505,Huyện Đông Giang,49\n\
20470,Xã Tà Lu,505,Huyện Đông Giang,49\n\
20473,Xã Sông Kôn,505,Huyện Đông Giang,49\n\
20476,Xã Jơ Ngây,505,Huyện Đông Giang,49\n\
20479,Xã A Ting,505,Huyện Đông Giang,49\n\
20482,Xã Tư,505,Huyện Đông Giang,49\n\
20485,Xã Ba,505,Huyện Đông Giang,49\n\
20488,Xã A Rooi,505,Huyện Đông Giang,49\n\
20491,Xã Za Hung,505,Huyện Đông Giang,49\n\
20494,Xã Mà Cooi,505,Huyện Đông Giang,49\n\
20497,Xã Ka Dăng,505,Huyện Đông Giang,49\n\
20500,Thị trấn Ái Nghĩa,506,Huyện Đại Lộc,49\n\
20503,Xã Đại Sơn,506,Huyện Đại Lộc,49\n\
20506,Xã Đại Lãnh,506,Huyện Đại Lộc,49\n\
20509,Xã Đại Hưng,506,Huyện Đại Lộc,49\n\
20512,Xã Đại Hồng,506,Huyện Đại Lộc,49\n\
20515,Xã Đại Đồng,506,Huyện Đại Lộc,49\n\
20518,Xã Đại Quang,506,Huyện Đại Lộc,49\n\
20521,Xã Đại Nghĩa,506,Huyện Đại Lộc,49\n\
20524,Xã Đại Hiệp,506,Huyện Đại Lộc,49\n\
20527,Xã Đại Thạnh,506,Huyện Đại Lộc,49\n\
20530,Xã Đại Chánh,506,Huyện Đại Lộc,49\n\
20533,Xã Đại Tân,506,Huyện Đại Lộc,49\n\
20536,Xã Đại Phong,506,Huyện Đại Lộc,49\n\
20539,Xã Đại Minh,506,Huyện Đại Lộc,49\n\
20542,Xã Đại Thắng,506,Huyện Đại Lộc,49\n\
20545,Xã Đại Cường,506,Huyện Đại Lộc,49\n\
20547,Xã Đại An,506,Huyện Đại Lộc,49\n\
20548,Xã Đại Hòa,506,Huyện Đại Lộc,49\n\
20551,Phường Vĩnh Điện,507,Thị xã Điện Bàn,49\n\
20554,Xã Điện Tiến,507,Thị xã Điện Bàn,49\n\
20557,Xã Điện Hòa,507,Thị xã Điện Bàn,49\n\
20560,Phường Điện Thắng Bắc,507,Thị xã Điện Bàn,49\n\
20561,Phường Điện Thắng Trung,507,Thị xã Điện Bàn,49\n\
20562,Phường Điện Thắng Nam,507,Thị xã Điện Bàn,49\n\
20563,Phường Điện Ngọc,507,Thị xã Điện Bàn,49\n\
20566,Xã Điện Hồng,507,Thị xã Điện Bàn,49\n\
20569,Xã Điện Thọ,507,Thị xã Điện Bàn,49\n\
20572,Xã Điện Phước,507,Thị xã Điện Bàn,49\n\
20575,Phường Điện An,507,Thị xã Điện Bàn,49\n\
20578,Phường Điện Nam Bắc,507,Thị xã Điện Bàn,49\n\
20579,Phường Điện Nam Trung,507,Thị xã Điện Bàn,49\n\
20580,Phường Điện Nam Đông,507,Thị xã Điện Bàn,49\n\
20581,Phường Điện Dương,507,Thị xã Điện Bàn,49\n\
20584,Xã Điện Quang,507,Thị xã Điện Bàn,49\n\
20587,Xã Điện Trung,507,Thị xã Điện Bàn,49\n\
20590,Xã Điện Phong,507,Thị xã Điện Bàn,49\n\
20593,Phường Điện Minh,507,Thị xã Điện Bàn,49\n\
20596,Phường Điện Phương,507,Thị xã Điện Bàn,49\n\
20599,Thị trấn Nam Phước,508,Huyện Duy Xuyên,49\n\
20605,Xã Duy Phú,508,Huyện Duy Xuyên,49\n\
20608,Xã Duy Tân,508,Huyện Duy Xuyên,49\n\
20611,Xã Duy Hòa,508,Huyện Duy Xuyên,49\n\
20614,Xã Duy Châu,508,Huyện Duy Xuyên,49\n\
20617,Xã Duy Trinh,508,Huyện Duy Xuyên,49\n\
20620,Xã Duy Sơn,508,Huyện Duy Xuyên,49\n\
20623,Xã Duy Trung,508,Huyện Duy Xuyên,49\n\
20626,Xã Duy Phước,508,Huyện Duy Xuyên,49\n\
20629,Xã Duy Thành,508,Huyện Duy Xuyên,49\n\
20632,Xã Duy Vinh,508,Huyện Duy Xuyên,49\n\
20635,Xã Duy Nghĩa,508,Huyện Duy Xuyên,49\n\
20638,Xã Duy Hải,508,Huyện Duy Xuyên,49\n\
20641,Thị trấn Đông Phú,509,Huyện Quế Sơn,49\n\
20644,Xã Quế Xuân 1,509,Huyện Quế Sơn,49\n\
20647,Xã Quế Xuân 2,509,Huyện Quế Sơn,49\n\
20650,Xã Quế Phú,509,Huyện Quế Sơn,49\n\
20651,Thị trấn Hương An,509,Huyện Quế Sơn,49\n\
20656,Thị trấn Trung Phước,509,Huyện Quế Sơn,49\n\
20659,Xã Quế Hiệp,509,Huyện Quế Sơn,49\n\
20662,Xã Quế Thuận,509,Huyện Quế Sơn,49\n\
20665,Xã Quế Mỹ,509,Huyện Quế Sơn,49\n\
20668,Xã Ninh Phước,509,Huyện Quế Sơn,49\n\
20669,Xã Phước Ninh,509,Huyện Quế Sơn,49\n\
20671,Xã Quế Lộc,509,Huyện Quế Sơn,49\n\
20677,Xã Quế Long,509,Huyện Quế Sơn,49\n\
20680,Xã Quế Châu,509,Huyện Quế Sơn,49\n\
20683,Xã Quế Phong,509,Huyện Quế Sơn,49\n\
20686,Xã Quế An,509,Huyện Quế Sơn,49\n\
20689,Xã Quế Minh,509,Huyện Quế Sơn,49\n\
20692,Xã Quế Lâm,509,Huyện Quế Sơn,49\n\
20695,Thị trấn Thạnh Mỹ,510,Huyện Nam Giang,49\n\
20698,Xã Laêê,510,Huyện Nam Giang,49\n\
20699,Xã Chơ Chun,510,Huyện Nam Giang,49\n\
20701,Xã Zuôich,510,Huyện Nam Giang,49\n\
20702,Xã Tà Pơơ,510,Huyện Nam Giang,49\n\
20704,Xã La Dêê,510,Huyện Nam Giang,49\n\
20705,Xã Đắc Tôi,510,Huyện Nam Giang,49\n\
20707,Xã Chà Vàl,510,Huyện Nam Giang,49\n\
20710,Xã Tà Bhinh,510,Huyện Nam Giang,49\n\
20713,Xã Cà Dy,510,Huyện Nam Giang,49\n\
20716,Xã Đắc Pre,510,Huyện Nam Giang,49\n\
20719,Xã Đắc Pring,510,Huyện Nam Giang,49\n\
20722,Thị trấn Khâm Đức,511,Huyện Phước Sơn,49\n\
20725,Xã Phước Xuân,511,Huyện Phước Sơn,49\n\
20728,Xã Phước Hiệp,511,Huyện Phước Sơn,49\n\
20729,Xã Phước Hoà,511,Huyện Phước Sơn,49\n\
20731,Xã Phước Đức,511,Huyện Phước Sơn,49\n\
20734,Xã Phước Năng,511,Huyện Phước Sơn,49\n\
20737,Xã Phước Mỹ,511,Huyện Phước Sơn,49\n\
20740,Xã Phước Chánh,511,Huyện Phước Sơn,49\n\
20743,Xã Phước Công,511,Huyện Phước Sơn,49\n\
20746,Xã Phước Kim,511,Huyện Phước Sơn,49\n\
20749,Xã Phước Lộc,511,Huyện Phước Sơn,49\n\
20752,Xã Phước Thành,511,Huyện Phước Sơn,49\n\
20758,Xã Quế Tân,512,Huyện Hiệp Đức,49\n\
20764,Xã Quế Thọ,512,Huyện Hiệp Đức,49\n\
20767,Xã Bình Lâm,512,Huyện Hiệp Đức,49\n\
20770,Xã Sông Trà,512,Huyện Hiệp Đức,49\n\
20773,Xã Phước Trà,512,Huyện Hiệp Đức,49\n\
20776,Xã Phước Gia,512,Huyện Hiệp Đức,49\n\
20779,Thị trấn Tân Bình,512,Huyện Hiệp Đức,49\n\
20782,Xã Quế Lưu,512,Huyện Hiệp Đức,49\n\
20785,Xã Thăng Phước,512,Huyện Hiệp Đức,49\n\
20788,Xã Bình Sơn,512,Huyện Hiệp Đức,49\n\
20791,Thị trấn Hà Lam,513,Huyện Thăng Bình,49\n\
20794,Xã Bình Dương,513,Huyện Thăng Bình,49\n\
20797,Xã Bình Giang,513,Huyện Thăng Bình,49\n\
20800,Xã Bình Nguyên,513,Huyện Thăng Bình,49\n\
20803,Xã Bình Phục,513,Huyện Thăng Bình,49\n\
20806,Xã Bình Triều,513,Huyện Thăng Bình,49\n\
20809,Xã Bình Đào,513,Huyện Thăng Bình,49\n\
20812,Xã Bình Minh,513,Huyện Thăng Bình,49\n\
20815,Xã Bình Lãnh,513,Huyện Thăng Bình,49\n\
20818,Xã Bình Trị,513,Huyện Thăng Bình,49\n\
20821,Xã Bình Định,513,Huyện Thăng Bình,49\n\
20824,Xã Bình Quý,513,Huyện Thăng Bình,49\n\
20827,Xã Bình Phú,513,Huyện Thăng Bình,49\n\
20833,Xã Bình Tú,513,Huyện Thăng Bình,49\n\
20836,Xã Bình Sa,513,Huyện Thăng Bình,49\n\
20839,Xã Bình Hải,513,Huyện Thăng Bình,49\n\
20842,Xã Bình Quế,513,Huyện Thăng Bình,49\n\
20845,Xã Bình An,513,Huyện Thăng Bình,49\n\
20848,Xã Bình Trung,513,Huyện Thăng Bình,49\n\
20851,Xã Bình Nam,513,Huyện Thăng Bình,49\n\
20854,Thị trấn Tiên Kỳ,514,Huyện Tiên Phước,49\n\
20857,Xã Tiên Sơn,514,Huyện Tiên Phước,49\n\
20860,Xã Tiên Hà,514,Huyện Tiên Phước,49\n\
20866,Xã Tiên Châu,514,Huyện Tiên Phước,49\n\
20869,Xã Tiên Lãnh,514,Huyện Tiên Phước,49\n\
20872,Xã Tiên Ngọc,514,Huyện Tiên Phước,49\n\
20875,Xã Tiên Hiệp,514,Huyện Tiên Phước,49\n\
20878,Xã Tiên Cảnh,514,Huyện Tiên Phước,49\n\
20881,Xã Tiên Mỹ,514,Huyện Tiên Phước,49\n\
20884,Xã Tiên Phong,514,Huyện Tiên Phước,49\n\
20887,Xã Tiên Thọ,514,Huyện Tiên Phước,49\n\
20890,Xã Tiên An,514,Huyện Tiên Phước,49\n\
20893,Xã Tiên Lộc,514,Huyện Tiên Phước,49\n\
20896,Xã Tiên Lập,514,Huyện Tiên Phước,49\n\
20899,Thị trấn Trà My,515,Huyện Bắc Trà My,49\n\
20900,Xã Trà Sơn,515,Huyện Bắc Trà My,49\n\
20902,Xã Trà Kót,515,Huyện Bắc Trà My,49\n\
20905,Xã Trà Nú,515,Huyện Bắc Trà My,49\n\
20908,Xã Trà Đông,515,Huyện Bắc Trà My,49\n\
20911,Xã Trà Dương,515,Huyện Bắc Trà My,49\n\
20914,Xã Trà Giang,515,Huyện Bắc Trà My,49\n\
20917,Xã Trà Bui,515,Huyện Bắc Trà My,49\n\
20920,Xã Trà Đốc,515,Huyện Bắc Trà My,49\n\
20923,Xã Trà Tân,515,Huyện Bắc Trà My,49\n\
20926,Xã Trà Giác,515,Huyện Bắc Trà My,49\n\
20929,Xã Trà Giáp,515,Huyện Bắc Trà My,49\n\
20932,Xã Trà Ka,515,Huyện Bắc Trà My,49\n\
20935,Xã Trà Leng,516,Huyện Nam Trà My,49\n\
20938,Xã Trà Dơn,516,Huyện Nam Trà My,49\n\
20941,Xã Trà Tập,516,Huyện Nam Trà My,49\n\
20944,Xã Trà Mai,516,Huyện Nam Trà My,49\n\
20947,Xã Trà Cang,516,Huyện Nam Trà My,49\n\
20950,Xã Trà Linh,516,Huyện Nam Trà My,49\n\
20953,Xã Trà Nam,516,Huyện Nam Trà My,49\n\
20956,Xã Trà Don,516,Huyện Nam Trà My,49\n\
20959,Xã Trà Vân,516,Huyện Nam Trà My,49\n\
20962,Xã Trà Vinh,516,Huyện Nam Trà My,49\n\
20965,Thị trấn Núi Thành,517,Huyện Núi Thành,49\n\
20968,Xã Tam Xuân I,517,Huyện Núi Thành,49\n\
20971,Xã Tam Xuân II,517,Huyện Núi Thành,49\n\
20974,Xã Tam Tiến,517,Huyện Núi Thành,49\n\
20977,Xã Tam Sơn,517,Huyện Núi Thành,49\n\
20980,Xã Tam Thạnh,517,Huyện Núi Thành,49\n\
20983,Xã Tam Anh Bắc,517,Huyện Núi Thành,49\n\
20984,Xã Tam Anh Nam,517,Huyện Núi Thành,49\n\
20986,Xã Tam Hòa,517,Huyện Núi Thành,49\n\
20989,Xã Tam Hiệp,517,Huyện Núi Thành,49\n\
20992,Xã Tam Hải,517,Huyện Núi Thành,49\n\
20995,Xã Tam Giang,517,Huyện Núi Thành,49\n\
20998,Xã Tam Quang,517,Huyện Núi Thành,49\n\
21001,Xã Tam Nghĩa,517,Huyện Núi Thành,49\n\
21004,Xã Tam Mỹ Tây,517,Huyện Núi Thành,49\n\
21005,Xã Tam Mỹ Đông,517,Huyện Núi Thành,49\n\
21007,Xã Tam Trà,517,Huyện Núi Thành,49\n\
21010,Phường Lê Hồng Phong,522,Thành phố Quảng Ngãi,51\n\
21013,Phường Trần Phú,522,Thành phố Quảng Ngãi,51\n\
21016,Phường Quảng Phú,522,Thành phố Quảng Ngãi,51\n\
21019,Phường Nghĩa Chánh,522,Thành phố Quảng Ngãi,51\n\
21022,Phường Trần Hưng Đạo,522,Thành phố Quảng Ngãi,51\n\
21025,Phường Nguyễn Nghiêm,522,Thành phố Quảng Ngãi,51\n\
21028,Phường Nghĩa Lộ,522,Thành phố Quảng Ngãi,51\n\
21031,Phường Chánh Lộ,522,Thành phố Quảng Ngãi,51\n\
21034,Xã Nghĩa Dũng,522,Thành phố Quảng Ngãi,51\n\
21037,Xã Nghĩa Dõng,522,Thành phố Quảng Ngãi,51\n\
21040,Thị trấn Châu Ổ,524,Huyện Bình Sơn,51\n\
21043,Xã Bình Thuận,524,Huyện Bình Sơn,51\n\
21046,Xã Bình Thạnh,524,Huyện Bình Sơn,51\n\
21049,Xã Bình Đông,524,Huyện Bình Sơn,51\n\
21052,Xã Bình Chánh,524,Huyện Bình Sơn,51\n\
21055,Xã Bình Nguyên,524,Huyện Bình Sơn,51\n\
21058,Xã Bình Khương,524,Huyện Bình Sơn,51\n\
21061,Xã Bình Trị,524,Huyện Bình Sơn,51\n\
21064,Xã Bình An,524,Huyện Bình Sơn,51\n\
21067,Xã Bình Hải,524,Huyện Bình Sơn,51\n\
21070,Xã Bình Dương,524,Huyện Bình Sơn,51\n\
21073,Xã Bình Phước,524,Huyện Bình Sơn,51\n\
21079,Xã Bình Hòa,524,Huyện Bình Sơn,51\n\
21082,Xã Bình Trung,524,Huyện Bình Sơn,51\n\
21085,Xã Bình Minh,524,Huyện Bình Sơn,51\n\
21088,Xã Bình Long,524,Huyện Bình Sơn,51\n\
21091,Xã Bình Thanh,524,Huyện Bình Sơn,51\n\
21100,Xã Bình Chương,524,Huyện Bình Sơn,51\n\
21103,Xã Bình Hiệp,524,Huyện Bình Sơn,51\n\
21106,Xã Bình Mỹ,524,Huyện Bình Sơn,51\n\
21109,Xã Bình Tân Phú,524,Huyện Bình Sơn,51\n\
21112,Xã Bình Châu,524,Huyện Bình Sơn,51\n\
21115,Thị trấn Trà Xuân,525,Huyện Trà Bồng,51\n\
21118,Xã Trà Giang,525,Huyện Trà Bồng,51\n\
21121,Xã Trà Thủy,525,Huyện Trà Bồng,51\n\
21124,Xã Trà Hiệp,525,Huyện Trà Bồng,51\n\
21127,Xã Trà Bình,525,Huyện Trà Bồng,51\n\
21130,Xã Trà Phú,525,Huyện Trà Bồng,51\n\
21133,Xã Trà Lâm,525,Huyện Trà Bồng,51\n\
21136,Xã Trà Tân,525,Huyện Trà Bồng,51\n\
21139,Xã Trà Sơn,525,Huyện Trà Bồng,51\n\
21142,Xã Trà Bùi,525,Huyện Trà Bồng,51\n\
21145,Xã Trà Thanh,525,Huyện Trà Bồng,51\n\
21148,Xã Sơn Trà,525,Huyện Trà Bồng,51\n\
21154,Xã Trà Phong,525,Huyện Trà Bồng,51\n\
21157,Xã Hương Trà,525,Huyện Trà Bồng,51\n\
21163,Xã Trà Xinh,525,Huyện Trà Bồng,51\n\
21166,Xã Trà Tây,525,Huyện Trà Bồng,51\n\
21172,Phường Trương Quang Trọng,522,Thành phố Quảng Ngãi,51\n\
21175,Xã Tịnh Thọ,527,Huyện Sơn Tịnh,51\n\
21178,Xã Tịnh Trà,527,Huyện Sơn Tịnh,51\n\
21181,Xã Tịnh Phong,527,Huyện Sơn Tịnh,51\n\
21184,Xã Tịnh Hiệp,527,Huyện Sơn Tịnh,51\n\
21187,Xã Tịnh Hòa,522,Thành phố Quảng Ngãi,51\n\
21190,Xã Tịnh Kỳ,522,Thành phố Quảng Ngãi,51\n\
21193,Xã Tịnh Bình,527,Huyện Sơn Tịnh,51\n\
21196,Xã Tịnh Đông,527,Huyện Sơn Tịnh,51\n\
21199,Xã Tịnh Thiện,522,Thành phố Quảng Ngãi,51\n\
21202,Xã Tịnh Ấn Đông,522,Thành phố Quảng Ngãi,51\n\
21205,Xã Tịnh Bắc,527,Huyện Sơn Tịnh,51\n\
21208,Xã Tịnh Châu,522,Thành phố Quảng Ngãi,51\n\
21211,Xã Tịnh Khê,522,Thành phố Quảng Ngãi,51\n\
21214,Xã Tịnh Long,522,Thành phố Quảng Ngãi,51\n\
21217,Xã Tịnh Sơn,527,Huyện Sơn Tịnh,51\n\
21220,Thị trấn Tịnh Hà,527,Huyện Sơn Tịnh,51\n\
21223,Xã Tịnh Ấn Tây,522,Thành phố Quảng Ngãi,51\n\
21226,Xã Tịnh Giang,527,Huyện Sơn Tịnh,51\n\
21229,Xã Tịnh Minh,527,Huyện Sơn Tịnh,51\n\
21232,Xã Tịnh An,522,Thành phố Quảng Ngãi,51\n\
21235,Thị trấn La Hà,528,Huyện Tư Nghĩa,51\n\
21238,Thị trấn Sông Vệ,528,Huyện Tư Nghĩa,51\n\
21241,Xã Nghĩa Lâm,528,Huyện Tư Nghĩa,51\n\
21244,Xã Nghĩa Thắng,528,Huyện Tư Nghĩa,51\n\
21247,Xã Nghĩa Thuận,528,Huyện Tư Nghĩa,51\n\
21250,Xã Nghĩa Kỳ,528,Huyện Tư Nghĩa,51\n\
21256,Xã Nghĩa Hà,522,Thành phố Quảng Ngãi,51\n\
21259,Xã Nghĩa Sơn,528,Huyện Tư Nghĩa,51\n\
21262,Xã An Phú,522,Thành phố Quảng Ngãi,51\n\
21268,Xã Nghĩa Hòa,528,Huyện Tư Nghĩa,51\n\
21271,Xã Nghĩa Điền,528,Huyện Tư Nghĩa,51\n\
21274,Xã Nghĩa Thương,528,Huyện Tư Nghĩa,51\n\
21277,Xã Nghĩa Trung,528,Huyện Tư Nghĩa,51\n\
21280,Xã Nghĩa Hiệp,528,Huyện Tư Nghĩa,51\n\
21283,Xã Nghĩa Phương,528,Huyện Tư Nghĩa,51\n\
21289,Thị trấn Di Lăng,529,Huyện Sơn Hà,51\n\
21292,Xã Sơn Hạ,529,Huyện Sơn Hà,51\n\
21295,Xã Sơn Thành,529,Huyện Sơn Hà,51\n\
21298,Xã Sơn Nham,529,Huyện Sơn Hà,51\n\
21301,Xã Sơn Bao,529,Huyện Sơn Hà,51\n\
21304,Xã Sơn Linh,529,Huyện Sơn Hà,51\n\
21307,Xã Sơn Giang,529,Huyện Sơn Hà,51\n\
21310,Xã Sơn Trung,529,Huyện Sơn Hà,51\n\
21313,Xã Sơn Thượng,529,Huyện Sơn Hà,51\n\
21316,Xã Sơn Cao,529,Huyện Sơn Hà,51\n\
21319,Xã Sơn Hải,529,Huyện Sơn Hà,51\n\
21322,Xã Sơn Thủy,529,Huyện Sơn Hà,51\n\
21325,Xã Sơn Kỳ,529,Huyện Sơn Hà,51\n\
21328,Xã Sơn Ba,529,Huyện Sơn Hà,51\n\
21331,Xã Sơn Bua,530,Huyện Sơn Tây,51\n\
21334,Xã Sơn Mùa,530,Huyện Sơn Tây,51\n\
21335,Xã Sơn Liên,530,Huyện Sơn Tây,51\n\
21337,Xã Sơn Tân,530,Huyện Sơn Tây,51\n\
21338,Xã Sơn Màu,530,Huyện Sơn Tây,51\n\
21340,Xã Sơn Dung,530,Huyện Sơn Tây,51\n\
21341,Xã Sơn Long,530,Huyện Sơn Tây,51\n\
21343,Xã Sơn Tinh,530,Huyện Sơn Tây,51\n\
21346,Xã Sơn Lập,530,Huyện Sơn Tây,51\n\
21349,Xã Long Sơn,531,Huyện Minh Long,51\n\
21352,Xã Long Mai,531,Huyện Minh Long,51\n\
21355,Xã Thanh An,531,Huyện Minh Long,51\n\
21358,Xã Long Môn,531,Huyện Minh Long,51\n\
21361,Xã Long Hiệp,531,Huyện Minh Long,51\n\
21364,Thị trấn Chợ Chùa,532,Huyện Nghĩa Hành,51\n\
21367,Xã Hành Thuận,532,Huyện Nghĩa Hành,51\n\
21370,Xã Hành Dũng,532,Huyện Nghĩa Hành,51\n\
21373,Xã Hành Trung,532,Huyện Nghĩa Hành,51\n\
21376,Xã Hành Nhân,532,Huyện Nghĩa Hành,51\n\
21379,Xã Hành Đức,532,Huyện Nghĩa Hành,51\n\
21382,Xã Hành Minh,532,Huyện Nghĩa Hành,51\n\
21385,Xã Hành Phước,532,Huyện Nghĩa Hành,51\n\
21388,Xã Hành Thiện,532,Huyện Nghĩa Hành,51\n\
21391,Xã Hành Thịnh,532,Huyện Nghĩa Hành,51\n\
21394,Xã Hành Tín Tây,532,Huyện Nghĩa Hành,51\n\
21397,Xã Hành Tín Đông,532,Huyện Nghĩa Hành,51\n\
21400,Thị trấn Mộ Đức,533,Huyện Mộ Đức,51\n\
21406,Xã Thắng Lợi,533,Huyện Mộ Đức,51\n\
21409,Xã Đức Nhuận,533,Huyện Mộ Đức,51\n\
21412,Xã Đức Chánh,533,Huyện Mộ Đức,51\n\
21415,Xã Đức Hiệp,533,Huyện Mộ Đức,51\n\
21418,Xã Đức Minh,533,Huyện Mộ Đức,51\n\
21421,Xã Đức Thạnh,533,Huyện Mộ Đức,51\n\
21424,Xã Đức Hòa,533,Huyện Mộ Đức,51\n\
21427,Xã Đức Tân,533,Huyện Mộ Đức,51\n\
21430,Xã Đức Phú,533,Huyện Mộ Đức,51\n\
21433,Xã Đức Phong,533,Huyện Mộ Đức,51\n\
21436,Xã Đức Lân,533,Huyện Mộ Đức,51\n\
21439,Phường Nguyễn Nghiêm,534,Thị xã Đức Phổ,51\n\
21442,Xã Phổ An,534,Thị xã Đức Phổ,51\n\
21445,Xã Phổ Phong,534,Thị xã Đức Phổ,51\n\
21448,Xã Phổ Thuận,534,Thị xã Đức Phổ,51\n\
21451,Phường Phổ Văn,534,Thị xã Đức Phổ,51\n\
21454,Phường Phổ Quang,534,Thị xã Đức Phổ,51\n\
21457,Xã Phổ Nhơn,534,Thị xã Đức Phổ,51\n\
21460,Phường Phổ Ninh,534,Thị xã Đức Phổ,51\n\
21463,Phường Phổ Minh,534,Thị xã Đức Phổ,51\n\
21466,Phường Phổ Vinh,534,Thị xã Đức Phổ,51\n\
21469,Phường Phổ Hòa,534,Thị xã Đức Phổ,51\n\
21472,Xã Phổ Cường,534,Thị xã Đức Phổ,51\n\
21475,Xã Phổ Khánh,534,Thị xã Đức Phổ,51\n\
21478,Phường Phổ Thạnh,534,Thị xã Đức Phổ,51\n\
21481,Xã Phổ Châu,534,Thị xã Đức Phổ,51\n\
21484,Thị trấn Ba Tơ,535,Huyện Ba Tơ,51\n\
21487,Xã Ba Điền,535,Huyện Ba Tơ,51\n\
21490,Xã Ba Vinh,535,Huyện Ba Tơ,51\n\
21493,Xã Ba Thành,535,Huyện Ba Tơ,51\n\
21496,Xã Ba Động,535,Huyện Ba Tơ,51\n\
21499,Xã Ba Dinh,535,Huyện Ba Tơ,51\n\
21500,Xã Ba Giang,535,Huyện Ba Tơ,51\n\
21502,Xã Ba Liên,535,Huyện Ba Tơ,51\n\
21505,Xã Ba Ngạc,535,Huyện Ba Tơ,51\n\
21508,Xã Ba Khâm,535,Huyện Ba Tơ,51\n\
21511,Xã Ba Cung,535,Huyện Ba Tơ,51\n\
21517,Xã Ba Tiêu,535,Huyện Ba Tơ,51\n\
21520,Xã Ba Trang,535,Huyện Ba Tơ,51\n\
21523,Xã Ba Tô,535,Huyện Ba Tơ,51\n\
21526,Xã Ba Bích,535,Huyện Ba Tơ,51\n\
21529,Xã Ba Vì,535,Huyện Ba Tơ,51\n\
21532,Xã Ba Lế,535,Huyện Ba Tơ,51\n\
21535,Xã Ba Nam,535,Huyện Ba Tơ,51\n\
21538,Xã Ba Xa,535,Huyện Ba Tơ,51\n\
21550,Phường Nhơn Bình,540,Thành phố Quy Nhơn,52\n\
21553,Phường Nhơn Phú,540,Thành phố Quy Nhơn,52\n\
21556,Phường Đống Đa,540,Thành phố Quy Nhơn,52\n\
21559,Phường Trần Quang Diệu,540,Thành phố Quy Nhơn,52\n\
21562,Phường Hải Cảng,540,Thành phố Quy Nhơn,52\n\
21565,Phường Quang Trung,540,Thành phố Quy Nhơn,52\n\
21577,Phường Ngô Mây,540,Thành phố Quy Nhơn,52\n\
21580,Phường Trần Phú,540,Thành phố Quy Nhơn,52\n\
21583,Phường Thị Nại,540,Thành phố Quy Nhơn,52\n\
21589,Phường Bùi Thị Xuân,540,Thành phố Quy Nhơn,52\n\
21592,Phường Nguyễn Văn Cừ,540,Thành phố Quy Nhơn,52\n\
21595,Phường Ghềnh Ráng,540,Thành phố Quy Nhơn,52\n\
21598,Xã Nhơn Lý,540,Thành phố Quy Nhơn,52\n\
21601,Xã Nhơn Hội,540,Thành phố Quy Nhơn,52\n\
21604,Xã Nhơn Hải,540,Thành phố Quy Nhơn,52\n\
21607,Xã Nhơn Châu,540,Thành phố Quy Nhơn,52\n\
21609,Thị trấn An Lão,542,Huyện An Lão,52\n\
21610,Xã An Hưng,542,Huyện An Lão,52\n\
21613,Xã An Trung,542,Huyện An Lão,52\n\
21616,Xã An Dũng,542,Huyện An Lão,52\n\
21619,Xã An Vinh,542,Huyện An Lão,52\n\
21622,Xã An Toàn,542,Huyện An Lão,52\n\
21625,Xã An Tân,542,Huyện An Lão,52\n\
21628,Xã An Hòa,542,Huyện An Lão,52\n\
21631,Xã An Quang,542,Huyện An Lão,52\n\
21634,Xã An Nghĩa,542,Huyện An Lão,52\n\
21637,Phường Tam Quan,543,Thị xã Hoài Nhơn,52\n\
21640,Phường Bồng Sơn,543,Thị xã Hoài Nhơn,52\n\
21643,Xã Hoài Sơn,543,Thị xã Hoài Nhơn,52\n\
21646,Xã Hoài Châu Bắc,543,Thị xã Hoài Nhơn,52\n\
21649,Xã Hoài Châu,543,Thị xã Hoài Nhơn,52\n\
21652,Xã Hoài Phú,543,Thị xã Hoài Nhơn,52\n\
21655,Phường Tam Quan Bắc,543,Thị xã Hoài Nhơn,52\n\
21658,Phường Tam Quan Nam,543,Thị xã Hoài Nhơn,52\n\
21661,Phường Hoài Hảo,543,Thị xã Hoài Nhơn,52\n\
21664,Phường Hoài Thanh Tây,543,Thị xã Hoài Nhơn,52\n\
21667,Phường Hoài Thanh,543,Thị xã Hoài Nhơn,52\n\
21670,Phường Hoài Hương,543,Thị xã Hoài Nhơn,52\n\
21673,Phường Hoài Tân,543,Thị xã Hoài Nhơn,52\n\
21676,Xã Hoài Hải,543,Thị xã Hoài Nhơn,52\n\
21679,Phường Hoài Xuân,543,Thị xã Hoài Nhơn,52\n\
21682,Xã Hoài Mỹ,543,Thị xã Hoài Nhơn,52\n\
21685,Phường Hoài Đức,543,Thị xã Hoài Nhơn,52\n\
21688,Thị trấn Tăng Bạt Hổ,544,Huyện Hoài Ân,52\n\
21690,Xã Ân Hảo Tây,544,Huyện Hoài Ân,52\n\
21691,Xã Ân Hảo Đông,544,Huyện Hoài Ân,52\n\
21694,Xã Ân Sơn,544,Huyện Hoài Ân,52\n\
21697,Xã Ân Mỹ,544,Huyện Hoài Ân,52\n\
21700,Xã Đak Mang,544,Huyện Hoài Ân,52\n\
21703,Xã Ân Tín,544,Huyện Hoài Ân,52\n\
21706,Xã Ân Thạnh,544,Huyện Hoài Ân,52\n\
21709,Xã Ân Phong,544,Huyện Hoài Ân,52\n\
21712,Xã Ân Đức,544,Huyện Hoài Ân,52\n\
21715,Xã Ân Hữu,544,Huyện Hoài Ân,52\n\
21718,Xã Bok Tới,544,Huyện Hoài Ân,52\n\
21721,Xã Ân Tường Tây,544,Huyện Hoài Ân,52\n\
21724,Xã Ân Tường Đông,544,Huyện Hoài Ân,52\n\
21727,Xã Ân Nghĩa,544,Huyện Hoài Ân,52\n\
21730,Thị trấn Phù Mỹ,545,Huyện Phù Mỹ,52\n\
21733,Thị trấn Bình Dương,545,Huyện Phù Mỹ,52\n\
21736,Xã Mỹ Đức,545,Huyện Phù Mỹ,52\n\
21739,Xã Mỹ Châu,545,Huyện Phù Mỹ,52\n\
21742,Xã Mỹ Thắng,545,Huyện Phù Mỹ,52\n\
21745,Xã Mỹ Lộc,545,Huyện Phù Mỹ,52\n\
21748,Xã Mỹ Lợi,545,Huyện Phù Mỹ,52\n\
21751,Xã Mỹ An,545,Huyện Phù Mỹ,52\n\
21754,Xã Mỹ Phong,545,Huyện Phù Mỹ,52\n\
21757,Xã Mỹ Trinh,545,Huyện Phù Mỹ,52\n\
21760,Xã Mỹ Thọ,545,Huyện Phù Mỹ,52\n\
21763,Xã Mỹ Hòa,545,Huyện Phù Mỹ,52\n\
21766,Xã Mỹ Thành,545,Huyện Phù Mỹ,52\n\
21769,Xã Mỹ Chánh,545,Huyện Phù Mỹ,52\n\
21772,Xã Mỹ Quang,545,Huyện Phù Mỹ,52\n\
21775,Xã Mỹ Hiệp,545,Huyện Phù Mỹ,52\n\
21778,Xã Mỹ Tài,545,Huyện Phù Mỹ,52\n\
21781,Xã Mỹ Cát,545,Huyện Phù Mỹ,52\n\
21784,Xã Mỹ Chánh Tây,545,Huyện Phù Mỹ,52\n\
21786,Thị trấn Vĩnh Thạnh,546,Huyện Vĩnh Thạnh,52\n\
21787,Xã Vĩnh Sơn,546,Huyện Vĩnh Thạnh,52\n\
21790,Xã Vĩnh Kim,546,Huyện Vĩnh Thạnh,52\n\
21796,Xã Vĩnh Hiệp,546,Huyện Vĩnh Thạnh,52\n\
21799,Xã Vĩnh Hảo,546,Huyện Vĩnh Thạnh,52\n\
21801,Xã Vĩnh Hòa,546,Huyện Vĩnh Thạnh,52\n\
21802,Xã Vĩnh Thịnh,546,Huyện Vĩnh Thạnh,52\n\
21804,Xã Vĩnh Thuận,546,Huyện Vĩnh Thạnh,52\n\
21805,Xã Vĩnh Quang,546,Huyện Vĩnh Thạnh,52\n\
21808,Thị trấn Phú Phong,547,Huyện Tây Sơn,52\n\
21811,Xã Bình Tân,547,Huyện Tây Sơn,52\n\
21814,Xã Tây Thuận,547,Huyện Tây Sơn,52\n\
21817,Xã Bình Thuận,547,Huyện Tây Sơn,52\n\
21820,Xã Tây Giang,547,Huyện Tây Sơn,52\n\
21823,Xã Bình Thành,547,Huyện Tây Sơn,52\n\
21826,Xã Tây An,547,Huyện Tây Sơn,52\n\
21829,Xã Bình Hòa,547,Huyện Tây Sơn,52\n\
21832,Xã Tây Bình,547,Huyện Tây Sơn,52\n\
21835,Xã Bình Tường,547,Huyện Tây Sơn,52\n\
21838,Xã Tây Vinh,547,Huyện Tây Sơn,52\n\
21841,Xã Vĩnh An,547,Huyện Tây Sơn,52\n\
21844,Xã Tây Xuân,547,Huyện Tây Sơn,52\n\
21847,Xã Bình Nghi,547,Huyện Tây Sơn,52\n\
21850,Xã Tây Phú,547,Huyện Tây Sơn,52\n\
21853,Thị trấn Ngô Mây,548,Huyện Phù Cát,52\n\
21856,Xã Cát Sơn,548,Huyện Phù Cát,52\n\
21859,Xã Cát Minh,548,Huyện Phù Cát,52\n\
21862,Thị trấn Cát Khánh,548,Huyện Phù Cát,52\n\
21865,Xã Cát Tài,548,Huyện Phù Cát,52\n\
21868,Xã Cát Lâm,548,Huyện Phù Cát,52\n\
21871,Xã Cát Hanh,548,Huyện Phù Cát,52\n\
21874,Xã Cát Thành,548,Huyện Phù Cát,52\n\
21877,Xã Cát Trinh,548,Huyện Phù Cát,52\n\
21880,Xã Cát Hải,548,Huyện Phù Cát,52\n\
21883,Xã Cát Hiệp,548,Huyện Phù Cát,52\n\
21886,Xã Cát Nhơn,548,Huyện Phù Cát,52\n\
21889,Xã Cát Hưng,548,Huyện Phù Cát,52\n\
21892,Xã Cát Tường,548,Huyện Phù Cát,52\n\
21895,Xã Cát Tân,548,Huyện Phù Cát,52\n\
21898,Thị trấn Cát Tiến,548,Huyện Phù Cát,52\n\
21901,Xã Cát Thắng,548,Huyện Phù Cát,52\n\
21904,Xã Cát Chánh,548,Huyện Phù Cát,52\n\
21907,Phường Bình Định,549,Thị xã An Nhơn,52\n\
21910,Phường Đập Đá,549,Thị xã An Nhơn,52\n\
21913,Xã Nhơn Mỹ,549,Thị xã An Nhơn,52\n\
21916,Phường Nhơn Thành,549,Thị xã An Nhơn,52\n\
21919,Xã Nhơn Hạnh,549,Thị xã An Nhơn,52\n\
21922,Xã Nhơn Hậu,549,Thị xã An Nhơn,52\n\
21925,Xã Nhơn Phong,549,Thị xã An Nhơn,52\n\
21928,Xã Nhơn An,549,Thị xã An Nhơn,52\n\
21931,Xã Nhơn Phúc,549,Thị xã An Nhơn,52\n\
21934,Phường Nhơn Hưng,549,Thị xã An Nhơn,52\n\
21937,Xã Nhơn Khánh,549,Thị xã An Nhơn,52\n\
21940,Xã Nhơn Lộc,549,Thị xã An Nhơn,52\n\
21943,Phường Nhơn Hoà,549,Thị xã An Nhơn,52\n\
21946,Xã Nhơn Tân,549,Thị xã An Nhơn,52\n\
21949,Xã Nhơn Thọ,549,Thị xã An Nhơn,52\n\
21952,Thị trấn Tuy Phước,550,Huyện Tuy Phước,52\n\
21955,Thị trấn Diêu Trì,550,Huyện Tuy Phước,52\n\
21958,Xã Phước Thắng,550,Huyện Tuy Phước,52\n\
21961,Xã Phước Hưng,550,Huyện Tuy Phước,52\n\
21964,Xã Phước Quang,550,Huyện Tuy Phước,52\n\
21967,Xã Phước Hòa,550,Huyện Tuy Phước,52\n\
21970,Xã Phước Sơn,550,Huyện Tuy Phước,52\n\
21973,Xã Phước Hiệp,550,Huyện Tuy Phước,52\n\
21976,Xã Phước Lộc,550,Huyện Tuy Phước,52\n\
21979,Xã Phước Nghĩa,550,Huyện Tuy Phước,52\n\
21982,Xã Phước Thuận,550,Huyện Tuy Phước,52\n\
21985,Xã Phước An,550,Huyện Tuy Phước,52\n\
21988,Xã Phước Thành,550,Huyện Tuy Phước,52\n\
21991,Xã Phước Mỹ,540,Thành phố Quy Nhơn,52\n\
21994,Thị trấn Vân Canh,551,Huyện Vân Canh,52\n\
21997,Xã Canh Liên,551,Huyện Vân Canh,52\n\
22000,Xã Canh Hiệp,551,Huyện Vân Canh,52\n\
22003,Xã Canh Vinh,551,Huyện Vân Canh,52\n\
22006,Xã Canh Hiển,551,Huyện Vân Canh,52\n\
22009,Xã Canh Thuận,551,Huyện Vân Canh,52\n\
22012,Xã Canh Hòa,551,Huyện Vân Canh,52\n\
22015,Phường 1,555,Thành phố Tuy Hoà,54\n\
22018,Phường 2,555,Thành phố Tuy Hoà,54\n\
22024,Phường 9,555,Thành phố Tuy Hoà,54\n\
22030,Phường 4,555,Thành phố Tuy Hoà,54\n\
22033,Phường 5,555,Thành phố Tuy Hoà,54\n\
22036,Phường 7,555,Thành phố Tuy Hoà,54\n\
22040,Phường Phú Thạnh,555,Thành phố Tuy Hoà,54\n\
22041,Phường Phú Đông,555,Thành phố Tuy Hoà,54\n\
22042,Xã Hòa Kiến,555,Thành phố Tuy Hoà,54\n\
22045,Xã Bình Kiến,555,Thành phố Tuy Hoà,54\n\
22051,Phường Xuân Phú,557,Thị xã Sông Cầu,54\n\
22052,Xã Xuân Lâm,557,Thị xã Sông Cầu,54\n\
22053,Phường Xuân Thành,557,Thị xã Sông Cầu,54\n\
22054,Xã Xuân Hải,557,Thị xã Sông Cầu,54\n\
22057,Xã Xuân Lộc,557,Thị xã Sông Cầu,54\n\
22060,Xã Xuân Bình,557,Thị xã Sông Cầu,54\n\
22066,Xã Xuân Cảnh,557,Thị xã Sông Cầu,54\n\
22069,Xã Xuân Thịnh,557,Thị xã Sông Cầu,54\n\
22072,Xã Xuân Phương,557,Thị xã Sông Cầu,54\n\
22073,Phường Xuân Yên,557,Thị xã Sông Cầu,54\n\
22075,Xã Xuân Thọ 1,557,Thị xã Sông Cầu,54\n\
22076,Phường Xuân Đài,557,Thị xã Sông Cầu,54\n\
22078,Xã Xuân Thọ 2,557,Thị xã Sông Cầu,54\n\
22081,Thị trấn La Hai,558,Huyện Đồng Xuân,54\n\
22084,Xã Đa Lộc,558,Huyện Đồng Xuân,54\n\
22087,Xã Phú Mỡ,558,Huyện Đồng Xuân,54\n\
22090,Xã Xuân Lãnh,558,Huyện Đồng Xuân,54\n\
22093,Xã Xuân Long,558,Huyện Đồng Xuân,54\n\
22096,Xã Xuân Quang 1,558,Huyện Đồng Xuân,54\n\
22099,Xã Xuân Sơn Bắc,558,Huyện Đồng Xuân,54\n\
22102,Xã Xuân Quang 2,558,Huyện Đồng Xuân,54\n\
22105,Xã Xuân Sơn Nam,558,Huyện Đồng Xuân,54\n\
22108,Xã Xuân Quang 3,558,Huyện Đồng Xuân,54\n\
22111,Xã Xuân Phước,558,Huyện Đồng Xuân,54\n\
22114,Thị trấn Chí Thạnh,559,Huyện Tuy An,54\n\
22117,Xã An Dân,559,Huyện Tuy An,54\n\
22120,Xã An Ninh Tây,559,Huyện Tuy An,54\n\
22123,Xã An Ninh Đông,559,Huyện Tuy An,54\n\
22126,Xã An Thạch,559,Huyện Tuy An,54\n\
22129,Xã An Định,559,Huyện Tuy An,54\n\
22132,Xã An Nghiệp,559,Huyện Tuy An,54\n\
22138,Xã An Cư,559,Huyện Tuy An,54\n\
22141,Xã An Xuân,559,Huyện Tuy An,54\n\
22144,Xã An Lĩnh,559,Huyện Tuy An,54\n\
22147,Xã An Hòa Hải,559,Huyện Tuy An,54\n\
22150,Xã An Hiệp,559,Huyện Tuy An,54\n\
22153,Xã An Mỹ,559,Huyện Tuy An,54\n\
22156,Xã An Chấn,559,Huyện Tuy An,54\n\
22159,Xã An Thọ,559,Huyện Tuy An,54\n\
22162,Xã An Phú,555,Thành phố Tuy Hoà,54\n\
22165,Thị trấn Củng Sơn,560,Huyện Sơn Hòa,54\n\
22168,Xã Phước Tân,560,Huyện Sơn Hòa,54\n\
22171,Xã Sơn Hội,560,Huyện Sơn Hòa,54\n\
22174,Xã Sơn Định,560,Huyện Sơn Hòa,54\n\
22177,Xã Sơn Long,560,Huyện Sơn Hòa,54\n\
22180,Xã Cà Lúi,560,Huyện Sơn Hòa,54\n\
22183,Xã Sơn Phước,560,Huyện Sơn Hòa,54\n\
22186,Xã Sơn Xuân,560,Huyện Sơn Hòa,54\n\
22189,Xã Sơn Nguyên,560,Huyện Sơn Hòa,54\n\
22192,Xã Eachà Rang,560,Huyện Sơn Hòa,54\n\
22195,Xã Krông Pa,560,Huyện Sơn Hòa,54\n\
22198,Xã Suối Bạc,560,Huyện Sơn Hòa,54\n\
22201,Xã Sơn Hà,560,Huyện Sơn Hòa,54\n\
22204,Xã Suối Trai,560,Huyện Sơn Hòa,54\n\
22207,Thị trấn Hai Riêng,561,Huyện Sông Hinh,54\n\
22210,Xã Ea Lâm,561,Huyện Sông Hinh,54\n\
22213,Xã Đức Bình Tây,561,Huyện Sông Hinh,54\n\
22216,Xã Ea Bá,561,Huyện Sông Hinh,54\n\
22219,Xã Sơn Giang,561,Huyện Sông Hinh,54\n\
22222,Xã Đức Bình Đông,561,Huyện Sông Hinh,54\n\
22225,Xã EaBar,561,Huyện Sông Hinh,54\n\
22228,Xã EaBia,561,Huyện Sông Hinh,54\n\
22231,Xã EaTrol,561,Huyện Sông Hinh,54\n\
22234,Xã Sông Hinh,561,Huyện Sông Hinh,54\n\
22237,Xã Ealy,561,Huyện Sông Hinh,54\n\
22240,Phường Phú Lâm,555,Thành phố Tuy Hoà,54\n\
22243,Xã Hòa Thành,564,Thị xã Đông Hòa,54\n\
22246,Phường Hòa Hiệp Bắc,564,Thị xã Đông Hòa,54\n\
22249,Xã Sơn Thành Tây,562,Huyện Tây Hoà,54\n\
22250,Xã Sơn Thành Đông,562,Huyện Tây Hoà,54\n\
22252,Xã Hòa Bình 1,562,Huyện Tây Hoà,54\n\
22255,Thị trấn Phú Thứ,562,Huyện Tây Hoà,54\n\
22258,Phường Hoà Vinh,564,Thị xã Đông Hòa,54\n\
22261,Phường Hoà Hiệp Trung,564,Thị xã Đông Hòa,54\n\
22264,Xã Hòa Phong,562,Huyện Tây Hoà,54\n\
22267,Xã Hòa Tân Đông,564,Thị xã Đông Hòa,54\n\
22270,Xã Hòa Phú,562,Huyện Tây Hoà,54\n\
22273,Xã Hòa Tân Tây,562,Huyện Tây Hoà,54\n\
22276,Xã Hòa Đồng,562,Huyện Tây Hoà,54\n\
22279,Phường Hòa Xuân Tây,564,Thị xã Đông Hòa,54\n\
22282,Phường Hòa Hiệp Nam,564,Thị xã Đông Hòa,54\n\
22285,Xã Hòa Mỹ Đông,562,Huyện Tây Hoà,54\n\
22288,Xã Hòa Mỹ Tây,562,Huyện Tây Hoà,54\n\
22291,Xã Hòa Xuân Đông,564,Thị xã Đông Hòa,54\n\
22294,Xã Hòa Thịnh,562,Huyện Tây Hoà,54\n\
22297,Xã Hòa Tâm,564,Thị xã Đông Hòa,54\n\
22300,Xã Hòa Xuân Nam,564,Thị xã Đông Hòa,54\n\
22303,Xã Hòa Quang Bắc,563,Huyện Phú Hoà,54\n\
22306,Xã Hòa Quang Nam,563,Huyện Phú Hoà,54\n\
22309,Xã Hòa Hội,563,Huyện Phú Hoà,54\n\
22312,Xã Hòa Trị,563,Huyện Phú Hoà,54\n\
22315,Xã Hòa An,563,Huyện Phú Hoà,54\n\
22318,Xã Hòa Định Đông,563,Huyện Phú Hoà,54\n\
22319,Thị trấn Phú Hoà,563,Huyện Phú Hoà,54\n\
22321,Xã Hòa Định Tây,563,Huyện Phú Hoà,54\n\
22324,Xã Hòa Thắng,563,Huyện Phú Hoà,54\n\
22327,Phường Vĩnh Hòa,568,Thành phố Nha Trang,56\n\
22330,Phường Vĩnh Hải,568,Thành phố Nha Trang,56\n\
22333,Phường Vĩnh Phước,568,Thành phố Nha Trang,56\n\
22336,Phường Ngọc Hiệp,568,Thành phố Nha Trang,56\n\
22339,Phường Vĩnh Thọ,568,Thành phố Nha Trang,56\n\
22348,Phường Vạn Thạnh,568,Thành phố Nha Trang,56\n\
22351,Phường Phương Sài,568,Thành phố Nha Trang,56\n\
22357,Phường Phước Hải,568,Thành phố Nha Trang,56\n\
22363,Phường Lộc Thọ,568,Thành phố Nha Trang,56\n\
22366,Phường Tân Tiến,568,Thành phố Nha Trang,56\n\
22372,Phường Phước Hòa,568,Thành phố Nha Trang,56\n\
22375,Phường Vĩnh Nguyên,568,Thành phố Nha Trang,56\n\
22378,Phường Phước Long,568,Thành phố Nha Trang,56\n\
22381,Phường Vĩnh Trường,568,Thành phố Nha Trang,56\n\
22384,Xã Vĩnh Lương,568,Thành phố Nha Trang,56\n\
22387,Xã Vĩnh Phương,568,Thành phố Nha Trang,56\n\
22390,Xã Vĩnh Ngọc,568,Thành phố Nha Trang,56\n\
22393,Xã Vĩnh Thạnh,568,Thành phố Nha Trang,56\n\
22396,Xã Vĩnh Trung,568,Thành phố Nha Trang,56\n\
22399,Xã Vĩnh Hiệp,568,Thành phố Nha Trang,56\n\
22402,Xã Vĩnh Thái,568,Thành phố Nha Trang,56\n\
22405,Xã Phước Đồng,568,Thành phố Nha Trang,56\n\
22408,Phường Cam Nghĩa,569,Thành phố Cam Ranh,56\n\
22411,Phường Cam Phúc Bắc,569,Thành phố Cam Ranh,56\n\
22414,Phường Cam Phúc Nam,569,Thành phố Cam Ranh,56\n\
22417,Phường Cam Lộc,569,Thành phố Cam Ranh,56\n\
22420,Phường Cam Phú,569,Thành phố Cam Ranh,56\n\
22423,Phường Ba Ngòi,569,Thành phố Cam Ranh,56\n\
22426,Phường Cam Thuận,569,Thành phố Cam Ranh,56\n\
22429,Phường Cam Lợi,569,Thành phố Cam Ranh,56\n\
22432,Phường Cam Linh,569,Thành phố Cam Ranh,56\n\
22435,Xã Cam Tân,570,Huyện Cam Lâm,56\n\
22438,Xã Cam Hòa,570,Huyện Cam Lâm,56\n\
22441,Xã Cam Hải Đông,570,Huyện Cam Lâm,56\n\
22444,Xã Cam Hải Tây,570,Huyện Cam Lâm,56\n\
22447,Xã Sơn Tân,570,Huyện Cam Lâm,56\n\
22450,Xã Cam Hiệp Bắc,570,Huyện Cam Lâm,56\n\
22453,Thị trấn Cam Đức,570,Huyện Cam Lâm,56\n\
22456,Xã Cam Hiệp Nam,570,Huyện Cam Lâm,56\n\
22459,Xã Cam Phước Tây,570,Huyện Cam Lâm,56\n\
22462,Xã Cam Thành Bắc,570,Huyện Cam Lâm,56\n\
22465,Xã Cam An Bắc,570,Huyện Cam Lâm,56\n\
22468,Xã Cam Thành Nam,569,Thành phố Cam Ranh,56\n\
22471,Xã Cam An Nam,570,Huyện Cam Lâm,56\n\
22474,Xã Cam Phước Đông,569,Thành phố Cam Ranh,56\n\
22477,Xã Cam Thịnh Tây,569,Thành phố Cam Ranh,56\n\
22480,Xã Cam Thịnh Đông,569,Thành phố Cam Ranh,56\n\
22483,Xã Cam Lập,569,Thành phố Cam Ranh,56\n\
22486,Xã Cam Bình,569,Thành phố Cam Ranh,56\n\
22489,Thị trấn Vạn Giã,571,Huyện Vạn Ninh,56\n\
22492,Xã Đại Lãnh,571,Huyện Vạn Ninh,56\n\
22495,Xã Vạn Phước,571,Huyện Vạn Ninh,56\n\
22498,Xã Vạn Long,571,Huyện Vạn Ninh,56\n\
22501,Xã Vạn Bình,571,Huyện Vạn Ninh,56\n\
22504,Xã Vạn Thọ,571,Huyện Vạn Ninh,56\n\
22507,Xã Vạn Khánh,571,Huyện Vạn Ninh,56\n\
22510,Xã Vạn Phú,571,Huyện Vạn Ninh,56\n\
22513,Xã Vạn Lương,571,Huyện Vạn Ninh,56\n\
22516,Xã Vạn Thắng,571,Huyện Vạn Ninh,56\n\
22519,Xã Vạn Thạnh,571,Huyện Vạn Ninh,56\n\
22522,Xã Xuân Sơn,571,Huyện Vạn Ninh,56\n\
22525,Xã Vạn Hưng,571,Huyện Vạn Ninh,56\n\
22528,Phường Ninh Hiệp,572,Thị xã Ninh Hòa,56\n\
22531,Xã Ninh Sơn,572,Thị xã Ninh Hòa,56\n\
22534,Xã Ninh Tây,572,Thị xã Ninh Hòa,56\n\
22537,Xã Ninh Thượng,572,Thị xã Ninh Hòa,56\n\
22540,Xã Ninh An,572,Thị xã Ninh Hòa,56\n\
22543,Phường Ninh Hải,572,Thị xã Ninh Hòa,56\n\
22546,Xã Ninh Thọ,572,Thị xã Ninh Hòa,56\n\
22549,Xã Ninh Trung,572,Thị xã Ninh Hòa,56\n\
22552,Xã Ninh Sim,572,Thị xã Ninh Hòa,56\n\
22555,Xã Ninh Xuân,572,Thị xã Ninh Hòa,56\n\
22558,Xã Ninh Thân,572,Thị xã Ninh Hòa,56\n\
22561,Phường Ninh Diêm,572,Thị xã Ninh Hòa,56\n\
22564,Xã Ninh Đông,572,Thị xã Ninh Hòa,56\n\
22567,Phường Ninh Thủy,572,Thị xã Ninh Hòa,56\n\
22570,Phường Ninh Đa,572,Thị xã Ninh Hòa,56\n\
22573,Xã Ninh Phụng,572,Thị xã Ninh Hòa,56\n\
22576,Xã Ninh Bình,572,Thị xã Ninh Hòa,56\n\
22582,Xã Ninh Phú,572,Thị xã Ninh Hòa,56\n\
22585,Xã Ninh Tân,572,Thị xã Ninh Hòa,56\n\
22588,Xã Ninh Quang,572,Thị xã Ninh Hòa,56\n\
22591,Phường Ninh Giang,572,Thị xã Ninh Hòa,56\n\
22594,Phường Ninh Hà,572,Thị xã Ninh Hòa,56\n\
22597,Xã Ninh Hưng,572,Thị xã Ninh Hòa,56\n\
22600,Xã Ninh Lộc,572,Thị xã Ninh Hòa,56\n\
22603,Xã Ninh Ích,572,Thị xã Ninh Hòa,56\n\
22606,Xã Ninh Phước,572,Thị xã Ninh Hòa,56\n\
22609,Thị trấn Khánh Vĩnh,573,Huyện Khánh Vĩnh,56\n\
22612,Xã Khánh Hiệp,573,Huyện Khánh Vĩnh,56\n\
22615,Xã Khánh Bình,573,Huyện Khánh Vĩnh,56\n\
22618,Xã Khánh Trung,573,Huyện Khánh Vĩnh,56\n\
22621,Xã Khánh Đông,573,Huyện Khánh Vĩnh,56\n\
22624,Xã Khánh Thượng,573,Huyện Khánh Vĩnh,56\n\
22627,Xã Khánh Nam,573,Huyện Khánh Vĩnh,56\n\
22630,Xã Sông Cầu,573,Huyện Khánh Vĩnh,56\n\
22633,Xã Giang Ly,573,Huyện Khánh Vĩnh,56\n\
22636,Xã Cầu Bà,573,Huyện Khánh Vĩnh,56\n\
22639,Xã Liên Sang,573,Huyện Khánh Vĩnh,56\n\
22642,Xã Khánh Thành,573,Huyện Khánh Vĩnh,56\n\
22645,Xã Khánh Phú,573,Huyện Khánh Vĩnh,56\n\
22648,Xã Sơn Thái,573,Huyện Khánh Vĩnh,56\n\
22651,Thị trấn Diên Khánh,574,Huyện Diên Khánh,56\n\
22654,Xã Diên Lâm,574,Huyện Diên Khánh,56\n\
22657,Xã Diên Điền,574,Huyện Diên Khánh,56\n\
22660,Xã Xuân Đồng,574,Huyện Diên Khánh,56\n\
22663,Xã Diên Sơn,574,Huyện Diên Khánh,56\n\
22669,Xã Diên Phú,574,Huyện Diên Khánh,56\n\
22672,Xã Diên Thọ,574,Huyện Diên Khánh,56\n\
22675,Xã Diên Phước,574,Huyện Diên Khánh,56\n\
22678,Xã Diên Lạc,574,Huyện Diên Khánh,56\n\
22681,Xã Diên Tân,574,Huyện Diên Khánh,56\n\
22684,Xã Diên Hòa,574,Huyện Diên Khánh,56\n\
22687,Xã Diên Thạnh,574,Huyện Diên Khánh,56\n\
22690,Xã Diên Toàn,574,Huyện Diên Khánh,56\n\
22693,Xã Diên An,574,Huyện Diên Khánh,56\n\
22696,Xã Bình Lộc,574,Huyện Diên Khánh,56\n\
22702,Xã Suối Hiệp,574,Huyện Diên Khánh,56\n\
22705,Xã Suối Tiên,574,Huyện Diên Khánh,56\n\
22708,Xã Suối Cát,570,Huyện Cam Lâm,56\n\
22711,Xã Suối Tân,570,Huyện Cam Lâm,56\n\
22714,Thị trấn Tô Hạp,575,Huyện Khánh Sơn,56\n\
22717,Xã Thành Sơn,575,Huyện Khánh Sơn,56\n\
22720,Xã Sơn Lâm,575,Huyện Khánh Sơn,56\n\
22723,Xã Sơn Hiệp,575,Huyện Khánh Sơn,56\n\
22726,Xã Sơn Bình,575,Huyện Khánh Sơn,56\n\
22729,Xã Sơn Trung,575,Huyện Khánh Sơn,56\n\
22732,Xã Ba Cụm Bắc,575,Huyện Khánh Sơn,56\n\
22735,Xã Ba Cụm Nam,575,Huyện Khánh Sơn,56\n\
22736,Thị trấn Trường Sa,576,Huyện Trường Sa,56\n\
22737,Xã Song Tử Tây,576,Huyện Trường Sa,56\n\
22738,Phường Đô Vinh,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22739,Xã Sinh Tồn,576,Huyện Trường Sa,56\n\
22741,Phường Phước Mỹ,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22744,Phường Bảo An,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22750,Phường Phủ Hà,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22759,Phường Kinh Dinh,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22762,Phường Đạo Long,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22765,Phường Đài Sơn,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22768,Phường Đông Hải,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22771,Phường Mỹ Đông,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22774,Xã Thành Hải,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22777,Phường Văn Hải,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22779,Phường Mỹ Bình,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22780,Phường Mỹ Hải,582,Thành phố Phan Rang-Tháp Chàm,58\n\
22783,Xã Phước Bình,584,Huyện Bác Ái,58\n\
22786,Xã Phước Hòa,584,Huyện Bác Ái,58\n\
22789,Xã Phước Tân,584,Huyện Bác Ái,58\n\
22792,Xã Phước Tiến,584,Huyện Bác Ái,58\n\
22795,Xã Phước Thắng,584,Huyện Bác Ái,58\n\
22798,Xã Phước Thành,584,Huyện Bác Ái,58\n\
22801,Xã Phước Đại,584,Huyện Bác Ái,58\n\
22804,Xã Phước Chính,584,Huyện Bác Ái,58\n\
22807,Xã Phước Trung,584,Huyện Bác Ái,58\n\
22810,Thị trấn Tân Sơn,585,Huyện Ninh Sơn,58\n\
22813,Xã Lâm Sơn,585,Huyện Ninh Sơn,58\n\
22816,Xã Lương Sơn,585,Huyện Ninh Sơn,58\n\
22819,Xã Quảng Sơn,585,Huyện Ninh Sơn,58\n\
22822,Xã Mỹ Sơn,585,Huyện Ninh Sơn,58\n\
22825,Xã Hòa Sơn,585,Huyện Ninh Sơn,58\n\
22828,Xã Ma Nới,585,Huyện Ninh Sơn,58\n\
22831,Xã Nhơn Sơn,585,Huyện Ninh Sơn,58\n\
22834,Thị trấn Khánh Hải,586,Huyện Ninh Hải,58\n\
22837,Xã Phước Chiến,588,Huyện Thuận Bắc,58\n\
22840,Xã Công Hải,588,Huyện Thuận Bắc,58\n\
22843,Xã Phước Kháng,588,Huyện Thuận Bắc,58\n\
22846,Xã Vĩnh Hải,586,Huyện Ninh Hải,58\n\
22849,Xã Lợi Hải,588,Huyện Thuận Bắc,58\n\
22852,Xã Phương Hải,586,Huyện Ninh Hải,58\n\
22853,Xã Bắc Sơn,588,Huyện Thuận Bắc,58\n\
22855,Xã Tân Hải,586,Huyện Ninh Hải,58\n\
22856,Xã Bắc Phong,588,Huyện Thuận Bắc,58\n\
22858,Xã Xuân Hải,586,Huyện Ninh Hải,58\n\
22861,Xã Hộ Hải,586,Huyện Ninh Hải,58\n\
22864,Xã Tri Hải,586,Huyện Ninh Hải,58\n\
22867,Xã Nhơn Hải,586,Huyện Ninh Hải,58\n\
22868,Xã Thanh Hải,586,Huyện Ninh Hải,58\n\
22870,Thị trấn Phước Dân,587,Huyện Ninh Phước,58\n\
22873,Xã Phước Sơn,587,Huyện Ninh Phước,58\n\
22876,Xã Phước Thái,587,Huyện Ninh Phước,58\n\
22879,Xã Phước Hậu,587,Huyện Ninh Phước,58\n\
22882,Xã Phước Thuận,587,Huyện Ninh Phước,58\n\
22885,Xã Phước Hà,589,Huyện Thuận Nam,58\n\
22888,Xã An Hải,587,Huyện Ninh Phước,58\n\
22891,Xã Phước Hữu,587,Huyện Ninh Phước,58\n\
22894,Xã Phước Hải,587,Huyện Ninh Phước,58\n\
22897,Xã Phước Nam,589,Huyện Thuận Nam,58\n\
22898,Xã Phước Ninh,589,Huyện Thuận Nam,58\n\
22900,Xã Nhị Hà,589,Huyện Thuận Nam,58\n\
22903,Xã Phước Dinh,589,Huyện Thuận Nam,58\n\
22906,Xã Phước Minh,589,Huyện Thuận Nam,58\n\
22909,Xã Phước Diêm,589,Huyện Thuận Nam,58\n\
22910,Xã Cà Ná,589,Huyện Thuận Nam,58\n\
22912,Xã Phước Vinh,587,Huyện Ninh Phước,58\n\
22915,Phường Mũi Né,593,Thành phố Phan Thiết,60\n\
22918,Phường Hàm Tiến,593,Thành phố Phan Thiết,60\n\
22921,Phường Phú Hài,593,Thành phố Phan Thiết,60\n\
22924,Phường Phú Thủy,593,Thành phố Phan Thiết,60\n\
22927,Phường Phú Tài,593,Thành phố Phan Thiết,60\n\
22930,Phường Phú Trinh,593,Thành phố Phan Thiết,60\n\
22933,Phường Xuân An,593,Thành phố Phan Thiết,60\n\
22936,Phường Thanh Hải,593,Thành phố Phan Thiết,60\n\
22945,Phường Lạc Đạo,593,Thành phố Phan Thiết,60\n\
22951,Phường Bình Hưng,593,Thành phố Phan Thiết,60\n\
22954,Phường Đức Long,593,Thành phố Phan Thiết,60\n\
22957,Xã Thiện Nghiệp,593,Thành phố Phan Thiết,60\n\
22960,Xã Phong Nẫm,593,Thành phố Phan Thiết,60\n\
22963,Xã Tiến Lợi,593,Thành phố Phan Thiết,60\n\
22966,Xã Tiến Thành,593,Thành phố Phan Thiết,60\n\
22969,Thị trấn Liên Hương,595,Huyện Tuy Phong,60\n\
22972,Thị trấn Phan Rí Cửa,595,Huyện Tuy Phong,60\n\
22975,Xã Phan Dũng,595,Huyện Tuy Phong,60\n\
22978,Xã Phong Phú,595,Huyện Tuy Phong,60\n\
22981,Xã Vĩnh Hảo,595,Huyện Tuy Phong,60\n\
22984,Xã Vĩnh Tân,595,Huyện Tuy Phong,60\n\
22987,Xã Phú Lạc,595,Huyện Tuy Phong,60\n\
22990,Xã Phước Thể,595,Huyện Tuy Phong,60\n\
22993,Xã Hòa Minh,595,Huyện Tuy Phong,60\n\
22996,Xã Chí Công,595,Huyện Tuy Phong,60\n\
22999,Xã Bình Thạnh,595,Huyện Tuy Phong,60\n\
23005,Thị trấn Chợ Lầu,596,Huyện Bắc Bình,60\n\
23008,Xã Phan Sơn,596,Huyện Bắc Bình,60\n\
23011,Xã Phan Lâm,596,Huyện Bắc Bình,60\n\
23014,Xã Bình An,596,Huyện Bắc Bình,60\n\
23017,Xã Phan Điền,596,Huyện Bắc Bình,60\n\
23020,Xã Hải Ninh,596,Huyện Bắc Bình,60\n\
23023,Xã Sông Lũy,596,Huyện Bắc Bình,60\n\
23026,Xã Phan Tiến,596,Huyện Bắc Bình,60\n\
23029,Xã Sông Bình,596,Huyện Bắc Bình,60\n\
23032,Thị trấn Lương Sơn,596,Huyện Bắc Bình,60\n\
23035,Xã Phan Hòa,596,Huyện Bắc Bình,60\n\
23038,Xã Phan Thanh,596,Huyện Bắc Bình,60\n\
23041,Xã Hồng Thái,596,Huyện Bắc Bình,60\n\
23044,Xã Phan Hiệp,596,Huyện Bắc Bình,60\n\
23047,Xã Bình Tân,596,Huyện Bắc Bình,60\n\
23050,Xã Phan Rí Thành,596,Huyện Bắc Bình,60\n\
23053,Xã Hòa Thắng,596,Huyện Bắc Bình,60\n\
23056,Xã Hồng Phong,596,Huyện Bắc Bình,60\n\
23059,Thị trấn Ma Lâm,597,Huyện Hàm Thuận Bắc,60\n\
23062,Thị trấn Phú Long,597,Huyện Hàm Thuận Bắc,60\n\
23065,Xã La Dạ,597,Huyện Hàm Thuận Bắc,60\n\
23068,Xã Đông Tiến,597,Huyện Hàm Thuận Bắc,60\n\
23071,Xã Thuận Hòa,597,Huyện Hàm Thuận Bắc,60\n\
23074,Xã Đông Giang,597,Huyện Hàm Thuận Bắc,60\n\
23077,Xã Hàm Phú,597,Huyện Hàm Thuận Bắc,60\n\
23080,Xã Hồng Liêm,597,Huyện Hàm Thuận Bắc,60\n\
23083,Xã Thuận Minh,597,Huyện Hàm Thuận Bắc,60\n\
23086,Xã Hồng Sơn,597,Huyện Hàm Thuận Bắc,60\n\
23089,Xã Hàm Trí,597,Huyện Hàm Thuận Bắc,60\n\
23092,Xã Hàm Đức,597,Huyện Hàm Thuận Bắc,60\n\
23095,Xã Hàm Liêm,597,Huyện Hàm Thuận Bắc,60\n\
23098,Xã Hàm Chính,597,Huyện Hàm Thuận Bắc,60\n\
23101,Xã Hàm Hiệp,597,Huyện Hàm Thuận Bắc,60\n\
23104,Xã Hàm Thắng,597,Huyện Hàm Thuận Bắc,60\n\
23107,Xã Đa Mi,597,Huyện Hàm Thuận Bắc,60\n\
23110,Thị trấn Thuận Nam,598,Huyện Hàm Thuận Nam,60\n\
23113,Xã Mỹ Thạnh,598,Huyện Hàm Thuận Nam,60\n\
23116,Xã Hàm Cần,598,Huyện Hàm Thuận Nam,60\n\
23119,Xã Mương Mán,598,Huyện Hàm Thuận Nam,60\n\
23122,Xã Hàm Thạnh,598,Huyện Hàm Thuận Nam,60\n\
23125,Xã Hàm Kiệm,598,Huyện Hàm Thuận Nam,60\n\
23128,Xã Hàm Cường,598,Huyện Hàm Thuận Nam,60\n\
23131,Xã Hàm Mỹ,598,Huyện Hàm Thuận Nam,60\n\
23134,Xã Tân Lập,598,Huyện Hàm Thuận Nam,60\n\
23137,Xã Hàm Minh,598,Huyện Hàm Thuận Nam,60\n\
23140,Xã Thuận Quí,598,Huyện Hàm Thuận Nam,60\n\
23143,Xã Tân Thuận,598,Huyện Hàm Thuận Nam,60\n\
23146,Xã Tân Thành,598,Huyện Hàm Thuận Nam,60\n\
23149,Thị trấn Lạc Tánh,599,Huyện Tánh Linh,60\n\
23152,Xã Bắc Ruộng,599,Huyện Tánh Linh,60\n\
23158,Xã Nghị Đức,599,Huyện Tánh Linh,60\n\
23161,Xã La Ngâu,599,Huyện Tánh Linh,60\n\
23164,Xã Huy Khiêm,599,Huyện Tánh Linh,60\n\
23167,Xã Măng Tố,599,Huyện Tánh Linh,60\n\
23170,Xã Đức Phú,599,Huyện Tánh Linh,60\n\
23173,Xã Đồng Kho,599,Huyện Tánh Linh,60\n\
23176,Xã Gia An,599,Huyện Tánh Linh,60\n\
23179,Xã Đức Bình,599,Huyện Tánh Linh,60\n\
23182,Xã Gia Huynh,599,Huyện Tánh Linh,60\n\
23185,Xã Đức Thuận,599,Huyện Tánh Linh,60\n\
23188,Xã Suối Kiết,599,Huyện Tánh Linh,60\n\
23191,Thị trấn Võ Xu,600,Huyện Đức Linh,60\n\
23194,Thị trấn Đức Tài,600,Huyện Đức Linh,60\n\
23197,Xã Đa Kai,600,Huyện Đức Linh,60\n\
23200,Xã Sùng Nhơn,600,Huyện Đức Linh,60\n\
23203,Xã Mê Pu,600,Huyện Đức Linh,60\n\
23206,Xã Nam Chính,600,Huyện Đức Linh,60\n\
23212,Xã Đức Hạnh,600,Huyện Đức Linh,60\n\
23215,Xã Đức Tín,600,Huyện Đức Linh,60\n\
23218,Xã Vũ Hoà,600,Huyện Đức Linh,60\n\
23221,Xã Tân Hà,600,Huyện Đức Linh,60\n\
23224,Xã Đông Hà,600,Huyện Đức Linh,60\n\
23227,Xã Trà Tân,600,Huyện Đức Linh,60\n\
23230,Thị trấn Tân Minh,601,Huyện Hàm Tân,60\n\
23231,Phường Phước Hội,594,Thị xã La Gi,60\n\
23232,Phường Phước Lộc,594,Thị xã La Gi,60\n\
23234,Phường Tân Thiện,594,Thị xã La Gi,60\n\
23235,Phường Tân An,594,Thị xã La Gi,60\n\
23236,Thị trấn Tân Nghĩa,601,Huyện Hàm Tân,60\n\
23237,Phường Bình Tân,594,Thị xã La Gi,60\n\
23239,Xã Sông Phan,601,Huyện Hàm Tân,60\n\
23242,Xã Tân Phúc,601,Huyện Hàm Tân,60\n\
23245,Xã Tân Hải,594,Thị xã La Gi,60\n\
23246,Xã Tân Tiến,594,Thị xã La Gi,60\n\
23248,Xã Tân Bình,594,Thị xã La Gi,60\n\
23251,Xã Tân Đức,601,Huyện Hàm Tân,60\n\
23254,Xã Tân Thắng,601,Huyện Hàm Tân,60\n\
23255,Xã Thắng Hải,601,Huyện Hàm Tân,60\n\
23257,Xã Tân Hà,601,Huyện Hàm Tân,60\n\
23260,Xã Tân Xuân,601,Huyện Hàm Tân,60\n\
23266,Xã Sơn Mỹ,601,Huyện Hàm Tân,60\n\
23268,Xã Tân Phước,594,Thị xã La Gi,60\n\
23272,Xã Ngũ Phụng,602,Huyện Phú Quí,60\n\
23275,Xã Long Hải,602,Huyện Phú Quí,60\n\
23278,Xã Tam Thanh,602,Huyện Phú Quí,60\n\
23281,Phường Quang Trung,608,Thành phố Kon Tum,62\n\
23284,Phường Duy Tân,608,Thành phố Kon Tum,62\n\
23287,Phường Quyết Thắng,608,Thành phố Kon Tum,62\n\
23290,Phường Trường Chinh,608,Thành phố Kon Tum,62\n\
23293,Phường Thắng Lợi,608,Thành phố Kon Tum,62\n\
23296,Phường Ngô Mây,608,Thành phố Kon Tum,62\n\
23299,Phường Thống Nhất,608,Thành phố Kon Tum,62\n\
23302,Phường Lê Lợi,608,Thành phố Kon Tum,62\n\
23305,Phường Nguyễn Trãi,608,Thành phố Kon Tum,62\n\
23308,Phường Trần Hưng Đạo,608,Thành phố Kon Tum,62\n\
23311,Xã Đắk Cấm,608,Thành phố Kon Tum,62\n\
23314,Xã Kroong,608,Thành phố Kon Tum,62\n\
23317,Xã Ngọk Bay,608,Thành phố Kon Tum,62\n\
23320,Xã Vinh Quang,608,Thành phố Kon Tum,62\n\
23323,Xã Đắk Blà,608,Thành phố Kon Tum,62\n\
23326,Xã Ia Chim,608,Thành phố Kon Tum,62\n\
23327,Xã Đăk Năng,608,Thành phố Kon Tum,62\n\
23329,Xã Đoàn Kết,608,Thành phố Kon Tum,62\n\
23332,Xã Chư Hreng,608,Thành phố Kon Tum,62\n\
23335,Xã Đắk Rơ Wa,608,Thành phố Kon Tum,62\n\
23338,Xã Hòa Bình,608,Thành phố Kon Tum,62\n\
23341,Thị trấn Đắk Glei,610,Huyện Đắk Glei,62\n\
23344,Xã Đắk Blô,610,Huyện Đắk Glei,62\n\
23347,Xã Đắk Man,610,Huyện Đắk Glei,62\n\
23350,Xã Đắk Nhoong,610,Huyện Đắk Glei,62\n\
23353,Xã Đắk Pék,610,Huyện Đắk Glei,62\n\
23356,Xã Đắk Choong,610,Huyện Đắk Glei,62\n\
23359,Xã Xốp,610,Huyện Đắk Glei,62\n\
23362,Xã Mường Hoong,610,Huyện Đắk Glei,62\n\
23365,Xã Ngọc Linh,610,Huyện Đắk Glei,62\n\
23368,Xã Đắk Long,610,Huyện Đắk Glei,62\n\
23371,Xã Đắk KRoong,610,Huyện Đắk Glei,62\n\
23374,Xã Đắk Môn,610,Huyện Đắk Glei,62\n\
23377,Thị trấn Plei Kần,611,Huyện Ngọc Hồi,62\n\
23380,Xã Đắk Ang,611,Huyện Ngọc Hồi,62\n\
23383,Xã Đắk Dục,611,Huyện Ngọc Hồi,62\n\
23386,Xã Đắk Nông,611,Huyện Ngọc Hồi,62\n\
23389,Xã Đắk Xú,611,Huyện Ngọc Hồi,62\n\
23392,Xã Đắk Kan,611,Huyện Ngọc Hồi,62\n\
23395,Xã Bờ Y,611,Huyện Ngọc Hồi,62\n\
23398,Xã Sa Loong,611,Huyện Ngọc Hồi,62\n\
23401,Thị trấn Đắk Tô,612,Huyện Đắk Tô,62\n\
23404,Xã Ngọc Lây,617,Huyện Tu Mơ Rông,62\n\
23407,Xã Đắk Na,617,Huyện Tu Mơ Rông,62\n\
23410,Xã Măng Ri,617,Huyện Tu Mơ Rông,62\n\
23413,Xã Ngọc Yêu,617,Huyện Tu Mơ Rông,62\n\
23416,Xã Đắk Sao,617,Huyện Tu Mơ Rông,62\n\
23417,Xã Đắk Rơ Ông,617,Huyện Tu Mơ Rông,62\n\
23419,Xã Đắk Tờ Kan,617,Huyện Tu Mơ Rông,62\n\
23422,Xã Tu Mơ Rông,617,Huyện Tu Mơ Rông,62\n\
23425,Xã Đắk Hà,617,Huyện Tu Mơ Rông,62\n\
23427,Xã Đắk Rơ Nga,612,Huyện Đắk Tô,62\n\
23428,Xã Ngọk Tụ,612,Huyện Đắk Tô,62\n\
23430,Xã Đắk Trăm,612,Huyện Đắk Tô,62\n\
23431,Xã Văn Lem,612,Huyện Đắk Tô,62\n\
23434,Xã Kon Đào,612,Huyện Đắk Tô,62\n\
23437,Xã Tân Cảnh,612,Huyện Đắk Tô,62\n\
23440,Xã Diên Bình,612,Huyện Đắk Tô,62\n\
23443,Xã Pô Kô,612,Huyện Đắk Tô,62\n\
23446,Xã Tê Xăng,617,Huyện Tu Mơ Rông,62\n\
23449,Xã Văn Xuôi,617,Huyện Tu Mơ Rông,62\n\
23452,Xã Đắk Nên,613,Huyện Kon Plông,62\n\
23455,Xã Đắk Ring,613,Huyện Kon Plông,62\n\
23458,Xã Măng Buk,613,Huyện Kon Plông,62\n\
23461,Xã Đắk Tăng,613,Huyện Kon Plông,62\n\
23464,Xã Ngok Tem,613,Huyện Kon Plông,62\n\
23467,Xã Pờ Ê,613,Huyện Kon Plông,62\n\
23470,Xã Măng Cành,613,Huyện Kon Plông,62\n\
23473,Thị trấn Măng Đen,613,Huyện Kon Plông,62\n\
23476,Xã Hiếu,613,Huyện Kon Plông,62\n\
23479,Thị trấn Đắk Rve,614,Huyện Kon Rẫy,62\n\
23482,Xã Đắk Kôi,614,Huyện Kon Rẫy,62\n\
23485,Xã Đắk Tơ Lung,614,Huyện Kon Rẫy,62\n\
23488,Xã Đắk Ruồng,614,Huyện Kon Rẫy,62\n\
23491,Xã Đắk Pne,614,Huyện Kon Rẫy,62\n\
23494,Xã Đắk Tờ Re,614,Huyện Kon Rẫy,62\n\
23497,Xã Tân Lập,614,Huyện Kon Rẫy,62\n\
23500,Thị trấn Đắk Hà,615,Huyện Đắk Hà,62\n\
23503,Xã Đắk PXi,615,Huyện Đắk Hà,62\n\
23504,Xã Đăk Long,615,Huyện Đắk Hà,62\n\
23506,Xã Đắk HRing,615,Huyện Đắk Hà,62\n\
23509,Xã Đắk Ui,615,Huyện Đắk Hà,62\n\
23510,Xã Đăk Ngọk,615,Huyện Đắk Hà,62\n\
23512,Xã Đắk Mar,615,Huyện Đắk Hà,62\n\
23515,Xã Ngok Wang,615,Huyện Đắk Hà,62\n\
23518,Xã Ngok Réo,615,Huyện Đắk Hà,62\n\
23521,Xã Hà Mòn,615,Huyện Đắk Hà,62\n\
23524,Xã Đắk La,615,Huyện Đắk Hà,62\n\
23527,Thị trấn Sa Thầy,616,Huyện Sa Thầy,62\n\
23530,Xã Rơ Kơi,616,Huyện Sa Thầy,62\n\
23533,Xã Sa Nhơn,616,Huyện Sa Thầy,62\n\
23534,Xã Hơ Moong,616,Huyện Sa Thầy,62\n\
23535,Xã Ia Đal,618,Huyện Ia H' Drai,62\n\
23536,Xã Mô Rai,616,Huyện Sa Thầy,62\n\
23537,Xã Ia Dom,618,Huyện Ia H' Drai,62\n\
23538,Xã Ia Tơi,618,Huyện Ia H' Drai,62\n\
23539,Xã Sa Sơn,616,Huyện Sa Thầy,62\n\
23542,Xã Sa Nghĩa,616,Huyện Sa Thầy,62\n\
23545,Xã Sa Bình,616,Huyện Sa Thầy,62\n\
23548,Xã Ya Xiêr,616,Huyện Sa Thầy,62\n\
23551,Xã Ya Tăng,616,Huyện Sa Thầy,62\n\
23554,Xã Ya ly,616,Huyện Sa Thầy,62\n\
23557,Phường Yên Đỗ,622,Thành phố Pleiku,64\n\
23560,Phường Diên Hồng,622,Thành phố Pleiku,64\n\
23563,Phường Ia Kring,622,Thành phố Pleiku,64\n\
23566,Phường Hội Thương,622,Thành phố Pleiku,64\n\
23569,Phường Hội Phú,622,Thành phố Pleiku,64\n\
23570,Phường Phù Đổng,622,Thành phố Pleiku,64\n\
23572,Phường Hoa Lư,622,Thành phố Pleiku,64\n\
23575,Phường Tây Sơn,622,Thành phố Pleiku,64\n\
23578,Phường Thống Nhất,622,Thành phố Pleiku,64\n\
23579,Phường Đống Đa,622,Thành phố Pleiku,64\n\
23581,Phường Trà Bá,622,Thành phố Pleiku,64\n\
23582,Phường Thắng Lợi,622,Thành phố Pleiku,64\n\
23584,Phường Yên Thế,622,Thành phố Pleiku,64\n\
23586,Phường Chi Lăng,622,Thành phố Pleiku,64\n\
23590,Xã Biển Hồ,622,Thành phố Pleiku,64\n\
23596,Xã Trà Đa,622,Thành phố Pleiku,64\n\
23599,Xã Chư Á,622,Thành phố Pleiku,64\n\
23602,Xã An Phú,622,Thành phố Pleiku,64\n\
23605,Xã Diên Phú,622,Thành phố Pleiku,64\n\
23608,Xã Ia Kênh,622,Thành phố Pleiku,64\n\
23611,Xã Gào,622,Thành phố Pleiku,64\n\
23614,Phường An Bình,623,Thị xã An Khê,64\n\
23617,Phường Tây Sơn,623,Thị xã An Khê,64\n\
23620,Phường An Phú,623,Thị xã An Khê,64\n\
23623,Phường An Tân,623,Thị xã An Khê,64\n\
23626,Xã Tú An,623,Thị xã An Khê,64\n\
23627,Xã Xuân An,623,Thị xã An Khê,64\n\
23629,Xã Cửu An,623,Thị xã An Khê,64\n\
23630,Phường An Phước,623,Thị xã An Khê,64\n\
23632,Xã Song An,623,Thị xã An Khê,64\n\
23633,Phường Ngô Mây,623,Thị xã An Khê,64\n\
23635,Xã Thành An,623,Thị xã An Khê,64\n\
23638,Thị trấn KBang,625,Huyện KBang,64\n\
23641,Xã Kon Pne,625,Huyện KBang,64\n\
23644,Xã Đăk Roong,625,Huyện KBang,64\n\
23647,Xã Sơn Lang,625,Huyện KBang,64\n\
23650,Xã KRong,625,Huyện KBang,64\n\
23653,Xã Sơ Pai,625,Huyện KBang,64\n\
23656,Xã Lơ Ku,625,Huyện KBang,64\n\
23659,Xã Đông,625,Huyện KBang,64\n\
23660,Xã Đak SMar,625,Huyện KBang,64\n\
23662,Xã Nghĩa An,625,Huyện KBang,64\n\
23665,Xã Tơ Tung,625,Huyện KBang,64\n\
23668,Xã Kông Lơng Khơng,625,Huyện KBang,64\n\
23674,Xã Kông Bơ La,625,Huyện KBang,64\n\
23677,Thị trấn Đăk Đoa,626,Huyện Đăk Đoa,64\n\
23680,Xã Hà Đông,626,Huyện Đăk Đoa,64\n\
23683,Xã Đăk Sơmei,626,Huyện Đăk Đoa,64\n\
23684,Xã Đăk Krong,626,Huyện Đăk Đoa,64\n\
23686,Xã Hải Yang,626,Huyện Đăk Đoa,64\n\
23689,Xã Kon Gang,626,Huyện Đăk Đoa,64\n\
23692,Xã Hà Bầu,626,Huyện Đăk Đoa,64\n\
23695,Xã Nam Yang,626,Huyện Đăk Đoa,64\n\
23698,Xã K' Dang,626,Huyện Đăk Đoa,64\n\
23701,Xã H' Neng,626,Huyện Đăk Đoa,64\n\
23704,Xã Tân Bình,626,Huyện Đăk Đoa,64\n\
23707,Xã Glar,626,Huyện Đăk Đoa,64\n\
23710,Xã A Dơk,626,Huyện Đăk Đoa,64\n\
23713,Xã Trang,626,Huyện Đăk Đoa,64\n\
23714,Xã HNol,626,Huyện Đăk Đoa,64\n\
23716,Xã Ia Pết,626,Huyện Đăk Đoa,64\n\
23719,Xã Ia Băng,626,Huyện Đăk Đoa,64\n\
23722,Thị trấn Phú Hòa,627,Huyện Chư Păh,64\n\
23725,Xã Hà Tây,627,Huyện Chư Păh,64\n\
23728,Xã Ia Khươl,627,Huyện Chư Păh,64\n\
23731,Xã Ia Phí,627,Huyện Chư Păh,64\n\
23734,Thị trấn Ia Ly,627,Huyện Chư Păh,64\n\
23737,Xã Ia Mơ Nông,627,Huyện Chư Păh,64\n\
23738,Xã Ia Kreng,627,Huyện Chư Păh,64\n\
23740,Xã Đăk Tơ Ver,627,Huyện Chư Păh,64\n\
23743,Xã Hòa Phú,627,Huyện Chư Păh,64\n\
23746,Xã Chư Đăng Ya,627,Huyện Chư Păh,64\n\
23749,Xã Ia Ka,627,Huyện Chư Păh,64\n\
23752,Xã Ia Nhin,627,Huyện Chư Păh,64\n\
23755,Xã Nghĩa Hòa,627,Huyện Chư Păh,64\n\
23761,Xã Nghĩa Hưng,627,Huyện Chư Păh,64\n\
23764,Thị trấn Ia Kha,628,Huyện Ia Grai,64\n\
23767,Xã Ia Sao,628,Huyện Ia Grai,64\n\
23768,Xã Ia Yok,628,Huyện Ia Grai,64\n\
23770,Xã Ia Hrung,628,Huyện Ia Grai,64\n\
23771,Xã Ia Bă,628,Huyện Ia Grai,64\n\
23773,Xã Ia Khai,628,Huyện Ia Grai,64\n\
23776,Xã Ia KRai,628,Huyện Ia Grai,64\n\
23778,Xã Ia Grăng,628,Huyện Ia Grai,64\n\
23779,Xã Ia Tô,628,Huyện Ia Grai,64\n\
23782,Xã Ia O,628,Huyện Ia Grai,64\n\
23785,Xã Ia Dêr,628,Huyện Ia Grai,64\n\
23788,Xã Ia Chia,628,Huyện Ia Grai,64\n\
23791,Xã Ia Pếch,628,Huyện Ia Grai,64\n\
23794,Thị trấn Kon Dơng,629,Huyện Mang Yang,64\n\
23797,Xã Ayun,629,Huyện Mang Yang,64\n\
23798,Xã Đak Jơ Ta,629,Huyện Mang Yang,64\n\
23799,Xã Đak Ta Ley,629,Huyện Mang Yang,64\n\
23800,Xã Hra,629,Huyện Mang Yang,64\n\
23803,Xã Đăk Yă,629,Huyện Mang Yang,64\n\
23806,Xã Đăk Djrăng,629,Huyện Mang Yang,64\n\
23809,Xã Lơ Pang,629,Huyện Mang Yang,64\n\
23812,Xã Kon Thụp,629,Huyện Mang Yang,64\n\
23815,Xã Đê Ar,629,Huyện Mang Yang,64\n\
23818,Xã Kon Chiêng,629,Huyện Mang Yang,64\n\
23821,Xã Đăk Trôi,629,Huyện Mang Yang,64\n\
23824,Thị trấn Kông Chro,630,Huyện Kông Chro,64\n\
23827,Xã Chư Krêy,630,Huyện Kông Chro,64\n\
23830,Xã An Trung,630,Huyện Kông Chro,64\n\
23833,Xã Kông Yang,630,Huyện Kông Chro,64\n\
23836,Xã Đăk Tơ Pang,630,Huyện Kông Chro,64\n\
23839,Xã SRó,630,Huyện Kông Chro,64\n\
23840,Xã Đắk Kơ Ning,630,Huyện Kông Chro,64\n\
23842,Xã Đăk Song,630,Huyện Kông Chro,64\n\
23843,Xã Đăk Pling,630,Huyện Kông Chro,64\n\
23845,Xã Yang Trung,630,Huyện Kông Chro,64\n\
23846,Xã Đăk Pơ Pho,630,Huyện Kông Chro,64\n\
23848,Xã Ya Ma,630,Huyện Kông Chro,64\n\
23851,Xã Chơ Long,630,Huyện Kông Chro,64\n\
23854,Xã Yang Nam,630,Huyện Kông Chro,64\n\
23857,Thị trấn Chư Ty,631,Huyện Đức Cơ,64\n\
23860,Xã Ia Dơk,631,Huyện Đức Cơ,64\n\
23863,Xã Ia Krêl,631,Huyện Đức Cơ,64\n\
23866,Xã Ia Din,631,Huyện Đức Cơ,64\n\
23869,Xã Ia Kla,631,Huyện Đức Cơ,64\n\
23872,Xã Ia Dom,631,Huyện Đức Cơ,64\n\
23875,Xã Ia Lang,631,Huyện Đức Cơ,64\n\
23878,Xã Ia Kriêng,631,Huyện Đức Cơ,64\n\
23881,Xã Ia Pnôn,631,Huyện Đức Cơ,64\n\
23884,Xã Ia Nan,631,Huyện Đức Cơ,64\n\
23887,Thị trấn Chư Prông,632,Huyện Chư Prông,64\n\
23888,Xã Ia Kly,632,Huyện Chư Prông,64\n\
23890,Xã Bình Giáo,632,Huyện Chư Prông,64\n\
23893,Xã Ia Drăng,632,Huyện Chư Prông,64\n\
23896,Xã Thăng Hưng,632,Huyện Chư Prông,64\n\
23899,Xã Bàu Cạn,632,Huyện Chư Prông,64\n\
23902,Xã Ia Phìn,632,Huyện Chư Prông,64\n\
23905,Xã Ia Băng,632,Huyện Chư Prông,64\n\
23908,Xã Ia Tôr,632,Huyện Chư Prông,64\n\
23911,Xã Ia Boòng,632,Huyện Chư Prông,64\n\
23914,Xã Ia O,632,Huyện Chư Prông,64\n\
23917,Xã Ia Púch,632,Huyện Chư Prông,64\n\
23920,Xã Ia Me,632,Huyện Chư Prông,64\n\
23923,Xã Ia Vê,632,Huyện Chư Prông,64\n\
23924,Xã Ia Bang,632,Huyện Chư Prông,64\n\
23926,Xã Ia Pia,632,Huyện Chư Prông,64\n\
23929,Xã Ia Ga,632,Huyện Chư Prông,64\n\
23932,Xã Ia Lâu,632,Huyện Chư Prông,64\n\
23935,Xã Ia Piơr,632,Huyện Chư Prông,64\n\
23938,Xã Ia Mơ,632,Huyện Chư Prông,64\n\
23941,Thị trấn Chư Sê,633,Huyện Chư Sê,64\n\
23942,Thị trấn Nhơn Hoà,639,Huyện Chư Pưh,64\n\
23944,Xã Ia Tiêm,633,Huyện Chư Sê,64\n\
23945,Xã Chư Pơng,633,Huyện Chư Sê,64\n\
23946,Xã Bar Măih,633,Huyện Chư Sê,64\n\
23947,Xã Bờ Ngoong,633,Huyện Chư Sê,64\n\
23950,Xã Ia Glai,633,Huyện Chư Sê,64\n\
23953,Xã AL Bá,633,Huyện Chư Sê,64\n\
23954,Xã Kông HTok,633,Huyện Chư Sê,64\n\
23956,Xã AYun,633,Huyện Chư Sê,64\n\
23959,Xã Ia HLốp,633,Huyện Chư Sê,64\n\
23962,Xã Ia Blang,633,Huyện Chư Sê,64\n\
23965,Xã Dun,633,Huyện Chư Sê,64\n\
23966,Xã Ia Pal,633,Huyện Chư Sê,64\n\
23968,Xã H Bông,633,Huyện Chư Sê,64\n\
23971,Xã Ia Hrú,639,Huyện Chư Pưh,64\n\
23972,Xã Ia Rong,639,Huyện Chư Pưh,64\n\
23974,Xã Ia Dreng,639,Huyện Chư Pưh,64\n\
23977,Xã Ia Ko,633,Huyện Chư Sê,64\n\
23978,Xã Ia Hla,639,Huyện Chư Pưh,64\n\
23980,Xã Chư Don,639,Huyện Chư Pưh,64\n\
23983,Xã Ia Phang,639,Huyện Chư Pưh,64\n\
23986,Xã Ia Le,639,Huyện Chư Pưh,64\n\
23987,Xã Ia BLứ,639,Huyện Chư Pưh,64\n\
23989,Xã Hà Tam,634,Huyện Đăk Pơ,64\n\
23992,Xã An Thành,634,Huyện Đăk Pơ,64\n\
23995,Thị trấn Đak Pơ,634,Huyện Đăk Pơ,64\n\
23998,Xã Yang Bắc,634,Huyện Đăk Pơ,64\n\
24001,Xã Cư An,634,Huyện Đăk Pơ,64\n\
24004,Xã Tân An,634,Huyện Đăk Pơ,64\n\
24007,Xã Phú An,634,Huyện Đăk Pơ,64\n\
24010,Xã Ya Hội,634,Huyện Đăk Pơ,64\n\
24013,Xã Pờ Tó,635,Huyện Ia Pa,64\n\
24016,Xã Chư Răng,635,Huyện Ia Pa,64\n\
24019,Xã Ia KDăm,635,Huyện Ia Pa,64\n\
24022,Xã Kim Tân,635,Huyện Ia Pa,64\n\
24025,Xã Chư Mố,635,Huyện Ia Pa,64\n\
24028,Xã Ia Tul,635,Huyện Ia Pa,64\n\
24031,Xã Ia Ma Rơn,635,Huyện Ia Pa,64\n\
24034,Xã Ia Broăi,635,Huyện Ia Pa,64\n\
24037,Xã Ia Trok,635,Huyện Ia Pa,64\n\
24041,Phường Cheo Reo,624,Thị xã Ayun Pa,64\n\
24042,Phường Hòa Bình,624,Thị xã Ayun Pa,64\n\
24043,Thị trấn Phú Thiện,638,Huyện Phú Thiện,64\n\
24044,Phường Đoàn Kết,624,Thị xã Ayun Pa,64\n\
24045,Phường Sông Bờ,624,Thị xã Ayun Pa,64\n\
24046,Xã Chư A Thai,638,Huyện Phú Thiện,64\n\
24048,Xã Ayun Hạ,638,Huyện Phú Thiện,64\n\
24049,Xã Ia Ake,638,Huyện Phú Thiện,64\n\
24052,Xã Ia Sol,638,Huyện Phú Thiện,64\n\
24055,Xã Ia Piar,638,Huyện Phú Thiện,64\n\
24058,Xã Ia Peng,638,Huyện Phú Thiện,64\n\
24060,Xã Chrôh Pơnan,638,Huyện Phú Thiện,64\n\
24061,Xã Ia Hiao,638,Huyện Phú Thiện,64\n\
24064,Xã Ia RBol,624,Thị xã Ayun Pa,64\n\
24065,Xã Chư Băh,624,Thị xã Ayun Pa,64\n\
24067,Xã Ia Yeng,638,Huyện Phú Thiện,64\n\
24070,Xã Ia RTô,624,Thị xã Ayun Pa,64\n\
24073,Xã Ia Sao,624,Thị xã Ayun Pa,64\n\
24076,Thị trấn Phú Túc,637,Huyện Krông Pa,64\n\
24079,Xã Ia RSai,637,Huyện Krông Pa,64\n\
24082,Xã Ia RSươm,637,Huyện Krông Pa,64\n\
24085,Xã Chư Gu,637,Huyện Krông Pa,64\n\
24088,Xã Đất Bằng,637,Huyện Krông Pa,64\n\
24091,Xã Ia Mláh,637,Huyện Krông Pa,64\n\
24094,Xã Chư Drăng,637,Huyện Krông Pa,64\n\
24097,Xã Phú Cần,637,Huyện Krông Pa,64\n\
24100,Xã Ia HDreh,637,Huyện Krông Pa,64\n\
24103,Xã Ia RMok,637,Huyện Krông Pa,64\n\
24106,Xã Chư Ngọc,637,Huyện Krông Pa,64\n\
24109,Xã Uar,637,Huyện Krông Pa,64\n\
24112,Xã Chư Rcăm,637,Huyện Krông Pa,64\n\
24115,Xã Krông Năng,637,Huyện Krông Pa,64\n\
24118,Phường Tân Lập,643,Thành phố Buôn Ma Thuột,66\n\
24121,Phường Tân Hòa,643,Thành phố Buôn Ma Thuột,66\n\
24124,Phường Tân An,643,Thành phố Buôn Ma Thuột,66\n\
24130,Phường Thành Nhất,643,Thành phố Buôn Ma Thuột,66\n\
24133,Phường Thành Công,643,Thành phố Buôn Ma Thuột,66\n\
24136,Phường Tân Lợi,643,Thành phố Buôn Ma Thuột,66\n\
24142,Phường Tân Thành,643,Thành phố Buôn Ma Thuột,66\n\
24145,Phường Tân Tiến,643,Thành phố Buôn Ma Thuột,66\n\
24148,Phường Tự An,643,Thành phố Buôn Ma Thuột,66\n\
24151,Phường Ea Tam,643,Thành phố Buôn Ma Thuột,66\n\
24154,Phường Khánh Xuân,643,Thành phố Buôn Ma Thuột,66\n\
24157,Xã Hòa Thuận,643,Thành phố Buôn Ma Thuột,66\n\
24160,Xã Cư ÊBur,643,Thành phố Buôn Ma Thuột,66\n\
24163,Xã Ea Tu,643,Thành phố Buôn Ma Thuột,66\n\
24166,Xã Hòa Thắng,643,Thành phố Buôn Ma Thuột,66\n\
24169,Xã Ea Kao,643,Thành phố Buôn Ma Thuột,66\n\
24172,Xã Hòa Phú,643,Thành phố Buôn Ma Thuột,66\n\
24175,Xã Hòa Khánh,643,Thành phố Buôn Ma Thuột,66\n\
24178,Xã Hòa Xuân,643,Thành phố Buôn Ma Thuột,66\n\
24181,Thị trấn Ea Drăng,645,Huyện Ea H'leo,66\n\
24184,Xã Ea H'leo,645,Huyện Ea H'leo,66\n\
24187,Xã Ea Sol,645,Huyện Ea H'leo,66\n\
24190,Xã Ea Ral,645,Huyện Ea H'leo,66\n\
24193,Xã Ea Wy,645,Huyện Ea H'leo,66\n\
24194,Xã Cư A Mung,645,Huyện Ea H'leo,66\n\
24196,Xã Cư Mốt,645,Huyện Ea H'leo,66\n\
24199,Xã Ea Hiao,645,Huyện Ea H'leo,66\n\
24202,Xã Ea Khal,645,Huyện Ea H'leo,66\n\
24205,Xã Dliê Yang,645,Huyện Ea H'leo,66\n\
24207,Xã Ea Tir,645,Huyện Ea H'leo,66\n\
24208,Xã Ea Nam,645,Huyện Ea H'leo,66\n\
24211,Thị trấn Ea Súp,646,Huyện Ea Súp,66\n\
24214,Xã Ia Lốp,646,Huyện Ea Súp,66\n\
24215,Xã Ia JLơi,646,Huyện Ea Súp,66\n\
24217,Xã Ea Rốk,646,Huyện Ea Súp,66\n\
24220,Xã Ya Tờ Mốt,646,Huyện Ea Súp,66\n\
24221,Xã Ia RVê,646,Huyện Ea Súp,66\n\
24223,Xã Ea Lê,646,Huyện Ea Súp,66\n\
24226,Xã Cư KBang,646,Huyện Ea Súp,66\n\
24229,Xã Ea Bung,646,Huyện Ea Súp,66\n\
24232,Xã Cư M'Lan,646,Huyện Ea Súp,66\n\
24235,Xã Krông Na,647,Huyện Buôn Đôn,66\n\
24238,Xã Ea Huar,647,Huyện Buôn Đôn,66\n\
24241,Xã Ea Wer,647,Huyện Buôn Đôn,66\n\
24244,Xã Tân Hoà,647,Huyện Buôn Đôn,66\n\
24247,Xã Cuôr KNia,647,Huyện Buôn Đôn,66\n\
24250,Xã Ea Bar,647,Huyện Buôn Đôn,66\n\
24253,Xã Ea Nuôl,647,Huyện Buôn Đôn,66\n\
24256,Thị trấn Ea Pốk,648,Huyện Cư M'gar,66\n\
24259,Thị trấn Quảng Phú,648,Huyện Cư M'gar,66\n\
24262,Xã Quảng Tiến,648,Huyện Cư M'gar,66\n\
24264,Xã Ea Kuêh,648,Huyện Cư M'gar,66\n\
24265,Xã Ea Kiết,648,Huyện Cư M'gar,66\n\
24268,Xã Ea Tar,648,Huyện Cư M'gar,66\n\
24271,Xã Cư Dliê M'nông,648,Huyện Cư M'gar,66\n\
24274,Xã Ea H'đinh,648,Huyện Cư M'gar,66\n\
24277,Xã Ea Tul,648,Huyện Cư M'gar,66\n\
24280,Xã Ea KPam,648,Huyện Cư M'gar,66\n\
24283,Xã Ea M'DRóh,648,Huyện Cư M'gar,66\n\
24286,Xã Quảng Hiệp,648,Huyện Cư M'gar,66\n\
24289,Xã Cư M'gar,648,Huyện Cư M'gar,66\n\
24292,Xã Ea D'Rơng,648,Huyện Cư M'gar,66\n\
24295,Xã Ea M'nang,648,Huyện Cư M'gar,66\n\
24298,Xã Cư Suê,648,Huyện Cư M'gar,66\n\
24301,Xã Cuor Đăng,648,Huyện Cư M'gar,66\n\
24305,Phường An Lạc,644,Thị xã Buôn Hồ,66\n\
24307,Xã Cư Né,649,Huyện Krông Búk,66\n\
24308,Phường An Bình,644,Thị xã Buôn Hồ,66\n\
24310,Xã Chư KBô,649,Huyện Krông Búk,66\n\
24311,Phường Thiện An,644,Thị xã Buôn Hồ,66\n\
24313,Xã Cư Pơng,649,Huyện Krông Búk,66\n\
24314,Xã Ea Sin,649,Huyện Krông Búk,66\n\
24316,Thị trấn Pơng Drang,649,Huyện Krông Búk,66\n\
24317,Xã Tân Lập,649,Huyện Krông Búk,66\n\
24318,Phường Đạt Hiếu,644,Thị xã Buôn Hồ,66\n\
24319,Xã Ea Ngai,649,Huyện Krông Búk,66\n\
24322,Phường Đoàn Kết,644,Thị xã Buôn Hồ,66\n\
24328,Xã Ea Drông,644,Thị xã Buôn Hồ,66\n\
24331,Phường Thống Nhất,644,Thị xã Buôn Hồ,66\n\
24332,Phường Bình Tân,644,Thị xã Buôn Hồ,66\n\
24334,Xã Ea Siên,644,Thị xã Buôn Hồ,66\n\
24337,Xã Bình Thuận,644,Thị xã Buôn Hồ,66\n\
24340,Xã Cư Bao,644,Thị xã Buôn Hồ,66\n\
24343,Thị trấn Krông Năng,650,Huyện Krông Năng,66\n\
24346,Xã ĐLiê Ya,650,Huyện Krông Năng,66\n\
24349,Xã Ea Tóh,650,Huyện Krông Năng,66\n\
24352,Xã Ea Tam,650,Huyện Krông Năng,66\n\
24355,Xã Phú Lộc,650,Huyện Krông Năng,66\n\
24358,Xã Tam Giang,650,Huyện Krông Năng,66\n\
24359,Xã Ea Puk,650,Huyện Krông Năng,66\n\
24360,Xã Ea Dăh,650,Huyện Krông Năng,66\n\
24361,Xã Ea Hồ,650,Huyện Krông Năng,66\n\
24364,Xã Phú Xuân,650,Huyện Krông Năng,66\n\
24367,Xã Cư Klông,650,Huyện Krông Năng,66\n\
24370,Xã Ea Tân,650,Huyện Krông Năng,66\n\
24373,Thị trấn Ea Kar,651,Huyện Ea Kar,66\n\
24376,Thị trấn Ea Knốp,651,Huyện Ea Kar,66\n\
24379,Xã Ea Sô,651,Huyện Ea Kar,66\n\
24380,Xã Ea Sar,651,Huyện Ea Kar,66\n\
24382,Xã Xuân Phú,651,Huyện Ea Kar,66\n\
24385,Xã Cư Huê,651,Huyện Ea Kar,66\n\
24388,Xã Ea Tih,651,Huyện Ea Kar,66\n\
24391,Xã Ea Đar,651,Huyện Ea Kar,66\n\
24394,Xã Ea Kmút,651,Huyện Ea Kar,66\n\
24397,Xã Cư Ni,651,Huyện Ea Kar,66\n\
24400,Xã Ea Păl,651,Huyện Ea Kar,66\n\
24401,Xã Cư Prông,651,Huyện Ea Kar,66\n\
24403,Xã Ea Ô,651,Huyện Ea Kar,66\n\
24404,Xã Cư ELang,651,Huyện Ea Kar,66\n\
24406,Xã Cư Bông,651,Huyện Ea Kar,66\n\
24409,Xã Cư Jang,651,Huyện Ea Kar,66\n\
24412,Thị trấn M'Đrắk,652,Huyện M'Đrắk,66\n\
24415,Xã Cư Prao,652,Huyện M'Đrắk,66\n\
24418,Xã Ea Pil,652,Huyện M'Đrắk,66\n\
24421,Xã Ea Lai,652,Huyện M'Đrắk,66\n\
24424,Xã Ea H'MLay,652,Huyện M'Đrắk,66\n\
24427,Xã Krông Jing,652,Huyện M'Đrắk,66\n\
24430,Xã Ea M' Doal,652,Huyện M'Đrắk,66\n\
24433,Xã Ea Riêng,652,Huyện M'Đrắk,66\n\
24436,Xã Cư M'ta,652,Huyện M'Đrắk,66\n\
24439,Xã Cư K Róa,652,Huyện M'Đrắk,66\n\
24442,Xã Krông Á,652,Huyện M'Đrắk,66\n\
24444,Xã Cư San,652,Huyện M'Đrắk,66\n\
24445,Xã Ea Trang,652,Huyện M'Đrắk,66\n\
24448,Thị trấn Krông Kmar,653,Huyện Krông Bông,66\n\
24451,Xã Dang Kang,653,Huyện Krông Bông,66\n\
24454,Xã Cư KTy,653,Huyện Krông Bông,66\n\
24457,Xã Hòa Thành,653,Huyện Krông Bông,66\n\
24463,Xã Hòa Phong,653,Huyện Krông Bông,66\n\
24466,Xã Hòa Lễ,653,Huyện Krông Bông,66\n\
24469,Xã Yang Reh,653,Huyện Krông Bông,66\n\
24472,Xã Ea Trul,653,Huyện Krông Bông,66\n\
24475,Xã Khuê Ngọc Điền,653,Huyện Krông Bông,66\n\
24478,Xã Cư Pui,653,Huyện Krông Bông,66\n\
24481,Xã Hòa Sơn,653,Huyện Krông Bông,66\n\
24484,Xã Cư Drăm,653,Huyện Krông Bông,66\n\
24487,Xã Yang Mao,653,Huyện Krông Bông,66\n\
24490,Thị trấn Phước An,654,Huyện Krông Pắc,66\n\
24493,Xã KRông Búk,654,Huyện Krông Pắc,66\n\
24496,Xã Ea Kly,654,Huyện Krông Pắc,66\n\
24499,Xã Ea Kênh,654,Huyện Krông Pắc,66\n\
24502,Xã Ea Phê,654,Huyện Krông Pắc,66\n\
24505,Xã Ea KNuec,654,Huyện Krông Pắc,66\n\
24508,Xã Ea Yông,654,Huyện Krông Pắc,66\n\
24511,Xã Hòa An,654,Huyện Krông Pắc,66\n\
24514,Xã Ea Kuăng,654,Huyện Krông Pắc,66\n\
24517,Xã Hòa Đông,654,Huyện Krông Pắc,66\n\
24520,Xã Ea Hiu,654,Huyện Krông Pắc,66\n\
24523,Xã Hòa Tiến,654,Huyện Krông Pắc,66\n\
24526,Xã Tân Tiến,654,Huyện Krông Pắc,66\n\
24529,Xã Vụ Bổn,654,Huyện Krông Pắc,66\n\
24532,Xã Ea Uy,654,Huyện Krông Pắc,66\n\
24535,Xã Ea Yiêng,654,Huyện Krông Pắc,66\n\
24538,Thị trấn Buôn Trấp,655,Huyện Krông A Na,66\n\
24540,Xã Ea Ning,657,Huyện Cư Kuin,66\n\
24541,Xã Cư Ê Wi,657,Huyện Cư Kuin,66\n\
24544,Xã Ea Ktur,657,Huyện Cư Kuin,66\n\
24547,Xã Ea Tiêu,657,Huyện Cư Kuin,66\n\
24550,Xã Ea BHốk,657,Huyện Cư Kuin,66\n\
24553,Xã Ea Hu,657,Huyện Cư Kuin,66\n\
24556,Xã Dray Sáp,655,Huyện Krông A Na,66\n\
24559,Xã Ea Na,655,Huyện Krông A Na,66\n\
24561,Xã Dray Bhăng,657,Huyện Cư Kuin,66\n\
24562,Xã Hòa Hiệp,657,Huyện Cư Kuin,66\n\
24565,Xã Ea Bông,655,Huyện Krông A Na,66\n\
24568,Xã Băng A Drênh,655,Huyện Krông A Na,66\n\
24571,Xã Dur KMăl,655,Huyện Krông A Na,66\n\
24574,Xã Bình Hòa,655,Huyện Krông A Na,66\n\
24577,Xã Quảng Điền,655,Huyện Krông A Na,66\n\
24580,Thị trấn Liên Sơn,656,Huyện Lắk,66\n\
24583,Xã Yang Tao,656,Huyện Lắk,66\n\
24586,Xã Bông Krang,656,Huyện Lắk,66\n\
24589,Xã Đắk Liêng,656,Huyện Lắk,66\n\
24592,Xã Buôn Triết,656,Huyện Lắk,66\n\
24595,Xã Buôn Tría,656,Huyện Lắk,66\n\
24598,Xã Đắk Phơi,656,Huyện Lắk,66\n\
24601,Xã Đắk Nuê,656,Huyện Lắk,66\n\
24604,Xã Krông Nô,656,Huyện Lắk,66\n\
24607,Xã Nam Ka,656,Huyện Lắk,66\n\
24610,Xã Ea R'Bin,656,Huyện Lắk,66\n\
24611,Phường Nghĩa Đức,660,Thành phố Gia Nghĩa,67\n\
24612,Phường Nghĩa Thành,660,Thành phố Gia Nghĩa,67\n\
24614,Phường Nghĩa Phú,660,Thành phố Gia Nghĩa,67\n\
24615,Phường Nghĩa Tân,660,Thành phố Gia Nghĩa,67\n\
24616,Xã Quảng Sơn,661,Huyện Đăk Glong,67\n\
24617,Phường Nghĩa Trung,660,Thành phố Gia Nghĩa,67\n\
24618,Xã Đăk R'Moan,660,Thành phố Gia Nghĩa,67\n\
24619,Phường Quảng Thành,660,Thành phố Gia Nghĩa,67\n\
24620,Xã Quảng Hoà,661,Huyện Đăk Glong,67\n\
24622,Xã Đắk Ha,661,Huyện Đăk Glong,67\n\
24625,Xã Đắk R'Măng,661,Huyện Đăk Glong,67\n\
24628,Xã Đắk Nia,660,Thành phố Gia Nghĩa,67\n\
24631,Xã Quảng Khê,661,Huyện Đăk Glong,67\n\
24634,Xã Đắk Plao,661,Huyện Đăk Glong,67\n\
24637,Xã Đắk Som,661,Huyện Đăk Glong,67\n\
24640,Thị trấn Ea T'Ling,662,Huyện Cư Jút,67\n\
24643,Xã Đắk Wil,662,Huyện Cư Jút,67\n\
24646,Xã Ea Pô,662,Huyện Cư Jút,67\n\
24649,Xã Nam Dong,662,Huyện Cư Jút,67\n\
24652,Xã Đắk DRông,662,Huyện Cư Jút,67\n\
24655,Xã Tâm Thắng,662,Huyện Cư Jút,67\n\
24658,Xã Cư Knia,662,Huyện Cư Jút,67\n\
24661,Xã Trúc Sơn,662,Huyện Cư Jút,67\n\
24664,Thị trấn Đắk Mil,663,Huyện Đắk Mil,67\n\
24667,Xã Đắk Lao,663,Huyện Đắk Mil,67\n\
24670,Xã Đắk R'La,663,Huyện Đắk Mil,67\n\
24673,Xã Đắk Gằn,663,Huyện Đắk Mil,67\n\
24676,Xã Đức Mạnh,663,Huyện Đắk Mil,67\n\
24677,Xã Đắk N'Drót,663,Huyện Đắk Mil,67\n\
24678,Xã Long Sơn,663,Huyện Đắk Mil,67\n\
24679,Xã Đắk Sắk,663,Huyện Đắk Mil,67\n\
24682,Xã Thuận An,663,Huyện Đắk Mil,67\n\
24685,Xã Đức Minh,663,Huyện Đắk Mil,67\n\
24688,Thị trấn Đắk Mâm,664,Huyện Krông Nô,67\n\
24691,Xã Đắk Sôr,664,Huyện Krông Nô,67\n\
24692,Xã Nam Xuân,664,Huyện Krông Nô,67\n\
24694,Xã Buôn Choah,664,Huyện Krông Nô,67\n\
24697,Xã Nam Đà,664,Huyện Krông Nô,67\n\
24699,Xã Tân Thành,664,Huyện Krông Nô,67\n\
24700,Xã Đắk Drô,664,Huyện Krông Nô,67\n\
24703,Xã Nâm Nung,664,Huyện Krông Nô,67\n\
24706,Xã Đức Xuyên,664,Huyện Krông Nô,67\n\
24709,Xã Đắk Nang,664,Huyện Krông Nô,67\n\
24712,Xã Quảng Phú,664,Huyện Krông Nô,67\n\
24715,Xã Nâm N'Đir,664,Huyện Krông Nô,67\n\
24717,Thị trấn Đức An,665,Huyện Đắk Song,67\n\
24718,Xã Đắk Môl,665,Huyện Đắk Song,67\n\
24719,Xã Đắk Hòa,665,Huyện Đắk Song,67\n\
24721,Xã Nam Bình,665,Huyện Đắk Song,67\n\
24722,Xã Thuận Hà,665,Huyện Đắk Song,67\n\
24724,Xã Thuận Hạnh,665,Huyện Đắk Song,67\n\
24727,Xã Đắk N'Dung,665,Huyện Đắk Song,67\n\
24728,Xã Nâm N'Jang,665,Huyện Đắk Song,67\n\
24730,Xã Trường Xuân,665,Huyện Đắk Song,67\n\
24733,Thị trấn Kiến Đức,666,Huyện Đắk R'Lấp,67\n\
24736,Xã Quảng Trực,667,Huyện Tuy Đức,67\n\
24739,Xã Đắk Búk So,667,Huyện Tuy Đức,67\n\
24740,Xã Quảng Tâm,667,Huyện Tuy Đức,67\n\
24742,Xã Đắk R'Tíh,667,Huyện Tuy Đức,67\n\
24745,Xã Quảng Tín,666,Huyện Đắk R'Lấp,67\n\
24746,Xã Đắk Ngo,667,Huyện Tuy Đức,67\n\
24748,Xã Quảng Tân,667,Huyện Tuy Đức,67\n\
24750,Xã Đắk Wer,666,Huyện Đắk R'Lấp,67\n\
24751,Xã Nhân Cơ,666,Huyện Đắk R'Lấp,67\n\
24754,Xã Kiến Thành,666,Huyện Đắk R'Lấp,67\n\
24756,Xã Nghĩa Thắng,666,Huyện Đắk R'Lấp,67\n\
24757,Xã Đạo Nghĩa,666,Huyện Đắk R'Lấp,67\n\
24760,Xã Đắk Sin,666,Huyện Đắk R'Lấp,67\n\
24761,Xã Hưng Bình,666,Huyện Đắk R'Lấp,67\n\
24763,Xã Đắk Ru,666,Huyện Đắk R'Lấp,67\n\
24766,Xã Nhân Đạo,666,Huyện Đắk R'Lấp,67\n\
24769,Phường 7,672,Thành phố Đà Lạt,68\n\
24772,Phường 8,672,Thành phố Đà Lạt,68\n\
24775,Phường 12,672,Thành phố Đà Lạt,68\n\
24778,Phường 9,672,Thành phố Đà Lạt,68\n\
24781,Phường 2,672,Thành phố Đà Lạt,68\n\
24784,Phường 1,672,Thành phố Đà Lạt,68\n\
24787,Phường 6,672,Thành phố Đà Lạt,68\n\
24790,Phường 5,672,Thành phố Đà Lạt,68\n\
24793,Phường 4,672,Thành phố Đà Lạt,68\n\
24796,Phường 10,672,Thành phố Đà Lạt,68\n\
24799,Phường 11,672,Thành phố Đà Lạt,68\n\
24802,Phường 3,672,Thành phố Đà Lạt,68\n\
24805,Xã Xuân Thọ,672,Thành phố Đà Lạt,68\n\
24808,Xã Tà Nung,672,Thành phố Đà Lạt,68\n\
24810,Xã Trạm Hành,672,Thành phố Đà Lạt,68\n\
24811,Xã Xuân Trường,672,Thành phố Đà Lạt,68\n\
24814,Phường Lộc Phát,673,Thành phố Bảo Lộc,68\n\
24817,Phường Lộc Tiến,673,Thành phố Bảo Lộc,68\n\
24820,Phường 2,673,Thành phố Bảo Lộc,68\n\
24823,Phường 1,673,Thành phố Bảo Lộc,68\n\
24826,Phường B'lao,673,Thành phố Bảo Lộc,68\n\
24829,Phường Lộc Sơn,673,Thành phố Bảo Lộc,68\n\
24832,Xã Đạm Bri,673,Thành phố Bảo Lộc,68\n\
24835,Xã Lộc Thanh,673,Thành phố Bảo Lộc,68\n\
24838,Xã Lộc Nga,673,Thành phố Bảo Lộc,68\n\
24841,Xã Lộc Châu,673,Thành phố Bảo Lộc,68\n\
24844,Xã Đại Lào,673,Thành phố Bảo Lộc,68\n\
24846,Thị trấn Lạc Dương,675,Huyện Lạc Dương,68\n\
24847,Xã Đạ Chais,675,Huyện Lạc Dương,68\n\
24848,Xã Đạ Nhim,675,Huyện Lạc Dương,68\n\
24850,Xã Đưng KNớ,675,Huyện Lạc Dương,68\n\
24853,Xã Đạ Tông,674,Huyện Đam Rông,68\n\
24856,Xã Đạ Long,674,Huyện Đam Rông,68\n\
24859,Xã Đạ M' Rong,674,Huyện Đam Rông,68\n\
24862,Xã Lát,675,Huyện Lạc Dương,68\n\
24865,Xã Đạ Sar,675,Huyện Lạc Dương,68\n\
24868,Thị trấn Nam Ban,676,Huyện Lâm Hà,68\n\
24871,Thị trấn Đinh Văn,676,Huyện Lâm Hà,68\n\
24874,Xã Liêng Srônh,674,Huyện Đam Rông,68\n\
24875,Xã Đạ Rsal,674,Huyện Đam Rông,68\n\
24877,Xã Rô Men,674,Huyện Đam Rông,68\n\
24880,Xã Phú Sơn,676,Huyện Lâm Hà,68\n\
24883,Xã Phi Tô,676,Huyện Lâm Hà,68\n\
24886,Xã Phi Liêng,674,Huyện Đam Rông,68\n\
24889,Xã Đạ K' Nàng,674,Huyện Đam Rông,68\n\
24892,Xã Mê Linh,676,Huyện Lâm Hà,68\n\
24895,Xã Đạ Đờn,676,Huyện Lâm Hà,68\n\
24898,Xã Phúc Thọ,676,Huyện Lâm Hà,68\n\
24901,Xã Đông Thanh,676,Huyện Lâm Hà,68\n\
24904,Xã Gia Lâm,676,Huyện Lâm Hà,68\n\
24907,Xã Tân Thanh,676,Huyện Lâm Hà,68\n\
24910,Xã Tân Văn,676,Huyện Lâm Hà,68\n\
24913,Xã Hoài Đức,676,Huyện Lâm Hà,68\n\
24916,Xã Tân Hà,676,Huyện Lâm Hà,68\n\
24919,Xã Liên Hà,676,Huyện Lâm Hà,68\n\
24922,Xã Đan Phượng,676,Huyện Lâm Hà,68\n\
24925,Xã Nam Hà,676,Huyện Lâm Hà,68\n\
24928,Thị trấn D'Ran,677,Huyện Đơn Dương,68\n\
24931,Thị trấn Thạnh Mỹ,677,Huyện Đơn Dương,68\n\
24934,Xã Lạc Xuân,677,Huyện Đơn Dương,68\n\
24937,Xã Đạ Ròn,677,Huyện Đơn Dương,68\n\
24940,Xã Lạc Lâm,677,Huyện Đơn Dương,68\n\
24943,Xã Ka Đô,677,Huyện Đơn Dương,68\n\
24949,Xã Ka Đơn,677,Huyện Đơn Dương,68\n\
24952,Xã Tu Tra,677,Huyện Đơn Dương,68\n\
24955,Xã Quảng Lập,677,Huyện Đơn Dương,68\n\
24958,Thị trấn Liên Nghĩa,678,Huyện Đức Trọng,68\n\
24961,Xã Hiệp An,678,Huyện Đức Trọng,68\n\
24964,Xã Liên Hiệp,678,Huyện Đức Trọng,68\n\
24967,Xã Hiệp Thạnh,678,Huyện Đức Trọng,68\n\
24970,Xã Bình Thạnh,678,Huyện Đức Trọng,68\n\
24973,Xã N'Thol Hạ,678,Huyện Đức Trọng,68\n\
24976,Xã Tân Hội,678,Huyện Đức Trọng,68\n\
24979,Xã Tân Thành,678,Huyện Đức Trọng,68\n\
24982,Xã Phú Hội,678,Huyện Đức Trọng,68\n\
24985,Xã Ninh Gia,678,Huyện Đức Trọng,68\n\
24988,Xã Tà Năng,678,Huyện Đức Trọng,68\n\
24989,Xã Đa Quyn,678,Huyện Đức Trọng,68\n\
24991,Xã Tà Hine,678,Huyện Đức Trọng,68\n\
24994,Xã Đà Loan,678,Huyện Đức Trọng,68\n\
24997,Xã Ninh Loan,678,Huyện Đức Trọng,68\n\
25000,Thị trấn Di Linh,679,Huyện Di Linh,68\n\
25003,Xã Đinh Trang Thượng,679,Huyện Di Linh,68\n\
25006,Xã Tân Thượng,679,Huyện Di Linh,68\n\
25007,Xã Tân Lâm,679,Huyện Di Linh,68\n\
25009,Xã Tân Châu,679,Huyện Di Linh,68\n\
25012,Xã Tân Nghĩa,679,Huyện Di Linh,68\n\
25015,Xã Gia Hiệp,679,Huyện Di Linh,68\n\
25018,Xã Đinh Lạc,679,Huyện Di Linh,68\n\
25021,Xã Tam Bố,679,Huyện Di Linh,68\n\
25024,Xã Đinh Trang Hòa,679,Huyện Di Linh,68\n\
25027,Xã Liên Đầm,679,Huyện Di Linh,68\n\
25030,Xã Gung Ré,679,Huyện Di Linh,68\n\
25033,Xã Bảo Thuận,679,Huyện Di Linh,68\n\
25036,Xã Hòa Ninh,679,Huyện Di Linh,68\n\
25039,Xã Hòa Trung,679,Huyện Di Linh,68\n\
25042,Xã Hòa Nam,679,Huyện Di Linh,68\n\
25045,Xã Hòa Bắc,679,Huyện Di Linh,68\n\
25048,Xã Sơn Điền,679,Huyện Di Linh,68\n\
25051,Xã Gia Bắc,679,Huyện Di Linh,68\n\
25054,Thị trấn Lộc Thắng,680,Huyện Bảo Lâm,68\n\
25057,Xã Lộc Bảo,680,Huyện Bảo Lâm,68\n\
25060,Xã Lộc Lâm,680,Huyện Bảo Lâm,68\n\
25063,Xã Lộc Phú,680,Huyện Bảo Lâm,68\n\
25066,Xã Lộc Bắc,680,Huyện Bảo Lâm,68\n\
25069,Xã B' Lá,680,Huyện Bảo Lâm,68\n\
25072,Xã Lộc Ngãi,680,Huyện Bảo Lâm,68\n\
25075,Xã Lộc Quảng,680,Huyện Bảo Lâm,68\n\
25078,Xã Lộc Tân,680,Huyện Bảo Lâm,68\n\
25081,Xã Lộc Đức,680,Huyện Bảo Lâm,68\n\
25084,Xã Lộc An,680,Huyện Bảo Lâm,68\n\
25087,Xã Tân Lạc,680,Huyện Bảo Lâm,68\n\
25090,Xã Lộc Thành,680,Huyện Bảo Lâm,68\n\
25093,Xã Lộc Nam,680,Huyện Bảo Lâm,68\n\
25096,Thị trấn Đạ M'ri,682,Huyện Đạ Huoai,68\n\
25099,Thị trấn Ma Đa Guôi,682,Huyện Đạ Huoai,68\n\
25105,Xã Hà Lâm,682,Huyện Đạ Huoai,68\n\
25111,Xã Đạ Oai,682,Huyện Đạ Huoai,68\n\
25114,Xã Bà Gia,682,Huyện Đạ Huoai,68\n\
25117,Xã Ma Đa Guôi,682,Huyện Đạ Huoai,68\n\
25126,Thị trấn Đạ Tẻh,682,Huyện Đạ Huoai,68\n\
25129,Xã An Nhơn,682,Huyện Đạ Huoai,68\n\
25132,Xã Quốc Oai,682,Huyện Đạ Huoai,68\n\
25135,Xã Mỹ Đức,682,Huyện Đạ Huoai,68\n\
25138,Xã Quảng Trị,682,Huyện Đạ Huoai,68\n\
25141,Xã Đạ Lây,682,Huyện Đạ Huoai,68\n\
25153,Xã Đạ Kho,682,Huyện Đạ Huoai,68\n\
25156,Xã Đạ Pal,682,Huyện Đạ Huoai,68\n\
25159,Thị trấn Cát Tiên,682,Huyện Đạ Huoai,68\n\
25162,Xã Tiên Hoàng,682,Huyện Đạ Huoai,68\n\
25165,Xã Phước Cát 2,682,Huyện Đạ Huoai,68\n\
25168,Xã Gia Viễn,682,Huyện Đạ Huoai,68\n\
25171,Xã Nam Ninh,682,Huyện Đạ Huoai,68\n\
25180,Thị trấn Phước Cát,682,Huyện Đạ Huoai,68\n\
25183,Xã Đức Phổ,682,Huyện Đạ Huoai,68\n\
25189,Xã Quảng Ngãi,682,Huyện Đạ Huoai,68\n\
25192,Xã Đồng Nai Thượng,682,Huyện Đạ Huoai,68\n\
25195,Phường Tân Phú,689,Thành phố Đồng Xoài,70\n\
25198,Phường Tân Đồng,689,Thành phố Đồng Xoài,70\n\
25201,Phường Tân Bình,689,Thành phố Đồng Xoài,70\n\
25204,Phường Tân Xuân,689,Thành phố Đồng Xoài,70\n\
25205,Phường Tân Thiện,689,Thành phố Đồng Xoài,70\n\
25207,Xã Tân Thành,689,Thành phố Đồng Xoài,70\n\
25210,Phường Tiến Thành,689,Thành phố Đồng Xoài,70\n\
25213,Xã Tiến Hưng,689,Thành phố Đồng Xoài,70\n\
25216,Phường Thác Mơ,688,Thị xã Phước Long,70\n\
25217,Phường Long Thủy,688,Thị xã Phước Long,70\n\
25219,Phường Phước Bình,688,Thị xã Phước Long,70\n\
25220,Phường Long Phước,688,Thị xã Phước Long,70\n\
25222,Xã Bù Gia Mập,691,Huyện Bù Gia Mập,70\n\
25225,Xã Đak Ơ,691,Huyện Bù Gia Mập,70\n\
25228,Xã Đức Hạnh,691,Huyện Bù Gia Mập,70\n\
25229,Xã Phú Văn,691,Huyện Bù Gia Mập,70\n\
25231,Xã Đa Kia,691,Huyện Bù Gia Mập,70\n\
25232,Xã Phước Minh,691,Huyện Bù Gia Mập,70\n\
25234,Xã Bình Thắng,691,Huyện Bù Gia Mập,70\n\
25237,Phường Sơn Giang,688,Thị xã Phước Long,70\n\
25240,Xã Long Bình,698,Huyện Phú Riềng,70\n\
25243,Xã Bình Tân,698,Huyện Phú Riềng,70\n\
25244,Xã Bình Sơn,698,Huyện Phú Riềng,70\n\
25245,Xã Long Giang,688,Thị xã Phước Long,70\n\
25246,Xã Long Hưng,698,Huyện Phú Riềng,70\n\
25249,Xã Phước Tín,688,Thị xã Phước Long,70\n\
25250,Xã Phước Tân,698,Huyện Phú Riềng,70\n\
25252,Xã Bù Nho,698,Huyện Phú Riềng,70\n\
25255,Xã Long Hà,698,Huyện Phú Riềng,70\n\
25258,Xã Long Tân,698,Huyện Phú Riềng,70\n\
25261,Xã Phú Trung,698,Huyện Phú Riềng,70\n\
25264,Xã Phú Riềng,698,Huyện Phú Riềng,70\n\
25267,Xã Phú Nghĩa,691,Huyện Bù Gia Mập,70\n\
25270,Thị trấn Lộc Ninh,692,Huyện Lộc Ninh,70\n\
25273,Xã Lộc Hòa,692,Huyện Lộc Ninh,70\n\
25276,Xã Lộc An,692,Huyện Lộc Ninh,70\n\
25279,Xã Lộc Tấn,692,Huyện Lộc Ninh,70\n\
25280,Xã Lộc Thạnh,692,Huyện Lộc Ninh,70\n\
25282,Xã Lộc Hiệp,692,Huyện Lộc Ninh,70\n\
25285,Xã Lộc Thiện,692,Huyện Lộc Ninh,70\n\
25288,Xã Lộc Thuận,692,Huyện Lộc Ninh,70\n\
25291,Xã Lộc Quang,692,Huyện Lộc Ninh,70\n\
25292,Xã Lộc Phú,692,Huyện Lộc Ninh,70\n\
25294,Xã Lộc Thành,692,Huyện Lộc Ninh,70\n\
25297,Xã Lộc Thái,692,Huyện Lộc Ninh,70\n\
25300,Xã Lộc Điền,692,Huyện Lộc Ninh,70\n\
25303,Xã Lộc Hưng,692,Huyện Lộc Ninh,70\n\
25305,Xã Lộc Thịnh,692,Huyện Lộc Ninh,70\n\
25306,Xã Lộc Khánh,692,Huyện Lộc Ninh,70\n\
25308,Thị trấn Thanh Bình,693,Huyện Bù Đốp,70\n\
25309,Xã Hưng Phước,693,Huyện Bù Đốp,70\n\
25310,Xã Phước Thiện,693,Huyện Bù Đốp,70\n\
25312,Xã Thiện Hưng,693,Huyện Bù Đốp,70\n\
25315,Xã Thanh Hòa,693,Huyện Bù Đốp,70\n\
25318,Xã Tân Thành,693,Huyện Bù Đốp,70\n\
25320,Phường Hưng Chiến,690,Thị xã Bình Long,70\n\
25321,Xã Tân Tiến,693,Huyện Bù Đốp,70\n\
25324,Phường An Lộc,690,Thị xã Bình Long,70\n\
25325,Phường Phú Thịnh,690,Thị xã Bình Long,70\n\
25326,Phường Phú Đức,690,Thị xã Bình Long,70\n\
25327,Xã Thanh An,694,Huyện Hớn Quản,70\n\
25330,Xã An Khương,694,Huyện Hớn Quản,70\n\
25333,Xã Thanh Lương,690,Thị xã Bình Long,70\n\
25336,Xã Thanh Phú,690,Thị xã Bình Long,70\n\
25339,Xã An Phú,694,Huyện Hớn Quản,70\n\
25342,Xã Tân Lợi,694,Huyện Hớn Quản,70\n\
25345,Xã Tân Hưng,694,Huyện Hớn Quản,70\n\
25348,Xã Minh Đức,694,Huyện Hớn Quản,70\n\
25349,Xã Minh Tâm,694,Huyện Hớn Quản,70\n\
25351,Xã Phước An,694,Huyện Hớn Quản,70\n\
25354,Xã Thanh Bình,694,Huyện Hớn Quản,70\n\
25357,Thị trấn Tân Khai,694,Huyện Hớn Quản,70\n\
25360,Xã Đồng Nơ,694,Huyện Hớn Quản,70\n\
25361,Xã Tân Hiệp,694,Huyện Hớn Quản,70\n\
25363,Thị trấn Tân Phú,695,Huyện Đồng Phú,70\n\
25366,Xã Thuận Lợi,695,Huyện Đồng Phú,70\n\
25369,Xã Đồng Tâm,695,Huyện Đồng Phú,70\n\
25372,Xã Tân Phước,695,Huyện Đồng Phú,70\n\
25375,Xã Tân Hưng,695,Huyện Đồng Phú,70\n\
25378,Xã Tân Lợi,695,Huyện Đồng Phú,70\n\
25381,Xã Tân Lập,695,Huyện Đồng Phú,70\n\
25384,Xã Tân Hòa,695,Huyện Đồng Phú,70\n\
25387,Xã Thuận Phú,695,Huyện Đồng Phú,70\n\
25390,Xã Đồng Tiến,695,Huyện Đồng Phú,70\n\
25393,Xã Tân Tiến,695,Huyện Đồng Phú,70\n\
25396,Thị trấn Đức Phong,696,Huyện Bù Đăng,70\n\
25398,Xã Đường 10,696,Huyện Bù Đăng,70\n\
25399,Xã Đak Nhau,696,Huyện Bù Đăng,70\n\
25400,Xã Phú Sơn,696,Huyện Bù Đăng,70\n\
25402,Xã Thọ Sơn,696,Huyện Bù Đăng,70\n\
25404,Xã Bình Minh,696,Huyện Bù Đăng,70\n\
25405,Xã Bom Bo,696,Huyện Bù Đăng,70\n\
25408,Xã Minh Hưng,696,Huyện Bù Đăng,70\n\
25411,Xã Đoàn Kết,696,Huyện Bù Đăng,70\n\
25414,Xã Đồng Nai,696,Huyện Bù Đăng,70\n\
25417,Xã Đức Liễu,696,Huyện Bù Đăng,70\n\
25420,Xã Thống Nhất,696,Huyện Bù Đăng,70\n\
25423,Xã Nghĩa Trung,696,Huyện Bù Đăng,70\n\
25424,Xã Nghĩa Bình,696,Huyện Bù Đăng,70\n\
25426,Xã Đăng Hà,696,Huyện Bù Đăng,70\n\
25429,Xã Phước Sơn,696,Huyện Bù Đăng,70\n\
25432,Phường Hưng Long,697,Thị xã Chơn Thành,70\n\
25433,Phường Thành Tâm,697,Thị xã Chơn Thành,70\n\
25435,Xã Minh Lập,697,Thị xã Chơn Thành,70\n\
25438,Xã Tân Quan,694,Huyện Hớn Quản,70\n\
25439,Xã Quang Minh,697,Thị xã Chơn Thành,70\n\
25441,Phường Minh Hưng,697,Thị xã Chơn Thành,70\n\
25444,Phường Minh Long,697,Thị xã Chơn Thành,70\n\
25447,Phường Minh Thành,697,Thị xã Chơn Thành,70\n\
25450,Xã Nha Bích,697,Thị xã Chơn Thành,70\n\
25453,Xã Minh Thắng,697,Thị xã Chơn Thành,70\n\
25456,Phường 1,703,Thành phố Tây Ninh,72\n\
25459,Phường 3,703,Thành phố Tây Ninh,72\n\
25462,Phường 4,703,Thành phố Tây Ninh,72\n\
25465,Phường Hiệp Ninh,703,Thành phố Tây Ninh,72\n\
25468,Phường 2,703,Thành phố Tây Ninh,72\n\
25471,Xã Thạnh Tân,703,Thành phố Tây Ninh,72\n\
25474,Xã Tân Bình,703,Thành phố Tây Ninh,72\n\
25477,Xã Bình Minh,703,Thành phố Tây Ninh,72\n\
25480,Phường Ninh Sơn,703,Thành phố Tây Ninh,72\n\
25483,Phường Ninh Thạnh,703,Thành phố Tây Ninh,72\n\
25486,Thị trấn Tân Biên,705,Huyện Tân Biên,72\n\
25489,Xã Tân Lập,705,Huyện Tân Biên,72\n\
25492,Xã Thạnh Bắc,705,Huyện Tân Biên,72\n\
25495,Xã Tân Bình,705,Huyện Tân Biên,72\n\
25498,Xã Thạnh Bình,705,Huyện Tân Biên,72\n\
25501,Xã Thạnh Tây,705,Huyện Tân Biên,72\n\
25504,Xã Hòa Hiệp,705,Huyện Tân Biên,72\n\
25507,Xã Tân Phong,705,Huyện Tân Biên,72\n\
25510,Xã Mỏ Công,705,Huyện Tân Biên,72\n\
25513,Xã Trà Vong,705,Huyện Tân Biên,72\n\
25516,Thị trấn Tân Châu,706,Huyện Tân Châu,72\n\
25519,Xã Tân Hà,706,Huyện Tân Châu,72\n\
25522,Xã Tân Đông,706,Huyện Tân Châu,72\n\
25525,Xã Tân Hội,706,Huyện Tân Châu,72\n\
25528,Xã Tân Hòa,706,Huyện Tân Châu,72\n\
25531,Xã Suối Ngô,706,Huyện Tân Châu,72\n\
25534,Xã Suối Dây,706,Huyện Tân Châu,72\n\
25537,Xã Tân Hiệp,706,Huyện Tân Châu,72\n\
25540,Xã Thạnh Đông,706,Huyện Tân Châu,72\n\
25543,Xã Tân Thành,706,Huyện Tân Châu,72\n\
25546,Xã Tân Phú,706,Huyện Tân Châu,72\n\
25549,Xã Tân Hưng,706,Huyện Tân Châu,72\n\
25552,Thị trấn Dương Minh Châu,707,Huyện Dương Minh Châu,72\n\
25555,Xã Suối Đá,707,Huyện Dương Minh Châu,72\n\
25558,Xã Phan,707,Huyện Dương Minh Châu,72\n\
25561,Xã Phước Ninh,707,Huyện Dương Minh Châu,72\n\
25564,Xã Phước Minh,707,Huyện Dương Minh Châu,72\n\
25567,Xã Bàu Năng,707,Huyện Dương Minh Châu,72\n\
25570,Xã Chà Là,707,Huyện Dương Minh Châu,72\n\
25573,Xã Cầu Khởi,707,Huyện Dương Minh Châu,72\n\
25576,Xã Bến Củi,707,Huyện Dương Minh Châu,72\n\
25579,Xã Lộc Ninh,707,Huyện Dương Minh Châu,72\n\
25582,Xã Truông Mít,707,Huyện Dương Minh Châu,72\n\
25585,Thị trấn Châu Thành,708,Huyện Châu Thành,72\n\
25588,Xã Hảo Đước,708,Huyện Châu Thành,72\n\
25591,Xã Phước Vinh,708,Huyện Châu Thành,72\n\
25594,Xã Đồng Khởi,708,Huyện Châu Thành,72\n\
25597,Xã Thái Bình,708,Huyện Châu Thành,72\n\
25600,Xã An Cơ,708,Huyện Châu Thành,72\n\
25603,Xã Biên Giới,708,Huyện Châu Thành,72\n\
25606,Xã Hòa Thạnh,708,Huyện Châu Thành,72\n\
25609,Xã Trí Bình,708,Huyện Châu Thành,72\n\
25612,Xã Hòa Hội,708,Huyện Châu Thành,72\n\
25615,Xã An Bình,708,Huyện Châu Thành,72\n\
25618,Xã Thanh Điền,708,Huyện Châu Thành,72\n\
25621,Xã Thành Long,708,Huyện Châu Thành,72\n\
25624,Xã Ninh Điền,708,Huyện Châu Thành,72\n\
25627,Xã Long Vĩnh,708,Huyện Châu Thành,72\n\
25630,Phường Long Hoa,709,Thị xã Hòa Thành,72\n\
25633,Phường Hiệp Tân,709,Thị xã Hòa Thành,72\n\
25636,Phường Long Thành Bắc,709,Thị xã Hòa Thành,72\n\
25639,Xã Trường Hòa,709,Thị xã Hòa Thành,72\n\
25642,Xã Trường Đông,709,Thị xã Hòa Thành,72\n\
25645,Phường Long Thành Trung,709,Thị xã Hòa Thành,72\n\
25648,Xã Trường Tây,709,Thị xã Hòa Thành,72\n\
25651,Xã Long Thành Nam,709,Thị xã Hòa Thành,72\n\
25654,Thị trấn Gò Dầu,710,Huyện Gò Dầu,72\n\
25657,Xã Thạnh Đức,710,Huyện Gò Dầu,72\n\
25660,Xã Cẩm Giang,710,Huyện Gò Dầu,72\n\
25663,Xã Hiệp Thạnh,710,Huyện Gò Dầu,72\n\
25666,Xã Bàu Đồn,710,Huyện Gò Dầu,72\n\
25669,Xã Phước Thạnh,710,Huyện Gò Dầu,72\n\
25672,Xã Phước Đông,710,Huyện Gò Dầu,72\n\
25675,Xã Phước Trạch,710,Huyện Gò Dầu,72\n\
25678,Xã Thanh Phước,710,Huyện Gò Dầu,72\n\
25681,Thị trấn Bến Cầu,711,Huyện Bến Cầu,72\n\
25684,Xã Long Chữ,711,Huyện Bến Cầu,72\n\
25687,Xã Long Phước,711,Huyện Bến Cầu,72\n\
25690,Xã Long Giang,711,Huyện Bến Cầu,72\n\
25693,Xã Tiên Thuận,711,Huyện Bến Cầu,72\n\
25696,Xã Long Khánh,711,Huyện Bến Cầu,72\n\
25699,Xã Lợi Thuận,711,Huyện Bến Cầu,72\n\
25702,Xã Long Thuận,711,Huyện Bến Cầu,72\n\
25705,Xã An Thạnh,711,Huyện Bến Cầu,72\n\
25708,Phường Trảng Bàng,712,Thị xã Trảng Bàng,72\n\
25711,Xã Đôn Thuận,712,Thị xã Trảng Bàng,72\n\
25714,Xã Hưng Thuận,712,Thị xã Trảng Bàng,72\n\
25717,Phường Lộc Hưng,712,Thị xã Trảng Bàng,72\n\
25720,Phường Gia Lộc,712,Thị xã Trảng Bàng,72\n\
25723,Phường Gia Bình,712,Thị xã Trảng Bàng,72\n\
25729,Xã Phước Bình,712,Thị xã Trảng Bàng,72\n\
25732,Phường An Tịnh,712,Thị xã Trảng Bàng,72\n\
25735,Phường An Hòa,712,Thị xã Trảng Bàng,72\n\
25738,Xã Phước Chỉ,712,Thị xã Trảng Bàng,72\n\
25741,Phường Hiệp Thành,718,Thành phố Thủ Dầu Một,74\n\
25744,Phường Phú Lợi,718,Thành phố Thủ Dầu Một,74\n\
25747,Phường Phú Cường,718,Thành phố Thủ Dầu Một,74\n\
25750,Phường Phú Hòa,718,Thành phố Thủ Dầu Một,74\n\
25753,Phường Phú Thọ,718,Thành phố Thủ Dầu Một,74\n\
25756,Phường Chánh Nghĩa,718,Thành phố Thủ Dầu Một,74\n\
25759,Phường Định Hoà,718,Thành phố Thủ Dầu Một,74\n\
25760,Phường Hoà Phú,718,Thành phố Thủ Dầu Một,74\n\
25762,Phường Phú Mỹ,718,Thành phố Thủ Dầu Một,74\n\
25763,Phường Phú Tân,718,Thành phố Thủ Dầu Một,74\n\
25765,Phường Tân An,718,Thành phố Thủ Dầu Một,74\n\
25768,Phường Hiệp An,718,Thành phố Thủ Dầu Một,74\n\
25771,Phường Tương Bình Hiệp,718,Thành phố Thủ Dầu Một,74\n\
25774,Phường Chánh Mỹ,718,Thành phố Thủ Dầu Một,74\n\
25777,Thị trấn Dầu Tiếng,720,Huyện Dầu Tiếng,74\n\
25780,Xã Minh Hoà,720,Huyện Dầu Tiếng,74\n\
25783,Xã Minh Thạnh,720,Huyện Dầu Tiếng,74\n\
25786,Xã Minh Tân,720,Huyện Dầu Tiếng,74\n\
25789,Xã Định An,720,Huyện Dầu Tiếng,74\n\
25792,Xã Long Hoà,720,Huyện Dầu Tiếng,74\n\
25795,Xã Định Thành,720,Huyện Dầu Tiếng,74\n\
25798,Xã Định Hiệp,720,Huyện Dầu Tiếng,74\n\
25801,Xã An Lập,720,Huyện Dầu Tiếng,74\n\
25804,Xã Long Tân,720,Huyện Dầu Tiếng,74\n\
25807,Xã Thanh An,720,Huyện Dầu Tiếng,74\n\
25810,Xã Thanh Tuyền,720,Huyện Dầu Tiếng,74\n\
25813,Phường Mỹ Phước,721,Thành phố Bến Cát,74\n\
25816,Xã Trừ Văn Thố,719,Huyện Bàu Bàng,74\n\
25819,Xã Cây Trường II,719,Huyện Bàu Bàng,74\n\
25822,Thị trấn Lai Uyên,719,Huyện Bàu Bàng,74\n\
25825,Xã Tân Hưng,719,Huyện Bàu Bàng,74\n\
25828,Xã Long Nguyên,719,Huyện Bàu Bàng,74\n\
25831,Xã Hưng Hòa,719,Huyện Bàu Bàng,74\n\
25834,Xã Lai Hưng,719,Huyện Bàu Bàng,74\n\
25837,Phường Chánh Phú Hòa,721,Thành phố Bến Cát,74\n\
25840,Phường An Điền,721,Thành phố Bến Cát,74\n\
25843,Phường An Tây,721,Thành phố Bến Cát,74\n\
25846,Phường Thới Hòa,721,Thành phố Bến Cát,74\n\
25849,Phường Hòa Lợi,721,Thành phố Bến Cát,74\n\
25852,Phường Tân Định,721,Thành phố Bến Cát,74\n\
25855,Xã Phú An,721,Thành phố Bến Cát,74\n\
25858,Thị trấn Phước Vĩnh,722,Huyện Phú Giáo,74\n\
25861,Xã An Linh,722,Huyện Phú Giáo,74\n\
25864,Xã Phước Sang,722,Huyện Phú Giáo,74\n\
25865,Xã An Thái,722,Huyện Phú Giáo,74\n\
25867,Xã An Long,722,Huyện Phú Giáo,74\n\
25870,Xã An Bình,722,Huyện Phú Giáo,74\n\
25873,Xã Tân Hiệp,722,Huyện Phú Giáo,74\n\
25876,Xã Tam Lập,722,Huyện Phú Giáo,74\n\
25879,Xã Tân Long,722,Huyện Phú Giáo,74\n\
25882,Xã Vĩnh Hoà,722,Huyện Phú Giáo,74\n\
25885,Xã Phước Hoà,722,Huyện Phú Giáo,74\n\
25888,Phường Uyên Hưng,723,Thành phố Tân Uyên,74\n\
25891,Phường Tân Phước Khánh,723,Thành phố Tân Uyên,74\n\
25894,Xã Tân Định,726,Huyện Bắc Tân Uyên,74\n\
25897,Xã Bình Mỹ,726,Huyện Bắc Tân Uyên,74\n\
25900,Thị trấn Tân Bình,726,Huyện Bắc Tân Uyên,74\n\
25903,Xã Tân Lập,726,Huyện Bắc Tân Uyên,74\n\
25906,Thị trấn Tân Thành,726,Huyện Bắc Tân Uyên,74\n\
25907,Xã Đất Cuốc,726,Huyện Bắc Tân Uyên,74\n\
25908,Xã Hiếu Liêm,726,Huyện Bắc Tân Uyên,74\n\
25909,Xã Lạc An,726,Huyện Bắc Tân Uyên,74\n\
25912,Phường Vĩnh Tân,723,Thành phố Tân Uyên,74\n\
25915,Phường Hội Nghĩa,723,Thành phố Tân Uyên,74\n\
25918,Xã Tân Mỹ,726,Huyện Bắc Tân Uyên,74\n\
25920,Phường Tân Hiệp,723,Thành phố Tân Uyên,74\n\
25921,Phường Khánh Bình,723,Thành phố Tân Uyên,74\n\
25924,Phường Phú Chánh,723,Thành phố Tân Uyên,74\n\
25927,Xã Thường Tân,726,Huyện Bắc Tân Uyên,74\n\
25930,Xã Bạch Đằng,723,Thành phố Tân Uyên,74\n\
25933,Phường Tân Vĩnh Hiệp,723,Thành phố Tân Uyên,74\n\
25936,Phường Thạnh Phước,723,Thành phố Tân Uyên,74\n\
25937,Xã Thạnh Hội,723,Thành phố Tân Uyên,74\n\
25939,Phường Thái Hòa,723,Thành phố Tân Uyên,74\n\
25942,Phường Dĩ An,724,Thành phố Dĩ An,74\n\
25945,Phường Tân Bình,724,Thành phố Dĩ An,74\n\
25948,Phường Tân Đông Hiệp,724,Thành phố Dĩ An,74\n\
25951,Phường Bình An,724,Thành phố Dĩ An,74\n\
25954,Phường Bình Thắng,724,Thành phố Dĩ An,74\n\
25957,Phường Đông Hòa,724,Thành phố Dĩ An,74\n\
25960,Phường An Bình,724,Thành phố Dĩ An,74\n\
25963,Phường An Thạnh,725,Thành phố Thuận An,74\n\
25966,Phường Lái Thiêu,725,Thành phố Thuận An,74\n\
25969,Phường Bình Chuẩn,725,Thành phố Thuận An,74\n\
25972,Phường Thuận Giao,725,Thành phố Thuận An,74\n\
25975,Phường An Phú,725,Thành phố Thuận An,74\n\
25978,Phường Hưng Định,725,Thành phố Thuận An,74\n\
25981,Xã An Sơn,725,Thành phố Thuận An,74\n\
25984,Phường Bình Nhâm,725,Thành phố Thuận An,74\n\
25987,Phường Bình Hòa,725,Thành phố Thuận An,74\n\
25990,Phường Vĩnh Phú,725,Thành phố Thuận An,74\n\
25993,Phường Trảng Dài,731,Thành phố Biên Hòa,75\n\
25996,Phường Tân Phong,731,Thành phố Biên Hòa,75\n\
25999,Phường Tân Biên,731,Thành phố Biên Hòa,75\n\
26002,Phường Hố Nai,731,Thành phố Biên Hòa,75\n\
26005,Phường Tân Hòa,731,Thành phố Biên Hòa,75\n\
26008,Phường Tân Hiệp,731,Thành phố Biên Hòa,75\n\
26011,Phường Bửu Long,731,Thành phố Biên Hòa,75\n\
26014,Phường Tân Mai,731,Thành phố Biên Hòa,75\n\
26017,Phường Tam Hiệp,731,Thành phố Biên Hòa,75\n\
26020,Phường Long Bình,731,Thành phố Biên Hòa,75\n\
26023,Phường Quang Vinh,731,Thành phố Biên Hòa,75\n\
26029,Phường Thống Nhất,731,Thành phố Biên Hòa,75\n\
26041,Phường Trung Dũng,731,Thành phố Biên Hòa,75\n\
26047,Phường Bình Đa,731,Thành phố Biên Hòa,75\n\
26050,Phường An Bình,731,Thành phố Biên Hòa,75\n\
26053,Phường Bửu Hòa,731,Thành phố Biên Hòa,75\n\
26056,Phường Long Bình Tân,731,Thành phố Biên Hòa,75\n\
26059,Phường Tân Vạn,731,Thành phố Biên Hòa,75\n\
26062,Phường Tân Hạnh,731,Thành phố Biên Hòa,75\n\
26065,Phường Hiệp Hòa,731,Thành phố Biên Hòa,75\n\
26068,Phường Hóa An,731,Thành phố Biên Hòa,75\n\
26077,Phường Xuân Bình,732,Thành phố Long Khánh,75\n\
26080,Phường Xuân An,732,Thành phố Long Khánh,75\n\
26083,Phường Xuân Hoà,732,Thành phố Long Khánh,75\n\
26086,Phường Phú Bình,732,Thành phố Long Khánh,75\n\
26089,Xã Bình Lộc,732,Thành phố Long Khánh,75\n\
26092,Xã Bảo Quang,732,Thành phố Long Khánh,75\n\
26095,Phường Suối Tre,732,Thành phố Long Khánh,75\n\
26098,Phường Bảo Vinh,732,Thành phố Long Khánh,75\n\
26101,Phường Xuân Lập,732,Thành phố Long Khánh,75\n\
26104,Phường Bàu Sen,732,Thành phố Long Khánh,75\n\
26107,Xã Bàu Trâm,732,Thành phố Long Khánh,75\n\
26110,Phường Xuân Tân,732,Thành phố Long Khánh,75\n\
26113,Xã Hàng Gòn,732,Thành phố Long Khánh,75\n\
26116,Thị trấn Tân Phú,734,Huyện Tân Phú,75\n\
26119,Xã Dak Lua,734,Huyện Tân Phú,75\n\
26122,Xã Nam Cát Tiên,734,Huyện Tân Phú,75\n\
26125,Xã Phú An,734,Huyện Tân Phú,75\n\
26131,Xã Tà Lài,734,Huyện Tân Phú,75\n\
26134,Xã Phú Lập,734,Huyện Tân Phú,75\n\
26140,Xã Phú Thịnh,734,Huyện Tân Phú,75\n\
26143,Xã Thanh Sơn,734,Huyện Tân Phú,75\n\
26146,Xã Phú Sơn,734,Huyện Tân Phú,75\n\
26149,Xã Phú Xuân,734,Huyện Tân Phú,75\n\
26152,Xã Phú Lộc,734,Huyện Tân Phú,75\n\
26155,Xã Phú Lâm,734,Huyện Tân Phú,75\n\
26158,Xã Phú Bình,734,Huyện Tân Phú,75\n\
26161,Xã Phú Thanh,734,Huyện Tân Phú,75\n\
26164,Xã Trà Cổ,734,Huyện Tân Phú,75\n\
26167,Xã Phú Điền,734,Huyện Tân Phú,75\n\
26170,Thị trấn Vĩnh An,735,Huyện Vĩnh Cửu,75\n\
26173,Xã Phú Lý,735,Huyện Vĩnh Cửu,75\n\
26176,Xã Trị An,735,Huyện Vĩnh Cửu,75\n\
26179,Xã Tân An,735,Huyện Vĩnh Cửu,75\n\
26182,Xã Vĩnh Tân,735,Huyện Vĩnh Cửu,75\n\
26185,Xã Bình Lợi,735,Huyện Vĩnh Cửu,75\n\
26188,Xã Thạnh Phú,735,Huyện Vĩnh Cửu,75\n\
26191,Xã Thiện Tân,735,Huyện Vĩnh Cửu,75\n\
26194,Xã Tân Bình,735,Huyện Vĩnh Cửu,75\n\
26200,Xã Mã Đà,735,Huyện Vĩnh Cửu,75\n\
26206,Thị trấn Định Quán,736,Huyện Định Quán,75\n\
26209,Xã Thanh Sơn,736,Huyện Định Quán,75\n\
26212,Xã Phú Tân,736,Huyện Định Quán,75\n\
26215,Xã Phú Vinh,736,Huyện Định Quán,75\n\
26218,Xã Phú Lợi,736,Huyện Định Quán,75\n\
26221,Xã Phú Hòa,736,Huyện Định Quán,75\n\
26224,Xã Ngọc Định,736,Huyện Định Quán,75\n\
26227,Xã La Ngà,736,Huyện Định Quán,75\n\
26230,Xã Gia Canh,736,Huyện Định Quán,75\n\
26233,Xã Phú Ngọc,736,Huyện Định Quán,75\n\
26236,Xã Phú Cường,736,Huyện Định Quán,75\n\
26239,Xã Túc Trưng,736,Huyện Định Quán,75\n\
26242,Xã Phú Túc,736,Huyện Định Quán,75\n\
26245,Xã Suối Nho,736,Huyện Định Quán,75\n\
26248,Thị trấn Trảng Bom,737,Huyện Trảng Bom,75\n\
26251,Xã Thanh Bình,737,Huyện Trảng Bom,75\n\
26254,Xã Cây Gáo,737,Huyện Trảng Bom,75\n\
26257,Xã Bàu Hàm,737,Huyện Trảng Bom,75\n\
26260,Xã Sông Thao,737,Huyện Trảng Bom,75\n\
26263,Xã Sông Trầu,737,Huyện Trảng Bom,75\n\
26266,Xã Đông Hoà,737,Huyện Trảng Bom,75\n\
26269,Xã Bắc Sơn,737,Huyện Trảng Bom,75\n\
26272,Xã Hố Nai 3,737,Huyện Trảng Bom,75\n\
26275,Xã Tây Hoà,737,Huyện Trảng Bom,75\n\
26278,Xã Bình Minh,737,Huyện Trảng Bom,75\n\
26281,Xã Trung Hoà,737,Huyện Trảng Bom,75\n\
26284,Xã Đồi 61,737,Huyện Trảng Bom,75\n\
26287,Xã Hưng Thịnh,737,Huyện Trảng Bom,75\n\
26290,Xã Quảng Tiến,737,Huyện Trảng Bom,75\n\
26293,Xã Giang Điền,737,Huyện Trảng Bom,75\n\
26296,Xã An Viễn,737,Huyện Trảng Bom,75\n\
26299,Xã Gia Tân 1,738,Huyện Thống Nhất,75\n\
26302,Xã Gia Tân 2,738,Huyện Thống Nhất,75\n\
26305,Xã Gia Tân 3,738,Huyện Thống Nhất,75\n\
26308,Xã Gia Kiệm,738,Huyện Thống Nhất,75\n\
26311,Xã Quang Trung,738,Huyện Thống Nhất,75\n\
26314,Xã Bàu Hàm 2,738,Huyện Thống Nhất,75\n\
26317,Xã Hưng Lộc,738,Huyện Thống Nhất,75\n\
26320,Xã Lộ 25,738,Huyện Thống Nhất,75\n\
26323,Xã Xuân Thiện,738,Huyện Thống Nhất,75\n\
26326,Thị trấn Dầu Giây,738,Huyện Thống Nhất,75\n\
26329,Xã Sông Nhạn,739,Huyện Cẩm Mỹ,75\n\
26332,Xã Xuân Quế,739,Huyện Cẩm Mỹ,75\n\
26335,Xã Nhân Nghĩa,739,Huyện Cẩm Mỹ,75\n\
26338,Xã Xuân Đường,739,Huyện Cẩm Mỹ,75\n\
26341,Thị trấn Long Giao,739,Huyện Cẩm Mỹ,75\n\
26344,Xã Xuân Mỹ,739,Huyện Cẩm Mỹ,75\n\
26347,Xã Thừa Đức,739,Huyện Cẩm Mỹ,75\n\
26350,Xã Bảo Bình,739,Huyện Cẩm Mỹ,75\n\
26353,Xã Xuân Bảo,739,Huyện Cẩm Mỹ,75\n\
26356,Xã Xuân Tây,739,Huyện Cẩm Mỹ,75\n\
26359,Xã Xuân Đông,739,Huyện Cẩm Mỹ,75\n\
26362,Xã Sông Ray,739,Huyện Cẩm Mỹ,75\n\
26365,Xã Lâm San,739,Huyện Cẩm Mỹ,75\n\
26368,Thị trấn Long Thành,740,Huyện Long Thành,75\n\
26371,Phường An Hòa,731,Thành phố Biên Hòa,75\n\
26374,Phường Tam Phước,731,Thành phố Biên Hòa,75\n\
26377,Phường Phước Tân,731,Thành phố Biên Hòa,75\n\
26380,Xã Long Hưng,731,Thành phố Biên Hòa,75\n\
26383,Xã An Phước,740,Huyện Long Thành,75\n\
26386,Xã Bình An,740,Huyện Long Thành,75\n\
26389,Xã Long Đức,740,Huyện Long Thành,75\n\
26392,Xã Lộc An,740,Huyện Long Thành,75\n\
26395,Xã Bình Sơn,740,Huyện Long Thành,75\n\
26398,Xã Tam An,740,Huyện Long Thành,75\n\
26401,Xã Cẩm Đường,740,Huyện Long Thành,75\n\
26404,Xã Long An,740,Huyện Long Thành,75\n\
26410,Xã Bàu Cạn,740,Huyện Long Thành,75\n\
26413,Xã Long Phước,740,Huyện Long Thành,75\n\
26416,Xã Phước Bình,740,Huyện Long Thành,75\n\
26419,Xã Tân Hiệp,740,Huyện Long Thành,75\n\
26422,Xã Phước Thái,740,Huyện Long Thành,75\n\
26425,Thị trấn Gia Ray,741,Huyện Xuân Lộc,75\n\
26428,Xã Xuân Bắc,741,Huyện Xuân Lộc,75\n\
26431,Xã Suối Cao,741,Huyện Xuân Lộc,75\n\
26434,Xã Xuân Thành,741,Huyện Xuân Lộc,75\n\
26437,Xã Xuân Thọ,741,Huyện Xuân Lộc,75\n\
26440,Xã Xuân Trường,741,Huyện Xuân Lộc,75\n\
26443,Xã Xuân Hòa,741,Huyện Xuân Lộc,75\n\
26446,Xã Xuân Hưng,741,Huyện Xuân Lộc,75\n\
26449,Xã Xuân Tâm,741,Huyện Xuân Lộc,75\n\
26452,Xã Suối Cát,741,Huyện Xuân Lộc,75\n\
26455,Xã Xuân Hiệp,741,Huyện Xuân Lộc,75\n\
26458,Xã Xuân Phú,741,Huyện Xuân Lộc,75\n\
26461,Xã Xuân Định,741,Huyện Xuân Lộc,75\n\
26464,Xã Bảo Hoà,741,Huyện Xuân Lộc,75\n\
26467,Xã Lang Minh,741,Huyện Xuân Lộc,75\n\
26470,Xã Phước Thiền,742,Huyện Nhơn Trạch,75\n\
26473,Xã Long Tân,742,Huyện Nhơn Trạch,75\n\
26476,Xã Đại Phước,742,Huyện Nhơn Trạch,75\n\
26479,Thị trấn Hiệp Phước,742,Huyện Nhơn Trạch,75\n\
26482,Xã Phú Hữu,742,Huyện Nhơn Trạch,75\n\
26485,Xã Phú Hội,742,Huyện Nhơn Trạch,75\n\
26488,Xã Phú Thạnh,742,Huyện Nhơn Trạch,75\n\
26491,Xã Phú Đông,742,Huyện Nhơn Trạch,75\n\
26494,Xã Long Thọ,742,Huyện Nhơn Trạch,75\n\
26497,Xã Vĩnh Thanh,742,Huyện Nhơn Trạch,75\n\
26500,Xã Phước Khánh,742,Huyện Nhơn Trạch,75\n\
26503,Xã Phước An,742,Huyện Nhơn Trạch,75\n\
26506,Phường 1,747,Thành phố Vũng Tàu,77\n\
26508,Phường Thắng Tam,747,Thành phố Vũng Tàu,77\n\
26509,Phường 2,747,Thành phố Vũng Tàu,77\n\
26512,Phường 3,747,Thành phố Vũng Tàu,77\n\
26515,Phường 4,747,Thành phố Vũng Tàu,77\n\
26518,Phường 5,747,Thành phố Vũng Tàu,77\n\
26521,Phường Thắng Nhì,747,Thành phố Vũng Tàu,77\n\
26524,Phường 7,747,Thành phố Vũng Tàu,77\n\
26526,Phường Nguyễn An Ninh,747,Thành phố Vũng Tàu,77\n\
26527,Phường 8,747,Thành phố Vũng Tàu,77\n\
26530,Phường 9,747,Thành phố Vũng Tàu,77\n\
26533,Phường Thắng Nhất,747,Thành phố Vũng Tàu,77\n\
26535,Phường Rạch Dừa,747,Thành phố Vũng Tàu,77\n\
26536,Phường 10,747,Thành phố Vũng Tàu,77\n\
26539,Phường 11,747,Thành phố Vũng Tàu,77\n\
26542,Phường 12,747,Thành phố Vũng Tàu,77\n\
26545,Xã Long Sơn,747,Thành phố Vũng Tàu,77\n\
26548,Phường Phước Hưng,748,Thành phố Bà Rịa,77\n\
26554,Phường Phước Nguyên,748,Thành phố Bà Rịa,77\n\
26557,Phường Long Toàn,748,Thành phố Bà Rịa,77\n\
26558,Phường Long Tâm,748,Thành phố Bà Rịa,77\n\
26560,Phường Phước Trung,748,Thành phố Bà Rịa,77\n\
26563,Phường Long Hương,748,Thành phố Bà Rịa,77\n\
26566,Phường Kim Dinh,748,Thành phố Bà Rịa,77\n\
26567,Xã Tân Hưng,748,Thành phố Bà Rịa,77\n\
26569,Xã Long Phước,748,Thành phố Bà Rịa,77\n\
26572,Xã Hoà Long,748,Thành phố Bà Rịa,77\n\
26574,Xã Bàu Chinh,750,Huyện Châu Đức,77\n\
26575,Thị trấn Ngãi Giao,750,Huyện Châu Đức,77\n\
26578,Xã Bình Ba,750,Huyện Châu Đức,77\n\
26581,Xã Suối Nghệ,750,Huyện Châu Đức,77\n\
26584,Xã Xuân Sơn,750,Huyện Châu Đức,77\n\
26587,Xã Sơn Bình,750,Huyện Châu Đức,77\n\
26590,Xã Bình Giã,750,Huyện Châu Đức,77\n\
26593,Xã Bình Trung,750,Huyện Châu Đức,77\n\
26596,Xã Xà Bang,750,Huyện Châu Đức,77\n\
26599,Xã Cù Bị,750,Huyện Châu Đức,77\n\
26602,Xã Láng Lớn,750,Huyện Châu Đức,77\n\
26605,Xã Quảng Thành,750,Huyện Châu Đức,77\n\
26608,Thị trấn Kim Long,750,Huyện Châu Đức,77\n\
26611,Xã Suối Rao,750,Huyện Châu Đức,77\n\
26614,Xã Đá Bạc,750,Huyện Châu Đức,77\n\
26617,Xã Nghĩa Thành,750,Huyện Châu Đức,77\n\
26620,Thị trấn Phước Bửu,751,Huyện Xuyên Mộc,77\n\
26623,Xã Phước Thuận,751,Huyện Xuyên Mộc,77\n\
26626,Xã Phước Tân,751,Huyện Xuyên Mộc,77\n\
26629,Xã Xuyên Mộc,751,Huyện Xuyên Mộc,77\n\
26632,Xã Bông Trang,751,Huyện Xuyên Mộc,77\n\
26635,Xã Tân Lâm,751,Huyện Xuyên Mộc,77\n\
26638,Xã Bàu Lâm,751,Huyện Xuyên Mộc,77\n\
26641,Xã Hòa Bình,751,Huyện Xuyên Mộc,77\n\
26644,Xã Hòa Hưng,751,Huyện Xuyên Mộc,77\n\
26647,Xã Hòa Hiệp,751,Huyện Xuyên Mộc,77\n\
26650,Xã Hòa Hội,751,Huyện Xuyên Mộc,77\n\
26653,Xã Bưng Riềng,751,Huyện Xuyên Mộc,77\n\
26656,Xã Bình Châu,751,Huyện Xuyên Mộc,77\n\
26659,Thị trấn Long Điền,753,Huyện Long Đất,77\n\
26662,Thị trấn Long Hải,753,Huyện Long Đất,77\n\
26668,Xã Tam An,753,Huyện Long Đất,77\n\
26674,Xã Phước Tỉnh,753,Huyện Long Đất,77\n\
26677,Xã Phước Hưng,753,Huyện Long Đất,77\n\
26680,Thị trấn Đất Đỏ,753,Huyện Long Đất,77\n\
26683,Xã Phước Long Thọ,753,Huyện Long Đất,77\n\
26686,Xã Phước Hội,753,Huyện Long Đất,77\n\
26689,Thị trấn Phước Hải,753,Huyện Long Đất,77\n\
26695,Xã Long Tân,753,Huyện Long Đất,77\n\
26698,Xã Láng Dài,753,Huyện Long Đất,77\n\
26704,Phường Phú Mỹ,754,Thành phố Phú Mỹ,77\n\
26707,Phường Tân Hoà,754,Thành phố Phú Mỹ,77\n\
26710,Phường Tân Hải,754,Thành phố Phú Mỹ,77\n\
26713,Phường Phước Hoà,754,Thành phố Phú Mỹ,77\n\
26716,Phường Tân Phước,754,Thành phố Phú Mỹ,77\n\
26719,Phường Mỹ Xuân,754,Thành phố Phú Mỹ,77\n\
26722,Xã Sông Xoài,754,Thành phố Phú Mỹ,77\n\
26725,Phường Hắc Dịch,754,Thành phố Phú Mỹ,77\n\
26728,Xã Châu Pha,754,Thành phố Phú Mỹ,77\n\
26731,Xã Tóc Tiên,754,Thành phố Phú Mỹ,77\n\
26734,Phường Tân Định,760,Quận 1,79\n\
26737,Phường Đa Kao,760,Quận 1,79\n\
26740,Phường Bến Nghé,760,Quận 1,79\n\
26743,Phường Bến Thành,760,Quận 1,79\n\
26746,Phường Nguyễn Thái Bình,760,Quận 1,79\n\
26749,Phường Phạm Ngũ Lão,760,Quận 1,79\n\
26752,Phường Cầu Ông Lãnh,760,Quận 1,79\n\
26755,Phường Cô Giang,760,Quận 1,79\n\
26758,Phường Nguyễn Cư Trinh,760,Quận 1,79\n\
26761,Phường Cầu Kho,760,Quận 1,79\n\
26764,Phường Thạnh Xuân,761,Quận 12,79\n\
26767,Phường Thạnh Lộc,761,Quận 12,79\n\
26770,Phường Hiệp Thành,761,Quận 12,79\n\
26773,Phường Thới An,761,Quận 12,79\n\
26776,Phường Tân Chánh Hiệp,761,Quận 12,79\n\
26779,Phường An Phú Đông,761,Quận 12,79\n\
26782,Phường Tân Thới Hiệp,761,Quận 12,79\n\
26785,Phường Trung Mỹ Tây,761,Quận 12,79\n\
26787,Phường Tân Hưng Thuận,761,Quận 12,79\n\
26788,Phường Đông Hưng Thuận,761,Quận 12,79\n\
26791,Phường Tân Thới Nhất,761,Quận 12,79\n\
26794,Phường Linh Xuân,769,Thành phố Thủ Đức,79\n\
26797,Phường Bình Chiểu,769,Thành phố Thủ Đức,79\n\
26800,Phường Linh Trung,769,Thành phố Thủ Đức,79\n\
26803,Phường Tam Bình,769,Thành phố Thủ Đức,79\n\
26806,Phường Tam Phú,769,Thành phố Thủ Đức,79\n\
26809,Phường Hiệp Bình Phước,769,Thành phố Thủ Đức,79\n\
26812,Phường Hiệp Bình Chánh,769,Thành phố Thủ Đức,79\n\
26815,Phường Linh Chiểu,769,Thành phố Thủ Đức,79\n\
26818,Phường Linh Tây,769,Thành phố Thủ Đức,79\n\
26821,Phường Linh Đông,769,Thành phố Thủ Đức,79\n\
26824,Phường Bình Thọ,769,Thành phố Thủ Đức,79\n\
26827,Phường Trường Thọ,769,Thành phố Thủ Đức,79\n\
26830,Phường Long Bình,769,Thành phố Thủ Đức,79\n\
26833,Phường Long Thạnh Mỹ,769,Thành phố Thủ Đức,79\n\
26836,Phường Tân Phú,769,Thành phố Thủ Đức,79\n\
26839,Phường Hiệp Phú,769,Thành phố Thủ Đức,79\n\
26842,Phường Tăng Nhơn Phú A,769,Thành phố Thủ Đức,79\n\
26845,Phường Tăng Nhơn Phú B,769,Thành phố Thủ Đức,79\n\
26848,Phường Phước Long B,769,Thành phố Thủ Đức,79\n\
26851,Phường Phước Long A,769,Thành phố Thủ Đức,79\n\
26854,Phường Trường Thạnh,769,Thành phố Thủ Đức,79\n\
26857,Phường Long Phước,769,Thành phố Thủ Đức,79\n\
26860,Phường Long Trường,769,Thành phố Thủ Đức,79\n\
26863,Phường Phước Bình,769,Thành phố Thủ Đức,79\n\
26866,Phường Phú Hữu,769,Thành phố Thủ Đức,79\n\
26872,Phường 15,764,Quận Gò Vấp,79\n\
26875,Phường 17,764,Quận Gò Vấp,79\n\
26876,Phường 6,764,Quận Gò Vấp,79\n\
26878,Phường 16,764,Quận Gò Vấp,79\n\
26881,Phường 12,764,Quận Gò Vấp,79\n\
26882,Phường 14,764,Quận Gò Vấp,79\n\
26884,Phường 10,764,Quận Gò Vấp,79\n\
26887,Phường 5,764,Quận Gò Vấp,79\n\
26890,Phường 1,764,Quận Gò Vấp,79\n\
26898,Phường 8,764,Quận Gò Vấp,79\n\
26899,Phường 11,764,Quận Gò Vấp,79\n\
26902,Phường 3,764,Quận Gò Vấp,79\n\
26905,Phường 13,765,Quận Bình Thạnh,79\n\
26908,Phường 11,765,Quận Bình Thạnh,79\n\
26911,Phường 27,765,Quận Bình Thạnh,79\n\
26914,Phường 26,765,Quận Bình Thạnh,79\n\
26917,Phường 12,765,Quận Bình Thạnh,79\n\
26920,Phường 25,765,Quận Bình Thạnh,79\n\
26923,Phường 5,765,Quận Bình Thạnh,79\n\
26926,Phường 7,765,Quận Bình Thạnh,79\n\
26929,Phường 14,765,Quận Bình Thạnh,79\n\
26941,Phường 2,765,Quận Bình Thạnh,79\n\
26944,Phường 1,765,Quận Bình Thạnh,79\n\
26950,Phường 17,765,Quận Bình Thạnh,79\n\
26953,Phường 19,765,Quận Bình Thạnh,79\n\
26956,Phường 22,765,Quận Bình Thạnh,79\n\
26962,Phường 28,765,Quận Bình Thạnh,79\n\
26965,Phường 2,766,Quận Tân Bình,79\n\
26968,Phường 4,766,Quận Tân Bình,79\n\
26971,Phường 12,766,Quận Tân Bình,79\n\
26974,Phường 13,766,Quận Tân Bình,79\n\
26977,Phường 1,766,Quận Tân Bình,79\n\
26980,Phường 3,766,Quận Tân Bình,79\n\
26983,Phường 11,766,Quận Tân Bình,79\n\
26986,Phường 7,766,Quận Tân Bình,79\n\
26989,Phường 5,766,Quận Tân Bình,79\n\
26992,Phường 10,766,Quận Tân Bình,79\n\
26995,Phường 6,766,Quận Tân Bình,79\n\
26998,Phường 8,766,Quận Tân Bình,79\n\
27001,Phường 9,766,Quận Tân Bình,79\n\
27004,Phường 14,766,Quận Tân Bình,79\n\
27007,Phường 15,766,Quận Tân Bình,79\n\
27010,Phường Tân Sơn Nhì,767,Quận Tân Phú,79\n\
27013,Phường Tây Thạnh,767,Quận Tân Phú,79\n\
27016,Phường Sơn Kỳ,767,Quận Tân Phú,79\n\
27019,Phường Tân Quý,767,Quận Tân Phú,79\n\
27022,Phường Tân Thành,767,Quận Tân Phú,79\n\
27025,Phường Phú Thọ Hòa,767,Quận Tân Phú,79\n\
27028,Phường Phú Thạnh,767,Quận Tân Phú,79\n\
27031,Phường Phú Trung,767,Quận Tân Phú,79\n\
27034,Phường Hòa Thạnh,767,Quận Tân Phú,79\n\
27037,Phường Hiệp Tân,767,Quận Tân Phú,79\n\
27040,Phường Tân Thới Hòa,767,Quận Tân Phú,79\n\
27043,Phường 4,768,Quận Phú Nhuận,79\n\
27046,Phường 5,768,Quận Phú Nhuận,79\n\
27049,Phường 9,768,Quận Phú Nhuận,79\n\
27052,Phường 7,768,Quận Phú Nhuận,79\n\
27058,Phường 1,768,Quận Phú Nhuận,79\n\
27061,Phường 2,768,Quận Phú Nhuận,79\n\
27064,Phường 8,768,Quận Phú Nhuận,79\n\
27070,Phường 10,768,Quận Phú Nhuận,79\n\
27073,Phường 11,768,Quận Phú Nhuận,79\n\
27076,Phường 15,768,Quận Phú Nhuận,79\n\
27085,Phường 13,768,Quận Phú Nhuận,79\n\
27088,Phường Thảo Điền,769,Thành phố Thủ Đức,79\n\
27091,Phường An Phú,769,Thành phố Thủ Đức,79\n\
27094,Phường An Khánh,769,Thành phố Thủ Đức,79\n\
27097,Phường Bình Trưng Đông,769,Thành phố Thủ Đức,79\n\
27100,Phường Bình Trưng Tây,769,Thành phố Thủ Đức,79\n\
27109,Phường Cát Lái,769,Thành phố Thủ Đức,79\n\
27112,Phường Thạnh Mỹ Lợi,769,Thành phố Thủ Đức,79\n\
27115,Phường An Lợi Đông,769,Thành phố Thủ Đức,79\n\
27118,Phường Thủ Thiêm,769,Thành phố Thủ Đức,79\n\
27127,Phường 14,770,Quận 3,79\n\
27130,Phường 12,770,Quận 3,79\n\
27133,Phường 11,770,Quận 3,79\n\
27139,Phường Võ Thị Sáu,770,Quận 3,79\n\
27142,Phường 9,770,Quận 3,79\n\
27148,Phường 4,770,Quận 3,79\n\
27151,Phường 5,770,Quận 3,79\n\
27154,Phường 3,770,Quận 3,79\n\
27157,Phường 2,770,Quận 3,79\n\
27160,Phường 1,770,Quận 3,79\n\
27163,Phường 15,771,Quận 10,79\n\
27166,Phường 13,771,Quận 10,79\n\
27169,Phường 14,771,Quận 10,79\n\
27172,Phường 12,771,Quận 10,79\n\
27178,Phường 10,771,Quận 10,79\n\
27181,Phường 9,771,Quận 10,79\n\
27184,Phường 1,771,Quận 10,79\n\
27187,Phường 8,771,Quận 10,79\n\
27190,Phường 2,771,Quận 10,79\n\
27193,Phường 4,771,Quận 10,79\n\
27202,Phường 6,771,Quận 10,79\n\
27208,Phường 15,772,Quận 11,79\n\
27211,Phường 5,772,Quận 11,79\n\
27214,Phường 14,772,Quận 11,79\n\
27220,Phường 3,772,Quận 11,79\n\
27226,Phường 11,772,Quận 11,79\n\
27229,Phường 8,772,Quận 11,79\n\
27232,Phường 10,772,Quận 11,79\n\
27238,Phường 7,772,Quận 11,79\n\
27247,Phường 1,772,Quận 11,79\n\
27253,Phường 16,772,Quận 11,79\n\
27259,Phường 13,773,Quận 4,79\n\
27265,Phường 9,773,Quận 4,79\n\
27271,Phường 8,773,Quận 4,79\n\
27277,Phường 18,773,Quận 4,79\n\
27283,Phường 4,773,Quận 4,79\n\
27286,Phường 3,773,Quận 4,79\n\
27289,Phường 16,773,Quận 4,79\n\
27292,Phường 2,773,Quận 4,79\n\
27295,Phường 15,773,Quận 4,79\n\
27298,Phường 1,773,Quận 4,79\n\
27301,Phường 4,774,Quận 5,79\n\
27304,Phường 9,774,Quận 5,79\n\
27307,Phường 2,774,Quận 5,79\n\
27310,Phường 12,774,Quận 5,79\n\
27316,Phường 7,774,Quận 5,79\n\
27325,Phường 1,774,Quận 5,79\n\
27328,Phường 11,774,Quận 5,79\n\
27331,Phường 14,774,Quận 5,79\n\
27334,Phường 5,774,Quận 5,79\n\
27343,Phường 13,774,Quận 5,79\n\
27346,Phường 14,775,Quận 6,79\n\
27349,Phường 13,775,Quận 6,79\n\
27352,Phường 9,775,Quận 6,79\n\
27358,Phường 12,775,Quận 6,79\n\
27364,Phường 11,775,Quận 6,79\n\
27367,Phường 2,775,Quận 6,79\n\
27373,Phường 1,775,Quận 6,79\n\
27376,Phường 8,775,Quận 6,79\n\
27382,Phường 7,775,Quận 6,79\n\
27385,Phường 10,775,Quận 6,79\n\
27397,Phường Rạch Ông,776,Quận 8,79\n\
27403,Phường Hưng Phú,776,Quận 8,79\n\
27409,Phường 4,776,Quận 8,79\n\
27415,Phường Xóm Củi,776,Quận 8,79\n\
27418,Phường 5,776,Quận 8,79\n\
27421,Phường 14,776,Quận 8,79\n\
27424,Phường 6,776,Quận 8,79\n\
27427,Phường 15,776,Quận 8,79\n\
27430,Phường 16,776,Quận 8,79\n\
27433,Phường 7,776,Quận 8,79\n\
27436,Phường Bình Hưng Hòa,777,Quận Bình Tân,79\n\
27439,Phường Bình Hưng Hoà A,777,Quận Bình Tân,79\n\
27442,Phường Bình Hưng Hoà B,777,Quận Bình Tân,79\n\
27445,Phường Bình Trị Đông,777,Quận Bình Tân,79\n\
27448,Phường Bình Trị Đông A,777,Quận Bình Tân,79\n\
27451,Phường Bình Trị Đông B,777,Quận Bình Tân,79\n\
27454,Phường Tân Tạo,777,Quận Bình Tân,79\n\
27457,Phường Tân Tạo A,777,Quận Bình Tân,79\n\
27460,Phường An Lạc,777,Quận Bình Tân,79\n\
27463,Phường An Lạc A,777,Quận Bình Tân,79\n\
27466,Phường Tân Thuận Đông,778,Quận 7,79\n\
27469,Phường Tân Thuận Tây,778,Quận 7,79\n\
27472,Phường Tân Kiểng,778,Quận 7,79\n\
27475,Phường Tân Hưng,778,Quận 7,79\n\
27478,Phường Bình Thuận,778,Quận 7,79\n\
27481,Phường Tân Quy,778,Quận 7,79\n\
27484,Phường Phú Thuận,778,Quận 7,79\n\
27487,Phường Tân Phú,778,Quận 7,79\n\
27490,Phường Tân Phong,778,Quận 7,79\n\
27493,Phường Phú Mỹ,778,Quận 7,79\n\
27496,Thị trấn Củ Chi,783,Huyện Củ Chi,79\n\
27499,Xã Phú Mỹ Hưng,783,Huyện Củ Chi,79\n\
27502,Xã An Phú,783,Huyện Củ Chi,79\n\
27505,Xã Trung Lập Thượng,783,Huyện Củ Chi,79\n\
27508,Xã An Nhơn Tây,783,Huyện Củ Chi,79\n\
27511,Xã Nhuận Đức,783,Huyện Củ Chi,79\n\
27514,Xã Phạm Văn Cội,783,Huyện Củ Chi,79\n\
27517,Xã Phú Hòa Đông,783,Huyện Củ Chi,79\n\
27520,Xã Trung Lập Hạ,783,Huyện Củ Chi,79\n\
27523,Xã Trung An,783,Huyện Củ Chi,79\n\
27526,Xã Phước Thạnh,783,Huyện Củ Chi,79\n\
27529,Xã Phước Hiệp,783,Huyện Củ Chi,79\n\
27532,Xã Tân An Hội,783,Huyện Củ Chi,79\n\
27535,Xã Phước Vĩnh An,783,Huyện Củ Chi,79\n\
27538,Xã Thái Mỹ,783,Huyện Củ Chi,79\n\
27541,Xã Tân Thạnh Tây,783,Huyện Củ Chi,79\n\
27544,Xã Hòa Phú,783,Huyện Củ Chi,79\n\
27547,Xã Tân Thạnh Đông,783,Huyện Củ Chi,79\n\
27550,Xã Bình Mỹ,783,Huyện Củ Chi,79\n\
27553,Xã Tân Phú Trung,783,Huyện Củ Chi,79\n\
27556,Xã Tân Thông Hội,783,Huyện Củ Chi,79\n\
27559,Thị trấn Hóc Môn,784,Huyện Hóc Môn,79\n\
27562,Xã Tân Hiệp,784,Huyện Hóc Môn,79\n\
27565,Xã Nhị Bình,784,Huyện Hóc Môn,79\n\
27568,Xã Đông Thạnh,784,Huyện Hóc Môn,79\n\
27571,Xã Tân Thới Nhì,784,Huyện Hóc Môn,79\n\
27574,Xã Thới Tam Thôn,784,Huyện Hóc Môn,79\n\
27577,Xã Xuân Thới Sơn,784,Huyện Hóc Môn,79\n\
27580,Xã Tân Xuân,784,Huyện Hóc Môn,79\n\
27583,Xã Xuân Thới Đông,784,Huyện Hóc Môn,79\n\
27586,Xã Trung Chánh,784,Huyện Hóc Môn,79\n\
27589,Xã Xuân Thới Thượng,784,Huyện Hóc Môn,79\n\
27592,Xã Bà Điểm,784,Huyện Hóc Môn,79\n\
27595,Thị trấn Tân Túc,785,Huyện Bình Chánh,79\n\
27598,Xã Phạm Văn Hai,785,Huyện Bình Chánh,79\n\
27601,Xã Vĩnh Lộc A,785,Huyện Bình Chánh,79\n\
27604,Xã Vĩnh Lộc B,785,Huyện Bình Chánh,79\n\
27607,Xã Bình Lợi,785,Huyện Bình Chánh,79\n\
27610,Xã Lê Minh Xuân,785,Huyện Bình Chánh,79\n\
27613,Xã Tân Nhựt,785,Huyện Bình Chánh,79\n\
27616,Xã Tân Kiên,785,Huyện Bình Chánh,79\n\
27619,Xã Bình Hưng,785,Huyện Bình Chánh,79\n\
27622,Xã Phong Phú,785,Huyện Bình Chánh,79\n\
27625,Xã An Phú Tây,785,Huyện Bình Chánh,79\n\
27628,Xã Hưng Long,785,Huyện Bình Chánh,79\n\
27631,Xã Đa Phước,785,Huyện Bình Chánh,79\n\
27634,Xã Tân Quý Tây,785,Huyện Bình Chánh,79\n\
27637,Xã Bình Chánh,785,Huyện Bình Chánh,79\n\
27640,Xã Quy Đức,785,Huyện Bình Chánh,79\n\
27643,Thị trấn Nhà Bè,786,Huyện Nhà Bè,79\n\
27646,Xã Phước Kiển,786,Huyện Nhà Bè,79\n\
27649,Xã Phước Lộc,786,Huyện Nhà Bè,79\n\
27652,Xã Nhơn Đức,786,Huyện Nhà Bè,79\n\
27655,Xã Phú Xuân,786,Huyện Nhà Bè,79\n\
27658,Xã Long Thới,786,Huyện Nhà Bè,79\n\
27661,Xã Hiệp Phước,786,Huyện Nhà Bè,79\n\
27664,Thị trấn Cần Thạnh,787,Huyện Cần Giờ,79\n\
27667,Xã Bình Khánh,787,Huyện Cần Giờ,79\n\
27670,Xã Tam Thôn Hiệp,787,Huyện Cần Giờ,79\n\
27673,Xã An Thới Đông,787,Huyện Cần Giờ,79\n\
27676,Xã Thạnh An,787,Huyện Cần Giờ,79\n\
27679,Xã Long Hòa,787,Huyện Cần Giờ,79\n\
27682,Xã Lý Nhơn,787,Huyện Cần Giờ,79\n\
27685,Phường 5,794,Thành phố Tân An,80\n\
27691,Phường 4,794,Thành phố Tân An,80\n\
27692,Phường Tân Khánh,794,Thành phố Tân An,80\n\
27694,Phường 1,794,Thành phố Tân An,80\n\
27697,Phường 3,794,Thành phố Tân An,80\n\
27698,Phường 7,794,Thành phố Tân An,80\n\
27700,Phường 6,794,Thành phố Tân An,80\n\
27703,Xã Hướng Thọ Phú,794,Thành phố Tân An,80\n\
27706,Xã Nhơn Thạnh Trung,794,Thành phố Tân An,80\n\
27709,Xã Lợi Bình Nhơn,794,Thành phố Tân An,80\n\
27712,Xã Bình Tâm,794,Thành phố Tân An,80\n\
27715,Phường Khánh Hậu,794,Thành phố Tân An,80\n\
27718,Xã An Vĩnh Ngãi,794,Thành phố Tân An,80\n\
27721,Thị trấn Tân Hưng,796,Huyện Tân Hưng,80\n\
27724,Xã Hưng Hà,796,Huyện Tân Hưng,80\n\
27727,Xã Hưng Điền B,796,Huyện Tân Hưng,80\n\
27730,Xã Hưng Điền,796,Huyện Tân Hưng,80\n\
27733,Xã Thạnh Hưng,796,Huyện Tân Hưng,80\n\
27736,Xã Hưng Thạnh,796,Huyện Tân Hưng,80\n\
27739,Xã Vĩnh Thạnh,796,Huyện Tân Hưng,80\n\
27742,Xã Vĩnh Châu B,796,Huyện Tân Hưng,80\n\
27745,Xã Vĩnh Lợi,796,Huyện Tân Hưng,80\n\
27748,Xã Vĩnh Đại,796,Huyện Tân Hưng,80\n\
27751,Xã Vĩnh Châu A,796,Huyện Tân Hưng,80\n\
27754,Xã Vĩnh Bửu,796,Huyện Tân Hưng,80\n\
27757,Thị trấn Vĩnh Hưng,797,Huyện Vĩnh Hưng,80\n\
27760,Xã Hưng Điền A,797,Huyện Vĩnh Hưng,80\n\
27763,Xã Khánh Hưng,797,Huyện Vĩnh Hưng,80\n\
27766,Xã Thái Trị,797,Huyện Vĩnh Hưng,80\n\
27769,Xã Vĩnh Trị,797,Huyện Vĩnh Hưng,80\n\
27772,Xã Thái Bình Trung,797,Huyện Vĩnh Hưng,80\n\
27775,Xã Vĩnh Bình,797,Huyện Vĩnh Hưng,80\n\
27778,Xã Vĩnh Thuận,797,Huyện Vĩnh Hưng,80\n\
27781,Xã Tuyên Bình,797,Huyện Vĩnh Hưng,80\n\
27784,Xã Tuyên Bình Tây,797,Huyện Vĩnh Hưng,80\n\
27787,Phường 1,795,Thị xã Kiến Tường,80\n\
27788,Phường 2,795,Thị xã Kiến Tường,80\n\
27790,Xã Thạnh Trị,795,Thị xã Kiến Tường,80\n\
27793,Xã Bình Hiệp,795,Thị xã Kiến Tường,80\n\
27796,Xã Bình Hòa Tây,798,Huyện Mộc Hóa,80\n\
27799,Xã Bình Tân,795,Thị xã Kiến Tường,80\n\
27802,Xã Bình Thạnh,798,Huyện Mộc Hóa,80\n\
27805,Xã Tuyên Thạnh,795,Thị xã Kiến Tường,80\n\
27806,Phường 3,795,Thị xã Kiến Tường,80\n\
27808,Xã Bình Hòa Trung,798,Huyện Mộc Hóa,80\n\
27811,Xã Bình Hòa Đông,798,Huyện Mộc Hóa,80\n\
27814,Thị trấn Bình Phong Thạnh,798,Huyện Mộc Hóa,80\n\
27817,Xã Thạnh Hưng,795,Thị xã Kiến Tường,80\n\
27820,Xã Tân Lập,798,Huyện Mộc Hóa,80\n\
27823,Xã Tân Thành,798,Huyện Mộc Hóa,80\n\
27826,Thị trấn Tân Thạnh,799,Huyện Tân Thạnh,80\n\
27829,Xã Bắc Hòa,799,Huyện Tân Thạnh,80\n\
27832,Xã Hậu Thạnh Tây,799,Huyện Tân Thạnh,80\n\
27835,Xã Nhơn Hòa Lập,799,Huyện Tân Thạnh,80\n\
27838,Xã Tân Lập,799,Huyện Tân Thạnh,80\n\
27841,Xã Hậu Thạnh Đông,799,Huyện Tân Thạnh,80\n\
27844,Xã Nhơn Hoà,799,Huyện Tân Thạnh,80\n\
27847,Xã Kiến Bình,799,Huyện Tân Thạnh,80\n\
27850,Xã Tân Thành,799,Huyện Tân Thạnh,80\n\
27853,Xã Tân Bình,799,Huyện Tân Thạnh,80\n\
27856,Xã Tân Ninh,799,Huyện Tân Thạnh,80\n\
27859,Xã Nhơn Ninh,799,Huyện Tân Thạnh,80\n\
27862,Xã Tân Hòa,799,Huyện Tân Thạnh,80\n\
27865,Thị trấn Thạnh Hóa,800,Huyện Thạnh Hóa,80\n\
27868,Xã Tân Hiệp,800,Huyện Thạnh Hóa,80\n\
27871,Xã Thuận Bình,800,Huyện Thạnh Hóa,80\n\
27874,Xã Thạnh Phước,800,Huyện Thạnh Hóa,80\n\
27877,Xã Thạnh Phú,800,Huyện Thạnh Hóa,80\n\
27880,Xã Thuận Nghĩa Hòa,800,Huyện Thạnh Hóa,80\n\
27883,Xã Thủy Đông,800,Huyện Thạnh Hóa,80\n\
27886,Xã Thủy Tây,800,Huyện Thạnh Hóa,80\n\
27889,Xã Tân Tây,800,Huyện Thạnh Hóa,80\n\
27892,Xã Tân Đông,800,Huyện Thạnh Hóa,80\n\
27895,Xã Thạnh An,800,Huyện Thạnh Hóa,80\n\
27898,Thị trấn Đông Thành,801,Huyện Đức Huệ,80\n\
27901,Xã Mỹ Quý Đông,801,Huyện Đức Huệ,80\n\
27904,Xã Mỹ Thạnh Bắc,801,Huyện Đức Huệ,80\n\
27907,Xã Mỹ Quý Tây,801,Huyện Đức Huệ,80\n\
27910,Xã Mỹ Thạnh Tây,801,Huyện Đức Huệ,80\n\
27913,Xã Mỹ Thạnh Đông,801,Huyện Đức Huệ,80\n\
27916,Xã Bình Thành,801,Huyện Đức Huệ,80\n\
27919,Xã Bình Hòa Bắc,801,Huyện Đức Huệ,80\n\
27922,Xã Bình Hòa Hưng,801,Huyện Đức Huệ,80\n\
27925,Xã Bình Hòa Nam,801,Huyện Đức Huệ,80\n\
27928,Xã Mỹ Bình,801,Huyện Đức Huệ,80\n\
27931,Thị trấn Hậu Nghĩa,802,Huyện Đức Hòa,80\n\
27934,Thị trấn Hiệp Hòa,802,Huyện Đức Hòa,80\n\
27937,Thị trấn Đức Hòa,802,Huyện Đức Hòa,80\n\
27940,Xã Lộc Giang,802,Huyện Đức Hòa,80\n\
27943,Xã An Ninh Đông,802,Huyện Đức Hòa,80\n\
27946,Xã An Ninh Tây,802,Huyện Đức Hòa,80\n\
27949,Xã Tân Mỹ,802,Huyện Đức Hòa,80\n\
27952,Xã Hiệp Hòa,802,Huyện Đức Hòa,80\n\
27955,Xã Đức Lập Thượng,802,Huyện Đức Hòa,80\n\
27958,Xã Đức Lập Hạ,802,Huyện Đức Hòa,80\n\
27961,Xã Tân Phú,802,Huyện Đức Hòa,80\n\
27964,Xã Mỹ Hạnh Bắc,802,Huyện Đức Hòa,80\n\
27967,Xã Đức Hòa Thượng,802,Huyện Đức Hòa,80\n\
27970,Xã Hòa Khánh Tây,802,Huyện Đức Hòa,80\n\
27973,Xã Hòa Khánh Đông,802,Huyện Đức Hòa,80\n\
27976,Xã Mỹ Hạnh Nam,802,Huyện Đức Hòa,80\n\
27979,Xã Hòa Khánh Nam,802,Huyện Đức Hòa,80\n\
27982,Xã Đức Hòa Đông,802,Huyện Đức Hòa,80\n\
27985,Xã Đức Hòa Hạ,802,Huyện Đức Hòa,80\n\
27988,Xã Hựu Thạnh,802,Huyện Đức Hòa,80\n\
27991,Thị trấn Bến Lức,803,Huyện Bến Lức,80\n\
27994,Xã Thạnh Lợi,803,Huyện Bến Lức,80\n\
27997,Xã Lương Bình,803,Huyện Bến Lức,80\n\
28000,Xã Thạnh Hòa,803,Huyện Bến Lức,80\n\
28003,Xã Lương Hòa,803,Huyện Bến Lức,80\n\
28009,Xã Tân Bửu,803,Huyện Bến Lức,80\n\
28012,Xã An Thạnh,803,Huyện Bến Lức,80\n\
28015,Xã Bình Đức,803,Huyện Bến Lức,80\n\
28018,Xã Mỹ Yên,803,Huyện Bến Lức,80\n\
28021,Xã Thanh Phú,803,Huyện Bến Lức,80\n\
28024,Xã Long Hiệp,803,Huyện Bến Lức,80\n\
28027,Xã Thạnh Đức,803,Huyện Bến Lức,80\n\
28030,Xã Phước Lợi,803,Huyện Bến Lức,80\n\
28033,Xã Nhựt Chánh,803,Huyện Bến Lức,80\n\
28036,Thị trấn Thủ Thừa,804,Huyện Thủ Thừa,80\n\
28039,Xã Long Thạnh,804,Huyện Thủ Thừa,80\n\
28042,Xã Tân Thành,804,Huyện Thủ Thừa,80\n\
28045,Xã Long Thuận,804,Huyện Thủ Thừa,80\n\
28048,Xã Mỹ Lạc,804,Huyện Thủ Thừa,80\n\
28051,Xã Mỹ Thạnh,804,Huyện Thủ Thừa,80\n\
28054,Xã Bình An,804,Huyện Thủ Thừa,80\n\
28057,Xã Nhị Thành,804,Huyện Thủ Thừa,80\n\
28060,Xã Mỹ An,804,Huyện Thủ Thừa,80\n\
28063,Xã Bình Thạnh,804,Huyện Thủ Thừa,80\n\
28066,Xã Mỹ Phú,804,Huyện Thủ Thừa,80\n\
28072,Xã Tân Long,804,Huyện Thủ Thừa,80\n\
28075,Thị trấn Tân Trụ,805,Huyện Tân Trụ,80\n\
28078,Xã Tân Bình,805,Huyện Tân Trụ,80\n\
28084,Xã Quê Mỹ Thạnh,805,Huyện Tân Trụ,80\n\
28087,Xã Lạc Tấn,805,Huyện Tân Trụ,80\n\
28090,Xã Bình Trinh Đông,805,Huyện Tân Trụ,80\n\
28093,Xã Tân Phước Tây,805,Huyện Tân Trụ,80\n\
28096,Xã Bình Lãng,805,Huyện Tân Trụ,80\n\
28099,Xã Bình Tịnh,805,Huyện Tân Trụ,80\n\
28102,Xã Đức Tân,805,Huyện Tân Trụ,80\n\
28105,Xã Nhựt Ninh,805,Huyện Tân Trụ,80\n\
28108,Thị trấn Cần Đước,806,Huyện Cần Đước,80\n\
28111,Xã Long Trạch,806,Huyện Cần Đước,80\n\
28114,Xã Long Khê,806,Huyện Cần Đước,80\n\
28117,Xã Long Định,806,Huyện Cần Đước,80\n\
28120,Xã Phước Vân,806,Huyện Cần Đước,80\n\
28123,Xã Long Hòa,806,Huyện Cần Đước,80\n\
28126,Xã Long Cang,806,Huyện Cần Đước,80\n\
28129,Xã Long Sơn,806,Huyện Cần Đước,80\n\
28132,Xã Tân Trạch,806,Huyện Cần Đước,80\n\
28135,Xã Mỹ Lệ,806,Huyện Cần Đước,80\n\
28138,Xã Tân Lân,806,Huyện Cần Đước,80\n\
28141,Xã Phước Tuy,806,Huyện Cần Đước,80\n\
28144,Xã Long Hựu Đông,806,Huyện Cần Đước,80\n\
28147,Xã Tân Ân,806,Huyện Cần Đước,80\n\
28150,Xã Phước Đông,806,Huyện Cần Đước,80\n\
28153,Xã Long Hựu Tây,806,Huyện Cần Đước,80\n\
28156,Xã Tân Chánh,806,Huyện Cần Đước,80\n\
28159,Thị trấn Cần Giuộc,807,Huyện Cần Giuộc,80\n\
28162,Xã Phước Lý,807,Huyện Cần Giuộc,80\n\
28165,Xã Long Thượng,807,Huyện Cần Giuộc,80\n\
28168,Xã Long Hậu,807,Huyện Cần Giuộc,80\n\
28174,Xã Phước Hậu,807,Huyện Cần Giuộc,80\n\
28177,Xã Mỹ Lộc,807,Huyện Cần Giuộc,80\n\
28180,Xã Phước Lại,807,Huyện Cần Giuộc,80\n\
28183,Xã Phước Lâm,807,Huyện Cần Giuộc,80\n\
28189,Xã Thuận Thành,807,Huyện Cần Giuộc,80\n\
28192,Xã Phước Vĩnh Tây,807,Huyện Cần Giuộc,80\n\
28195,Xã Phước Vĩnh Đông,807,Huyện Cần Giuộc,80\n\
28198,Xã Long An,807,Huyện Cần Giuộc,80\n\
28201,Xã Long Phụng,807,Huyện Cần Giuộc,80\n\
28204,Xã Đông Thạnh,807,Huyện Cần Giuộc,80\n\
28207,Xã Tân Tập,807,Huyện Cần Giuộc,80\n\
28210,Thị trấn Tầm Vu,808,Huyện Châu Thành,80\n\
28213,Xã Bình Quới,808,Huyện Châu Thành,80\n\
28216,Xã Hòa Phú,808,Huyện Châu Thành,80\n\
28219,Xã Phú Ngãi Trị,808,Huyện Châu Thành,80\n\
28222,Xã Vĩnh Công,808,Huyện Châu Thành,80\n\
28225,Xã Thuận Mỹ,808,Huyện Châu Thành,80\n\
28228,Xã Hiệp Thạnh,808,Huyện Châu Thành,80\n\
28231,Xã Phước Tân Hưng,808,Huyện Châu Thành,80\n\
28234,Xã Thanh Phú Long,808,Huyện Châu Thành,80\n\
28237,Xã Dương Xuân Hội,808,Huyện Châu Thành,80\n\
28240,Xã An Lục Long,808,Huyện Châu Thành,80\n\
28243,Xã Long Trì,808,Huyện Châu Thành,80\n\
28246,Xã Thanh Vĩnh Đông,808,Huyện Châu Thành,80\n\
28249,Phường 5,815,Thành phố Mỹ Tho,82\n\
28252,Phường 4,815,Thành phố Mỹ Tho,82\n\
28261,Phường 1,815,Thành phố Mỹ Tho,82\n\
28264,Phường 2,815,Thành phố Mỹ Tho,82\n\
28270,Phường 6,815,Thành phố Mỹ Tho,82\n\
28273,Phường 9,815,Thành phố Mỹ Tho,82\n\
28276,Phường 10,815,Thành phố Mỹ Tho,82\n\
28279,Phường Tân Long,815,Thành phố Mỹ Tho,82\n\
28282,Xã Đạo Thạnh,815,Thành phố Mỹ Tho,82\n\
28285,Xã Trung An,815,Thành phố Mỹ Tho,82\n\
28288,Xã Mỹ Phong,815,Thành phố Mỹ Tho,82\n\
28291,Xã Tân Mỹ Chánh,815,Thành phố Mỹ Tho,82\n\
28297,Phường 2,816,Thành phố Gò Công,82\n\
28300,Phường 1,816,Thành phố Gò Công,82\n\
28306,Phường 5,816,Thành phố Gò Công,82\n\
28309,Phường Long Hưng,816,Thành phố Gò Công,82\n\
28312,Phường Long Thuận,816,Thành phố Gò Công,82\n\
28315,Phường Long Chánh,816,Thành phố Gò Công,82\n\
28318,Phường Long Hòa,816,Thành phố Gò Công,82\n\
28321,Thị trấn Mỹ Phước,818,Huyện Tân Phước,82\n\
28324,Xã Tân Hòa Đông,818,Huyện Tân Phước,82\n\
28327,Xã Thạnh Tân,818,Huyện Tân Phước,82\n\
28330,Xã Thạnh Mỹ,818,Huyện Tân Phước,82\n\
28333,Xã Thạnh Hoà,818,Huyện Tân Phước,82\n\
28336,Xã Phú Mỹ,818,Huyện Tân Phước,82\n\
28339,Xã Tân Hòa Thành,818,Huyện Tân Phước,82\n\
28342,Xã Hưng Thạnh,818,Huyện Tân Phước,82\n\
28345,Xã Tân Lập 1,818,Huyện Tân Phước,82\n\
28348,Xã Tân Hòa Tây,818,Huyện Tân Phước,82\n\
28354,Xã Tân Lập 2,818,Huyện Tân Phước,82\n\
28357,Xã Phước Lập,818,Huyện Tân Phước,82\n\
28360,Thị trấn Cái Bè,819,Huyện Cái Bè,82\n\
28363,Xã Hậu Mỹ Bắc B,819,Huyện Cái Bè,82\n\
28366,Xã Hậu Mỹ Bắc A,819,Huyện Cái Bè,82\n\
28369,Xã Mỹ Trung,819,Huyện Cái Bè,82\n\
28372,Xã Hậu Mỹ Trinh,819,Huyện Cái Bè,82\n\
28375,Xã Hậu Mỹ Phú,819,Huyện Cái Bè,82\n\
28378,Xã Mỹ Tân,819,Huyện Cái Bè,82\n\
28381,Xã Mỹ Lợi B,819,Huyện Cái Bè,82\n\
28384,Xã Thiện Trung,819,Huyện Cái Bè,82\n\
28387,Xã Mỹ Hội,819,Huyện Cái Bè,82\n\
28390,Xã An Cư,819,Huyện Cái Bè,82\n\
28393,Xã Hậu Thành,819,Huyện Cái Bè,82\n\
28396,Xã Mỹ Lợi A,819,Huyện Cái Bè,82\n\
28399,Xã Hòa Khánh,819,Huyện Cái Bè,82\n\
28402,Xã Thiện Trí,819,Huyện Cái Bè,82\n\
28405,Xã Mỹ Đức Đông,819,Huyện Cái Bè,82\n\
28408,Xã Mỹ Đức Tây,819,Huyện Cái Bè,82\n\
28411,Xã Đông Hòa Hiệp,819,Huyện Cái Bè,82\n\
28414,Xã An Thái Đông,819,Huyện Cái Bè,82\n\
28417,Xã Tân Hưng,819,Huyện Cái Bè,82\n\
28420,Xã Mỹ Lương,819,Huyện Cái Bè,82\n\
28423,Xã Tân Thanh,819,Huyện Cái Bè,82\n\
28426,Xã An Thái Trung,819,Huyện Cái Bè,82\n\
28429,Xã An Hữu,819,Huyện Cái Bè,82\n\
28432,Xã Hòa Hưng,819,Huyện Cái Bè,82\n\
28435,Phường 1,817,Thị xã Cai Lậy,82\n\
28436,Phường 2,817,Thị xã Cai Lậy,82\n\
28437,Phường 3,817,Thị xã Cai Lậy,82\n\
28438,Xã Thạnh Lộc,820,Huyện Cai Lậy,82\n\
28439,Phường 4,817,Thị xã Cai Lậy,82\n\
28440,Phường 5,817,Thị xã Cai Lậy,82\n\
28441,Xã Mỹ Thành Bắc,820,Huyện Cai Lậy,82\n\
28444,Xã Phú Cường,820,Huyện Cai Lậy,82\n\
28447,Xã Mỹ Phước Tây,817,Thị xã Cai Lậy,82\n\
28450,Xã Mỹ Hạnh Đông,817,Thị xã Cai Lậy,82\n\
28453,Xã Mỹ Hạnh Trung,817,Thị xã Cai Lậy,82\n\
28456,Xã Mỹ Thành Nam,820,Huyện Cai Lậy,82\n\
28459,Xã Tân Phú,817,Thị xã Cai Lậy,82\n\
28462,Xã Tân Bình,817,Thị xã Cai Lậy,82\n\
28465,Xã Phú Nhuận,820,Huyện Cai Lậy,82\n\
28468,Xã Tân Hội,817,Thị xã Cai Lậy,82\n\
28471,Thị trấn Bình Phú,820,Huyện Cai Lậy,82\n\
28474,Phường Nhị Mỹ,817,Thị xã Cai Lậy,82\n\
28477,Xã Nhị Quý,817,Thị xã Cai Lậy,82\n\
28480,Xã Thanh Hòa,817,Thị xã Cai Lậy,82\n\
28483,Xã Phú Quý,817,Thị xã Cai Lậy,82\n\
28486,Xã Long Khánh,817,Thị xã Cai Lậy,82\n\
28489,Xã Cẩm Sơn,820,Huyện Cai Lậy,82\n\
28492,Xã Phú An,820,Huyện Cai Lậy,82\n\
28495,Xã Mỹ Long,820,Huyện Cai Lậy,82\n\
28498,Xã Long Tiên,820,Huyện Cai Lậy,82\n\
28501,Xã Hiệp Đức,820,Huyện Cai Lậy,82\n\
28504,Xã Long Trung,820,Huyện Cai Lậy,82\n\
28507,Xã Hội Xuân,820,Huyện Cai Lậy,82\n\
28510,Xã Tân Phong,820,Huyện Cai Lậy,82\n\
28513,Xã Tam Bình,820,Huyện Cai Lậy,82\n\
28516,Xã Ngũ Hiệp,820,Huyện Cai Lậy,82\n\
28519,Thị trấn Tân Hiệp,821,Huyện Châu Thành,82\n\
28522,Xã Tân Hội Đông,821,Huyện Châu Thành,82\n\
28525,Xã Tân Hương,821,Huyện Châu Thành,82\n\
28528,Xã Tân Lý Đông,821,Huyện Châu Thành,82\n\
28534,Xã Thân Cửu Nghĩa,821,Huyện Châu Thành,82\n\
28537,Xã Tam Hiệp,821,Huyện Châu Thành,82\n\
28540,Xã Điềm Hy,821,Huyện Châu Thành,82\n\
28543,Xã Nhị Bình,821,Huyện Châu Thành,82\n\
28549,Xã Đông Hòa,821,Huyện Châu Thành,82\n\
28552,Xã Long Định,821,Huyện Châu Thành,82\n\
28558,Xã Long An,821,Huyện Châu Thành,82\n\
28561,Xã Long Hưng,821,Huyện Châu Thành,82\n\
28564,Xã Bình Trưng,821,Huyện Châu Thành,82\n\
28567,Xã Phước Thạnh,815,Thành phố Mỹ Tho,82\n\
28570,Xã Thạnh Phú,821,Huyện Châu Thành,82\n\
28573,Xã Bàn Long,821,Huyện Châu Thành,82\n\
28576,Xã Vĩnh Kim,821,Huyện Châu Thành,82\n\
28579,Xã Bình Đức,821,Huyện Châu Thành,82\n\
28582,Xã Song Thuận,821,Huyện Châu Thành,82\n\
28585,Xã Kim Sơn,821,Huyện Châu Thành,82\n\
28588,Xã Phú Phong,821,Huyện Châu Thành,82\n\
28591,Xã Thới Sơn,815,Thành phố Mỹ Tho,82\n\
28594,Thị trấn Chợ Gạo,822,Huyện Chợ Gạo,82\n\
28597,Xã Trung Hòa,822,Huyện Chợ Gạo,82\n\
28600,Xã Hòa Tịnh,822,Huyện Chợ Gạo,82\n\
28603,Xã Mỹ Tịnh An,822,Huyện Chợ Gạo,82\n\
28606,Xã Tân Bình Thạnh,822,Huyện Chợ Gạo,82\n\
28609,Xã Phú Kiết,822,Huyện Chợ Gạo,82\n\
28612,Xã Lương Hòa Lạc,822,Huyện Chợ Gạo,82\n\
28615,Xã Thanh Bình,822,Huyện Chợ Gạo,82\n\
28618,Xã Quơn Long,822,Huyện Chợ Gạo,82\n\
28621,Xã Bình Phục Nhứt,822,Huyện Chợ Gạo,82\n\
28624,Xã Đăng Hưng Phước,822,Huyện Chợ Gạo,82\n\
28627,Xã Tân Thuận Bình,822,Huyện Chợ Gạo,82\n\
28630,Xã Song Bình,822,Huyện Chợ Gạo,82\n\
28633,Xã Bình Phan,822,Huyện Chợ Gạo,82\n\
28636,Xã Long Bình Điền,822,Huyện Chợ Gạo,82\n\
28639,Xã An Thạnh Thủy,822,Huyện Chợ Gạo,82\n\
28642,Xã Xuân Đông,822,Huyện Chợ Gạo,82\n\
28645,Xã Hòa Định,822,Huyện Chợ Gạo,82\n\
28648,Xã Bình Ninh,822,Huyện Chợ Gạo,82\n\
28651,Thị trấn Vĩnh Bình,823,Huyện Gò Công Tây,82\n\
28654,Xã Đồng Sơn,823,Huyện Gò Công Tây,82\n\
28657,Xã Bình Phú,823,Huyện Gò Công Tây,82\n\
28660,Xã Đồng Thạnh,823,Huyện Gò Công Tây,82\n\
28663,Xã Thành Công,823,Huyện Gò Công Tây,82\n\
28666,Xã Bình Nhì,823,Huyện Gò Công Tây,82\n\
28669,Xã Yên Luông,823,Huyện Gò Công Tây,82\n\
28672,Xã Thạnh Trị,823,Huyện Gò Công Tây,82\n\
28675,Xã Thạnh Nhựt,823,Huyện Gò Công Tây,82\n\
28678,Xã Long Vĩnh,823,Huyện Gò Công Tây,82\n\
28681,Xã Bình Tân,823,Huyện Gò Công Tây,82\n\
28684,Xã Vĩnh Hựu,823,Huyện Gò Công Tây,82\n\
28687,Xã Long Bình,823,Huyện Gò Công Tây,82\n\
28690,Xã Tân Thới,825,Huyện Tân Phú Đông,82\n\
28693,Xã Tân Phú,825,Huyện Tân Phú Đông,82\n\
28696,Xã Phú Thạnh,825,Huyện Tân Phú Đông,82\n\
28699,Xã Tân Thạnh,825,Huyện Tân Phú Đông,82\n\
28702,Thị trấn Tân Hòa,824,Huyện Gò Công Đông,82\n\
28705,Xã Tăng Hoà,824,Huyện Gò Công Đông,82\n\
28708,Xã Bình Đông,816,Thành phố Gò Công,82\n\
28711,Xã Tân Phước,824,Huyện Gò Công Đông,82\n\
28714,Xã Gia Thuận,824,Huyện Gò Công Đông,82\n\
28717,Xã Bình Xuân,816,Thành phố Gò Công,82\n\
28720,Thị trấn Vàm Láng,824,Huyện Gò Công Đông,82\n\
28723,Xã Tân Tây,824,Huyện Gò Công Đông,82\n\
28726,Xã Kiểng Phước,824,Huyện Gò Công Đông,82\n\
28729,Xã Tân Trung,816,Thành phố Gò Công,82\n\
28732,Xã Tân Đông,824,Huyện Gò Công Đông,82\n\
28735,Xã Bình Ân,824,Huyện Gò Công Đông,82\n\
28738,Xã Tân Điền,824,Huyện Gò Công Đông,82\n\
28741,Xã Bình Nghị,824,Huyện Gò Công Đông,82\n\
28744,Xã Phước Trung,824,Huyện Gò Công Đông,82\n\
28747,Xã Tân Thành,824,Huyện Gò Công Đông,82\n\
28750,Xã Phú Đông,825,Huyện Tân Phú Đông,82\n\
28753,Xã Phú Tân,825,Huyện Tân Phú Đông,82\n\
28756,Phường Phú Khương,829,Thành phố Bến Tre,83\n\
28757,Phường Phú Tân,829,Thành phố Bến Tre,83\n\
28759,Phường 8,829,Thành phố Bến Tre,83\n\
28762,Phường 6,829,Thành phố Bến Tre,83\n\
28777,Phường An Hội,829,Thành phố Bến Tre,83\n\
28780,Phường 7,829,Thành phố Bến Tre,83\n\
28783,Xã Sơn Đông,829,Thành phố Bến Tre,83\n\
28786,Xã Phú Hưng,829,Thành phố Bến Tre,83\n\
28789,Xã Bình Phú,829,Thành phố Bến Tre,83\n\
28792,Xã Mỹ Thạnh An,829,Thành phố Bến Tre,83\n\
28795,Xã Nhơn Thạnh,829,Thành phố Bến Tre,83\n\
28798,Xã Phú Nhuận,829,Thành phố Bến Tre,83\n\
28804,Xã Tân Thạch,831,Huyện Châu Thành,83\n\
28807,Xã Qưới Sơn,831,Huyện Châu Thành,83\n\
28810,Thị trấn Châu Thành,831,Huyện Châu Thành,83\n\
28813,Xã Giao Long,831,Huyện Châu Thành,83\n\
28819,Xã Phú Túc,831,Huyện Châu Thành,83\n\
28822,Xã Phú Đức,831,Huyện Châu Thành,83\n\
28828,Xã An Phước,831,Huyện Châu Thành,83\n\
28831,Xã Tam Phước,831,Huyện Châu Thành,83\n\
28834,Xã Thành Triệu,831,Huyện Châu Thành,83\n\
28840,Xã Tân Phú,831,Huyện Châu Thành,83\n\
28843,Xã Quới Thành,831,Huyện Châu Thành,83\n\
28846,Xã Phước Thạnh,831,Huyện Châu Thành,83\n\
28852,Xã Tiên Long,831,Huyện Châu Thành,83\n\
28855,Xã Tường Đa,831,Huyện Châu Thành,83\n\
28858,Xã Hữu Định,831,Huyện Châu Thành,83\n\
28861,Thị trấn Tiên Thủy,831,Huyện Châu Thành,83\n\
28870,Thị trấn Chợ Lách,832,Huyện Chợ Lách,83\n\
28873,Xã Phú Phụng,832,Huyện Chợ Lách,83\n\
28876,Xã Sơn Định,832,Huyện Chợ Lách,83\n\
28879,Xã Vĩnh Bình,832,Huyện Chợ Lách,83\n\
28882,Xã Hòa Nghĩa,832,Huyện Chợ Lách,83\n\
28885,Xã Long Thới,832,Huyện Chợ Lách,83\n\
28888,Xã Phú Sơn,832,Huyện Chợ Lách,83\n\
28889,Xã Phú Mỹ,838,Huyện Mỏ Cày Bắc,83\n\
28891,Xã Tân Thiềng,832,Huyện Chợ Lách,83\n\
28894,Xã Vĩnh Thành,832,Huyện Chợ Lách,83\n\
28897,Xã Vĩnh Hòa,832,Huyện Chợ Lách,83\n\
28900,Xã Hưng Khánh Trung B,832,Huyện Chợ Lách,83\n\
28901,Xã Hưng Khánh Trung A,838,Huyện Mỏ Cày Bắc,83\n\
28903,Thị trấn Mỏ Cày,833,Huyện Mỏ Cày Nam,83\n\
28906,Xã Thanh Tân,838,Huyện Mỏ Cày Bắc,83\n\
28909,Xã Thạnh Ngãi,838,Huyện Mỏ Cày Bắc,83\n\
28912,Xã Tân Phú Tây,838,Huyện Mỏ Cày Bắc,83\n\
28915,Thị trấn Phước Mỹ Trung,838,Huyện Mỏ Cày Bắc,83\n\
28918,Xã Tân Thành Bình,838,Huyện Mỏ Cày Bắc,83\n\
28921,Xã Thành An,838,Huyện Mỏ Cày Bắc,83\n\
28924,Xã Hòa Lộc,838,Huyện Mỏ Cày Bắc,83\n\
28927,Xã Tân Thanh Tây,838,Huyện Mỏ Cày Bắc,83\n\
28930,Xã Định Thủy,833,Huyện Mỏ Cày Nam,83\n\
28933,Xã Tân Bình,838,Huyện Mỏ Cày Bắc,83\n\
28936,Xã Nhuận Phú Tân,838,Huyện Mỏ Cày Bắc,83\n\
28939,Xã Đa Phước Hội,833,Huyện Mỏ Cày Nam,83\n\
28940,Xã Tân Hội,833,Huyện Mỏ Cày Nam,83\n\
28942,Xã Phước Hiệp,833,Huyện Mỏ Cày Nam,83\n\
28945,Xã Bình Khánh,833,Huyện Mỏ Cày Nam,83\n\
28948,Xã Khánh Thạnh Tân,838,Huyện Mỏ Cày Bắc,83\n\
28951,Xã An Thạnh,833,Huyện Mỏ Cày Nam,83\n\
28957,Xã An Định,833,Huyện Mỏ Cày Nam,83\n\
28960,Xã Thành Thới B,833,Huyện Mỏ Cày Nam,83\n\
28963,Xã Tân Trung,833,Huyện Mỏ Cày Nam,83\n\
28966,Xã An Thới,833,Huyện Mỏ Cày Nam,83\n\
28969,Xã Thành Thới A,833,Huyện Mỏ Cày Nam,83\n\
28972,Xã Minh Đức,833,Huyện Mỏ Cày Nam,83\n\
28975,Xã Ngãi Đăng,833,Huyện Mỏ Cày Nam,83\n\
28978,Xã Cẩm Sơn,833,Huyện Mỏ Cày Nam,83\n\
28981,Xã Hương Mỹ,833,Huyện Mỏ Cày Nam,83\n\
28984,Thị trấn Giồng Trôm,834,Huyện Giồng Trôm,83\n\
28987,Xã Phong Nẫm,834,Huyện Giồng Trôm,83\n\
28993,Xã Mỹ Thạnh,834,Huyện Giồng Trôm,83\n\
28996,Xã Châu Hòa,834,Huyện Giồng Trôm,83\n\
28999,Xã Lương Hòa,834,Huyện Giồng Trôm,83\n\
29002,Xã Lương Quới,834,Huyện Giồng Trôm,83\n\
29005,Xã Lương Phú,834,Huyện Giồng Trôm,83\n\
29008,Xã Châu Bình,834,Huyện Giồng Trôm,83\n\
29011,Xã Thuận Điền,834,Huyện Giồng Trôm,83\n\
29014,Xã Sơn Phú,834,Huyện Giồng Trôm,83\n\
29017,Xã Bình Hoà,834,Huyện Giồng Trôm,83\n\
29020,Xã Phước Long,834,Huyện Giồng Trôm,83\n\
29023,Xã Hưng Phong,834,Huyện Giồng Trôm,83\n\
29026,Xã Long Mỹ,834,Huyện Giồng Trôm,83\n\
29029,Xã Tân Hào,834,Huyện Giồng Trôm,83\n\
29032,Xã Bình Thành,834,Huyện Giồng Trôm,83\n\
29035,Xã Tân Thanh,834,Huyện Giồng Trôm,83\n\
29038,Xã Tân Lợi Thạnh,834,Huyện Giồng Trôm,83\n\
29041,Xã Thạnh Phú Đông,834,Huyện Giồng Trôm,83\n\
29044,Xã Hưng Nhượng,834,Huyện Giồng Trôm,83\n\
29047,Xã Hưng Lễ,834,Huyện Giồng Trôm,83\n\
29050,Thị trấn Bình Đại,835,Huyện Bình Đại,83\n\
29053,Xã Tam Hiệp,835,Huyện Bình Đại,83\n\
29056,Xã Long Định,835,Huyện Bình Đại,83\n\
29059,Xã Long Hòa,835,Huyện Bình Đại,83\n\
29062,Xã Phú Thuận,835,Huyện Bình Đại,83\n\
29065,Xã Vang Quới Tây,835,Huyện Bình Đại,83\n\
29068,Xã Vang Quới Đông,835,Huyện Bình Đại,83\n\
29071,Xã Châu Hưng,835,Huyện Bình Đại,83\n\
29077,Xã Lộc Thuận,835,Huyện Bình Đại,83\n\
29080,Xã Định Trung,835,Huyện Bình Đại,83\n\
29083,Xã Thới Lai,835,Huyện Bình Đại,83\n\
29086,Xã Bình Thới,835,Huyện Bình Đại,83\n\
29089,Xã Phú Long,835,Huyện Bình Đại,83\n\
29092,Xã Bình Thắng,835,Huyện Bình Đại,83\n\
29095,Xã Thạnh Trị,835,Huyện Bình Đại,83\n\
29098,Xã Đại Hòa Lộc,835,Huyện Bình Đại,83\n\
29101,Xã Thừa Đức,835,Huyện Bình Đại,83\n\
29104,Xã Thạnh Phước,835,Huyện Bình Đại,83\n\
29107,Xã Thới Thuận,835,Huyện Bình Đại,83\n\
29110,Thị trấn Ba Tri,836,Huyện Ba Tri,83\n\
29116,Xã Mỹ Hòa,836,Huyện Ba Tri,83\n\
29119,Xã Tân Xuân,836,Huyện Ba Tri,83\n\
29122,Xã Mỹ Chánh,836,Huyện Ba Tri,83\n\
29125,Xã Bảo Thạnh,836,Huyện Ba Tri,83\n\
29128,Xã An Phú Trung,836,Huyện Ba Tri,83\n\
29131,Xã Mỹ Thạnh,836,Huyện Ba Tri,83\n\
29134,Xã Mỹ Nhơn,836,Huyện Ba Tri,83\n\
29137,Xã Phước Ngãi,836,Huyện Ba Tri,83\n\
29143,Xã An Ngãi Trung,836,Huyện Ba Tri,83\n\
29146,Xã Phú Lễ,836,Huyện Ba Tri,83\n\
29149,Xã An Bình Tây,836,Huyện Ba Tri,83\n\
29152,Xã Bảo Thuận,836,Huyện Ba Tri,83\n\
29155,Xã Tân Hưng,836,Huyện Ba Tri,83\n\
29158,Xã An Ngãi Tây,836,Huyện Ba Tri,83\n\
29161,Xã An Hiệp,836,Huyện Ba Tri,83\n\
29164,Xã Vĩnh Hòa,836,Huyện Ba Tri,83\n\
29167,Xã Tân Thủy,836,Huyện Ba Tri,83\n\
29170,Xã Vĩnh An,836,Huyện Ba Tri,83\n\
29173,Xã An Đức,836,Huyện Ba Tri,83\n\
29176,Xã An Hòa Tây,836,Huyện Ba Tri,83\n\
29179,Thị trấn Tiệm Tôm,836,Huyện Ba Tri,83\n\
29182,Thị trấn Thạnh Phú,837,Huyện Thạnh Phú,83\n\
29185,Xã Phú Khánh,837,Huyện Thạnh Phú,83\n\
29188,Xã Đại Điền,837,Huyện Thạnh Phú,83\n\
29191,Xã Quới Điền,837,Huyện Thạnh Phú,83\n\
29194,Xã Tân Phong,837,Huyện Thạnh Phú,83\n\
29197,Xã Mỹ Hưng,837,Huyện Thạnh Phú,83\n\
29200,Xã An Thạnh,837,Huyện Thạnh Phú,83\n\
29203,Xã Thới Thạnh,837,Huyện Thạnh Phú,83\n\
29206,Xã Hòa Lợi,837,Huyện Thạnh Phú,83\n\
29209,Xã An Điền,837,Huyện Thạnh Phú,83\n\
29212,Xã Bình Thạnh,837,Huyện Thạnh Phú,83\n\
29215,Xã An Thuận,837,Huyện Thạnh Phú,83\n\
29218,Xã An Quy,837,Huyện Thạnh Phú,83\n\
29221,Xã Thạnh Hải,837,Huyện Thạnh Phú,83\n\
29224,Xã An Nhơn,837,Huyện Thạnh Phú,83\n\
29227,Xã Giao Thạnh,837,Huyện Thạnh Phú,83\n\
29230,Xã Thạnh Phong,837,Huyện Thạnh Phú,83\n\
29233,Xã Mỹ An,837,Huyện Thạnh Phú,83\n\
29236,Phường 4,842,Thành phố Trà Vinh,84\n\
29239,Phường 1,842,Thành phố Trà Vinh,84\n\
29242,Phường 3,842,Thành phố Trà Vinh,84\n\
29248,Phường 5,842,Thành phố Trà Vinh,84\n\
29254,Phường 7,842,Thành phố Trà Vinh,84\n\
29257,Phường 8,842,Thành phố Trà Vinh,84\n\
29260,Phường 9,842,Thành phố Trà Vinh,84\n\
29263,Xã Long Đức,842,Thành phố Trà Vinh,84\n\
29266,Thị trấn Càng Long,844,Huyện Càng Long,84\n\
29269,Xã Mỹ Cẩm,844,Huyện Càng Long,84\n\
29272,Xã An Trường A,844,Huyện Càng Long,84\n\
29275,Xã An Trường,844,Huyện Càng Long,84\n\
29278,Xã Huyền Hội,844,Huyện Càng Long,84\n\
29281,Xã Tân An,844,Huyện Càng Long,84\n\
29284,Xã Tân Bình,844,Huyện Càng Long,84\n\
29287,Xã Bình Phú,844,Huyện Càng Long,84\n\
29290,Xã Phương Thạnh,844,Huyện Càng Long,84\n\
29293,Xã Đại Phúc,844,Huyện Càng Long,84\n\
29296,Xã Đại Phước,844,Huyện Càng Long,84\n\
29299,Xã Nhị Long Phú,844,Huyện Càng Long,84\n\
29302,Xã Nhị Long,844,Huyện Càng Long,84\n\
29305,Xã Đức Mỹ,844,Huyện Càng Long,84\n\
29308,Thị trấn Cầu Kè,845,Huyện Cầu Kè,84\n\
29311,Xã Hòa Ân,845,Huyện Cầu Kè,84\n\
29314,Xã Châu Điền,845,Huyện Cầu Kè,84\n\
29317,Xã An Phú Tân,845,Huyện Cầu Kè,84\n\
29320,Xã Hoà Tân,845,Huyện Cầu Kè,84\n\
29323,Xã Ninh Thới,845,Huyện Cầu Kè,84\n\
29326,Xã Phong Phú,845,Huyện Cầu Kè,84\n\
29329,Xã Phong Thạnh,845,Huyện Cầu Kè,84\n\
29332,Xã Tam Ngãi,845,Huyện Cầu Kè,84\n\
29335,Xã Thông Hòa,845,Huyện Cầu Kè,84\n\
29338,Xã Thạnh Phú,845,Huyện Cầu Kè,84\n\
29341,Thị trấn Tiểu Cần,846,Huyện Tiểu Cần,84\n\
29344,Thị trấn Cầu Quan,846,Huyện Tiểu Cần,84\n\
29347,Xã Phú Cần,846,Huyện Tiểu Cần,84\n\
29350,Xã Hiếu Tử,846,Huyện Tiểu Cần,84\n\
29353,Xã Hiếu Trung,846,Huyện Tiểu Cần,84\n\
29356,Xã Long Thới,846,Huyện Tiểu Cần,84\n\
29359,Xã Hùng Hòa,846,Huyện Tiểu Cần,84\n\
29362,Xã Tân Hùng,846,Huyện Tiểu Cần,84\n\
29365,Xã Tập Ngãi,846,Huyện Tiểu Cần,84\n\
29368,Xã Ngãi Hùng,846,Huyện Tiểu Cần,84\n\
29371,Xã Tân Hòa,846,Huyện Tiểu Cần,84\n\
29374,Thị trấn Châu Thành,847,Huyện Châu Thành,84\n\
29377,Xã Đa Lộc,847,Huyện Châu Thành,84\n\
29380,Xã Mỹ Chánh,847,Huyện Châu Thành,84\n\
29383,Xã Thanh Mỹ,847,Huyện Châu Thành,84\n\
29386,Xã Lương Hoà A,847,Huyện Châu Thành,84\n\
29389,Xã Lương Hòa,847,Huyện Châu Thành,84\n\
29392,Xã Song Lộc,847,Huyện Châu Thành,84\n\
29395,Xã Nguyệt Hóa,847,Huyện Châu Thành,84\n\
29398,Xã Hòa Thuận,847,Huyện Châu Thành,84\n\
29401,Xã Hòa Lợi,847,Huyện Châu Thành,84\n\
29404,Xã Phước Hảo,847,Huyện Châu Thành,84\n\
29407,Xã Hưng Mỹ,847,Huyện Châu Thành,84\n\
29410,Xã Hòa Minh,847,Huyện Châu Thành,84\n\
29413,Xã Long Hòa,847,Huyện Châu Thành,84\n\
29416,Thị trấn Cầu Ngang,848,Huyện Cầu Ngang,84\n\
29419,Thị trấn Mỹ Long,848,Huyện Cầu Ngang,84\n\
29422,Xã Mỹ Long Bắc,848,Huyện Cầu Ngang,84\n\
29425,Xã Mỹ Long Nam,848,Huyện Cầu Ngang,84\n\
29428,Xã Mỹ Hòa,848,Huyện Cầu Ngang,84\n\
29431,Xã Vĩnh Kim,848,Huyện Cầu Ngang,84\n\
29434,Xã Kim Hòa,848,Huyện Cầu Ngang,84\n\
29437,Xã Hiệp Hòa,848,Huyện Cầu Ngang,84\n\
29440,Xã Thuận Hòa,848,Huyện Cầu Ngang,84\n\
29443,Xã Long Sơn,848,Huyện Cầu Ngang,84\n\
29446,Xã Nhị Trường,848,Huyện Cầu Ngang,84\n\
29449,Xã Trường Thọ,848,Huyện Cầu Ngang,84\n\
29452,Xã Hiệp Mỹ Đông,848,Huyện Cầu Ngang,84\n\
29455,Xã Hiệp Mỹ Tây,848,Huyện Cầu Ngang,84\n\
29458,Xã Thạnh Hòa Sơn,848,Huyện Cầu Ngang,84\n\
29461,Thị trấn Trà Cú,849,Huyện Trà Cú,84\n\
29462,Thị trấn Định An,849,Huyện Trà Cú,84\n\
29464,Xã Phước Hưng,849,Huyện Trà Cú,84\n\
29467,Xã Tập Sơn,849,Huyện Trà Cú,84\n\
29470,Xã Tân Sơn,849,Huyện Trà Cú,84\n\
29473,Xã An Quảng Hữu,849,Huyện Trà Cú,84\n\
29476,Xã Lưu Nghiệp Anh,849,Huyện Trà Cú,84\n\
29479,Xã Ngãi Xuyên,849,Huyện Trà Cú,84\n\
29482,Xã Kim Sơn,849,Huyện Trà Cú,84\n\
29485,Xã Thanh Sơn,849,Huyện Trà Cú,84\n\
29488,Xã Hàm Giang,849,Huyện Trà Cú,84\n\
29489,Xã Hàm Tân,849,Huyện Trà Cú,84\n\
29491,Xã Đại An,849,Huyện Trà Cú,84\n\
29494,Xã Định An,849,Huyện Trà Cú,84\n\
29497,Xã Đôn Xuân,850,Huyện Duyên Hải,84\n\
29500,Xã Đôn Châu,850,Huyện Duyên Hải,84\n\
29503,Xã Ngọc Biên,849,Huyện Trà Cú,84\n\
29506,Xã Long Hiệp,849,Huyện Trà Cú,84\n\
29509,Xã Tân Hiệp,849,Huyện Trà Cú,84\n\
29512,Phường 1,851,Thị xã Duyên Hải,84\n\
29513,Thị trấn Long Thành,850,Huyện Duyên Hải,84\n\
29515,Xã Long Toàn,851,Thị xã Duyên Hải,84\n\
29516,Phường 2,851,Thị xã Duyên Hải,84\n\
29518,Xã Long Hữu,851,Thị xã Duyên Hải,84\n\
29521,Xã Long Khánh,850,Huyện Duyên Hải,84\n\
29524,Xã Dân Thành,851,Thị xã Duyên Hải,84\n\
29527,Xã Trường Long Hòa,851,Thị xã Duyên Hải,84\n\
29530,Xã Ngũ Lạc,850,Huyện Duyên Hải,84\n\
29533,Xã Long Vĩnh,850,Huyện Duyên Hải,84\n\
29536,Xã Đông Hải,850,Huyện Duyên Hải,84\n\
29539,Xã Hiệp Thạnh,851,Thị xã Duyên Hải,84\n\
29542,Phường 9,855,Thành phố Vĩnh Long,86\n\
29545,Phường 5,855,Thành phố Vĩnh Long,86\n\
29551,Phường 1,855,Thành phố Vĩnh Long,86\n\
29554,Phường 4,855,Thành phố Vĩnh Long,86\n\
29557,Phường 3,855,Thành phố Vĩnh Long,86\n\
29560,Phường 8,855,Thành phố Vĩnh Long,86\n\
29563,Phường Tân Ngãi,855,Thành phố Vĩnh Long,86\n\
29566,Phường Tân Hòa,855,Thành phố Vĩnh Long,86\n\
29569,Phường Tân Hội,855,Thành phố Vĩnh Long,86\n\
29572,Phường Trường An,855,Thành phố Vĩnh Long,86\n\
29578,Xã Đồng Phú,857,Huyện Long Hồ,86\n\
29581,Xã Bình Hòa Phước,857,Huyện Long Hồ,86\n\
29584,Xã Hòa Ninh,857,Huyện Long Hồ,86\n\
29587,Xã An Bình,857,Huyện Long Hồ,86\n\
29590,Xã Thanh Đức,857,Huyện Long Hồ,86\n\
29593,Xã Tân Hạnh,857,Huyện Long Hồ,86\n\
29596,Xã Phước Hậu,857,Huyện Long Hồ,86\n\
29599,Xã Long Phước,857,Huyện Long Hồ,86\n\
29602,Thị trấn Long Hồ,857,Huyện Long Hồ,86\n\
29605,Xã Lộc Hòa,857,Huyện Long Hồ,86\n\
29608,Xã Long An,857,Huyện Long Hồ,86\n\
29611,Xã Phú Quới,857,Huyện Long Hồ,86\n\
29614,Xã Thạnh Quới,857,Huyện Long Hồ,86\n\
29617,Xã Hòa Phú,857,Huyện Long Hồ,86\n\
29623,Xã Mỹ An,858,Huyện Mang Thít,86\n\
29626,Xã Mỹ Phước,858,Huyện Mang Thít,86\n\
29629,Xã An Phước,858,Huyện Mang Thít,86\n\
29632,Xã Nhơn Phú,858,Huyện Mang Thít,86\n\
29635,Xã Long Mỹ,858,Huyện Mang Thít,86\n\
29638,Xã Hòa Tịnh,858,Huyện Mang Thít,86\n\
29641,Thị trấn Cái Nhum,858,Huyện Mang Thít,86\n\
29644,Xã Bình Phước,858,Huyện Mang Thít,86\n\
29647,Xã Chánh An,858,Huyện Mang Thít,86\n\
29650,Xã Tân An Hội,858,Huyện Mang Thít,86\n\
29653,Xã Tân Long,858,Huyện Mang Thít,86\n\
29656,Xã Tân Long Hội,858,Huyện Mang Thít,86\n\
29659,Thị trấn Vũng Liêm,859,Huyện Vũng Liêm,86\n\
29662,Xã Tân Quới Trung,859,Huyện Vũng Liêm,86\n\
29665,Xã Quới Thiện,859,Huyện Vũng Liêm,86\n\
29668,Xã Quới An,859,Huyện Vũng Liêm,86\n\
29671,Xã Trung Chánh,859,Huyện Vũng Liêm,86\n\
29674,Xã Tân An Luông,859,Huyện Vũng Liêm,86\n\
29677,Xã Thanh Bình,859,Huyện Vũng Liêm,86\n\
29680,Xã Trung Thành Tây,859,Huyện Vũng Liêm,86\n\
29683,Xã Trung Hiệp,859,Huyện Vũng Liêm,86\n\
29686,Xã Hiếu Phụng,859,Huyện Vũng Liêm,86\n\
29689,Xã Trung Thành Đông,859,Huyện Vũng Liêm,86\n\
29692,Xã Trung Thành,859,Huyện Vũng Liêm,86\n\
29695,Xã Trung Hiếu,859,Huyện Vũng Liêm,86\n\
29698,Xã Trung Ngãi,859,Huyện Vũng Liêm,86\n\
29701,Xã Hiếu Thuận,859,Huyện Vũng Liêm,86\n\
29704,Xã Trung Nghĩa,859,Huyện Vũng Liêm,86\n\
29707,Xã Trung An,859,Huyện Vũng Liêm,86\n\
29710,Xã Hiếu Nhơn,859,Huyện Vũng Liêm,86\n\
29713,Xã Hiếu Thành,859,Huyện Vũng Liêm,86\n\
29716,Xã Hiếu Nghĩa,859,Huyện Vũng Liêm,86\n\
29719,Thị trấn Tam Bình,860,Huyện Tam Bình,86\n\
29722,Xã Tân Lộc,860,Huyện Tam Bình,86\n\
29725,Xã Phú Thịnh,860,Huyện Tam Bình,86\n\
29728,Xã Hậu Lộc,860,Huyện Tam Bình,86\n\
29731,Xã Hòa Thạnh,860,Huyện Tam Bình,86\n\
29734,Xã Hoà Lộc,860,Huyện Tam Bình,86\n\
29737,Xã Phú Lộc,860,Huyện Tam Bình,86\n\
29740,Xã Song Phú,860,Huyện Tam Bình,86\n\
29743,Xã Hòa Hiệp,860,Huyện Tam Bình,86\n\
29746,Xã Mỹ Lộc,860,Huyện Tam Bình,86\n\
29749,Xã Tân Phú,860,Huyện Tam Bình,86\n\
29752,Xã Long Phú,860,Huyện Tam Bình,86\n\
29755,Xã Mỹ Thạnh Trung,860,Huyện Tam Bình,86\n\
29761,Xã Loan Mỹ,860,Huyện Tam Bình,86\n\
29764,Xã Ngãi Tứ,860,Huyện Tam Bình,86\n\
29767,Xã Bình Ninh,860,Huyện Tam Bình,86\n\
29770,Phường Cái Vồn,861,Thị xã Bình Minh,86\n\
29771,Phường Thành Phước,861,Thị xã Bình Minh,86\n\
29776,Xã Tân Thành,863,Huyện Bình Tân,86\n\
29779,Xã Thành Trung,863,Huyện Bình Tân,86\n\
29782,Xã Tân An Thạnh,863,Huyện Bình Tân,86\n\
29785,Xã Tân Lược,863,Huyện Bình Tân,86\n\
29788,Xã Nguyễn Văn Thảnh,863,Huyện Bình Tân,86\n\
29791,Xã Thành Lợi,863,Huyện Bình Tân,86\n\
29794,Xã Mỹ Thuận,863,Huyện Bình Tân,86\n\
29797,Xã Tân Bình,863,Huyện Bình Tân,86\n\
29800,Thị trấn Tân Quới,863,Huyện Bình Tân,86\n\
29806,Xã Thuận An,861,Thị xã Bình Minh,86\n\
29809,Xã Đông Thạnh,861,Thị xã Bình Minh,86\n\
29812,Xã Đông Bình,861,Thị xã Bình Minh,86\n\
29813,Phường Đông Thuận,861,Thị xã Bình Minh,86\n\
29815,Xã Mỹ Hòa,861,Thị xã Bình Minh,86\n\
29818,Xã Đông Thành,861,Thị xã Bình Minh,86\n\
29821,Thị trấn Trà Ôn,862,Huyện Trà Ôn,86\n\
29824,Xã Xuân Hiệp,862,Huyện Trà Ôn,86\n\
29827,Xã Nhơn Bình,862,Huyện Trà Ôn,86\n\
29830,Xã Hòa Bình,862,Huyện Trà Ôn,86\n\
29833,Xã Thới Hòa,862,Huyện Trà Ôn,86\n\
29836,Xã Trà Côn,862,Huyện Trà Ôn,86\n\
29839,Xã Tân Mỹ,862,Huyện Trà Ôn,86\n\
29842,Xã Hựu Thành,862,Huyện Trà Ôn,86\n\
29845,Xã Vĩnh Xuân,862,Huyện Trà Ôn,86\n\
29848,Xã Thuận Thới,862,Huyện Trà Ôn,86\n\
29851,Xã Phú Thành,862,Huyện Trà Ôn,86\n\
29857,Xã Lục Sỹ Thành,862,Huyện Trà Ôn,86\n\
29860,Xã Tích Thiện,862,Huyện Trà Ôn,86\n\
29869,Phường 1,866,Thành phố Cao Lãnh,87\n\
29872,Phường 4,866,Thành phố Cao Lãnh,87\n\
29875,Phường 3,866,Thành phố Cao Lãnh,87\n\
29878,Phường 6,866,Thành phố Cao Lãnh,87\n\
29881,Phường Mỹ Ngãi,866,Thành phố Cao Lãnh,87\n\
29884,Xã Mỹ Tân,866,Thành phố Cao Lãnh,87\n\
29887,Xã Mỹ Trà,866,Thành phố Cao Lãnh,87\n\
29888,Phường Mỹ Phú,866,Thành phố Cao Lãnh,87\n\
29890,Xã Tân Thuận Tây,866,Thành phố Cao Lãnh,87\n\
29892,Phường Hoà Thuận,866,Thành phố Cao Lãnh,87\n\
29893,Xã Hòa An,866,Thành phố Cao Lãnh,87\n\
29896,Xã Tân Thuận Đông,866,Thành phố Cao Lãnh,87\n\
29899,Xã Tịnh Thới,866,Thành phố Cao Lãnh,87\n\
29902,Phường 3,867,Thành phố Sa Đéc,87\n\
29905,Phường 1,867,Thành phố Sa Đéc,87\n\
29908,Phường 4,867,Thành phố Sa Đéc,87\n\
29911,Phường 2,867,Thành phố Sa Đéc,87\n\
29914,Xã Tân Khánh Đông,867,Thành phố Sa Đéc,87\n\
29917,Phường Tân Quy Đông,867,Thành phố Sa Đéc,87\n\
29919,Phường An Hoà,867,Thành phố Sa Đéc,87\n\
29920,Xã Tân Quy Tây,867,Thành phố Sa Đéc,87\n\
29923,Xã Tân Phú Đông,867,Thành phố Sa Đéc,87\n\
29926,Thị trấn Sa Rài,869,Huyện Tân Hồng,87\n\
29929,Xã Tân Hộ Cơ,869,Huyện Tân Hồng,87\n\
29932,Xã Thông Bình,869,Huyện Tân Hồng,87\n\
29935,Xã Bình Phú,869,Huyện Tân Hồng,87\n\
29938,Xã Tân Thành A,869,Huyện Tân Hồng,87\n\
29941,Xã Tân Thành B,869,Huyện Tân Hồng,87\n\
29944,Xã Tân Phước,869,Huyện Tân Hồng,87\n\
29947,Xã Tân Công Chí,869,Huyện Tân Hồng,87\n\
29950,Xã An Phước,869,Huyện Tân Hồng,87\n\
29954,Phường An Lộc,868,Thành phố Hồng Ngự,87\n\
29955,Phường An Thạnh,868,Thành phố Hồng Ngự,87\n\
29956,Xã Thường Phước 1,870,Huyện Hồng Ngự,87\n\
29959,Xã Bình Thạnh,868,Thành phố Hồng Ngự,87\n\
29962,Xã Thường Thới Hậu A,870,Huyện Hồng Ngự,87\n\
29965,Xã Tân Hội,868,Thành phố Hồng Ngự,87\n\
29971,Thị trấn Thường Thới Tiền,870,Huyện Hồng Ngự,87\n\
29974,Xã Thường Phước 2,870,Huyện Hồng Ngự,87\n\
29977,Xã Thường Lạc,870,Huyện Hồng Ngự,87\n\
29978,Phường An Lạc,868,Thành phố Hồng Ngự,87\n\
29980,Xã Long Khánh A,870,Huyện Hồng Ngự,87\n\
29983,Xã Long Khánh B,870,Huyện Hồng Ngự,87\n\
29986,Phường An Bình B,868,Thành phố Hồng Ngự,87\n\
29989,Phường An Bình A,868,Thành phố Hồng Ngự,87\n\
29992,Xã Long Thuận,870,Huyện Hồng Ngự,87\n\
29995,Xã Phú Thuận B,870,Huyện Hồng Ngự,87\n\
29998,Xã Phú Thuận A,870,Huyện Hồng Ngự,87\n\
30001,Thị trấn Tràm Chim,871,Huyện Tam Nông,87\n\
30004,Xã Hoà Bình,871,Huyện Tam Nông,87\n\
30007,Xã Tân Công Sính,871,Huyện Tam Nông,87\n\
30010,Xã Phú Hiệp,871,Huyện Tam Nông,87\n\
30013,Xã Phú Đức,871,Huyện Tam Nông,87\n\
30016,Xã Phú Thành B,871,Huyện Tam Nông,87\n\
30019,Xã An Hòa,871,Huyện Tam Nông,87\n\
30022,Xã An Long,871,Huyện Tam Nông,87\n\
30025,Xã Phú Cường,871,Huyện Tam Nông,87\n\
30028,Xã Phú Ninh,871,Huyện Tam Nông,87\n\
30031,Xã Phú Thọ,871,Huyện Tam Nông,87\n\
30034,Xã Phú Thành A,871,Huyện Tam Nông,87\n\
30037,Thị trấn Mỹ An,872,Huyện Tháp Mười,87\n\
30040,Xã Thạnh Lợi,872,Huyện Tháp Mười,87\n\
30043,Xã Hưng Thạnh,872,Huyện Tháp Mười,87\n\
30046,Xã Trường Xuân,872,Huyện Tháp Mười,87\n\
30049,Xã Tân Kiều,872,Huyện Tháp Mười,87\n\
30052,Xã Mỹ Hòa,872,Huyện Tháp Mười,87\n\
30055,Xã Mỹ Quý,872,Huyện Tháp Mười,87\n\
30058,Xã Mỹ Đông,872,Huyện Tháp Mười,87\n\
30061,Xã Đốc Binh Kiều,872,Huyện Tháp Mười,87\n\
30064,Xã Mỹ An,872,Huyện Tháp Mười,87\n\
30067,Xã Phú Điền,872,Huyện Tháp Mười,87\n\
30070,Xã Láng Biển,872,Huyện Tháp Mười,87\n\
30073,Xã Thanh Mỹ,872,Huyện Tháp Mười,87\n\
30076,Thị trấn Mỹ Thọ,873,Huyện Cao Lãnh,87\n\
30079,Xã Gáo Giồng,873,Huyện Cao Lãnh,87\n\
30082,Xã Phương Thịnh,873,Huyện Cao Lãnh,87\n\
30085,Xã Ba Sao,873,Huyện Cao Lãnh,87\n\
30088,Xã Phong Mỹ,873,Huyện Cao Lãnh,87\n\
30091,Xã Tân Nghĩa,873,Huyện Cao Lãnh,87\n\
30094,Xã Phương Trà,873,Huyện Cao Lãnh,87\n\
30097,Xã Nhị Mỹ,873,Huyện Cao Lãnh,87\n\
30100,Xã Mỹ Thọ,873,Huyện Cao Lãnh,87\n\
30103,Xã Tân Hội Trung,873,Huyện Cao Lãnh,87\n\
30106,Xã An Bình,873,Huyện Cao Lãnh,87\n\
30109,Xã Mỹ Hội,873,Huyện Cao Lãnh,87\n\
30112,Xã Mỹ Hiệp,873,Huyện Cao Lãnh,87\n\
30115,Xã Mỹ Long,873,Huyện Cao Lãnh,87\n\
30118,Xã Bình Hàng Trung,873,Huyện Cao Lãnh,87\n\
30121,Xã Mỹ Xương,873,Huyện Cao Lãnh,87\n\
30124,Xã Bình Hàng Tây,873,Huyện Cao Lãnh,87\n\
30127,Xã Bình Thạnh,873,Huyện Cao Lãnh,87\n\
30130,Thị trấn Thanh Bình,874,Huyện Thanh Bình,87\n\
30133,Xã Tân Quới,874,Huyện Thanh Bình,87\n\
30136,Xã Tân Hòa,874,Huyện Thanh Bình,87\n\
30139,Xã An Phong,874,Huyện Thanh Bình,87\n\
30142,Xã Phú Lợi,874,Huyện Thanh Bình,87\n\
30145,Xã Tân Mỹ,874,Huyện Thanh Bình,87\n\
30148,Xã Bình Tấn,874,Huyện Thanh Bình,87\n\
30151,Xã Tân Huề,874,Huyện Thanh Bình,87\n\
30154,Xã Tân Bình,874,Huyện Thanh Bình,87\n\
30157,Xã Tân Thạnh,874,Huyện Thanh Bình,87\n\
30160,Xã Tân Phú,874,Huyện Thanh Bình,87\n\
30163,Xã Bình Thành,874,Huyện Thanh Bình,87\n\
30166,Xã Tân Long,874,Huyện Thanh Bình,87\n\
30169,Thị trấn Lấp Vò,875,Huyện Lấp Vò,87\n\
30172,Xã Mỹ An Hưng A,875,Huyện Lấp Vò,87\n\
30175,Xã Tân Mỹ,875,Huyện Lấp Vò,87\n\
30178,Xã Mỹ An Hưng B,875,Huyện Lấp Vò,87\n\
30181,Xã Tân Khánh Trung,875,Huyện Lấp Vò,87\n\
30184,Xã Long Hưng A,875,Huyện Lấp Vò,87\n\
30187,Xã Vĩnh Thạnh,875,Huyện Lấp Vò,87\n\
30190,Xã Long Hưng B,875,Huyện Lấp Vò,87\n\
30193,Xã Bình Thành,875,Huyện Lấp Vò,87\n\
30196,Xã Định An,875,Huyện Lấp Vò,87\n\
30199,Xã Định Yên,875,Huyện Lấp Vò,87\n\
30202,Xã Hội An Đông,875,Huyện Lấp Vò,87\n\
30205,Xã Bình Thạnh Trung,875,Huyện Lấp Vò,87\n\
30208,Thị trấn Lai Vung,876,Huyện Lai Vung,87\n\
30211,Xã Tân Dương,876,Huyện Lai Vung,87\n\
30214,Xã Hòa Thành,876,Huyện Lai Vung,87\n\
30217,Xã Long Hậu,876,Huyện Lai Vung,87\n\
30220,Xã Tân Phước,876,Huyện Lai Vung,87\n\
30223,Xã Hòa Long,876,Huyện Lai Vung,87\n\
30226,Xã Tân Thành,876,Huyện Lai Vung,87\n\
30229,Xã Long Thắng,876,Huyện Lai Vung,87\n\
30232,Xã Vĩnh Thới,876,Huyện Lai Vung,87\n\
30235,Xã Tân Hòa,876,Huyện Lai Vung,87\n\
30238,Xã Định Hòa,876,Huyện Lai Vung,87\n\
30241,Xã Phong Hòa,876,Huyện Lai Vung,87\n\
30244,Thị trấn Cái Tàu Hạ,877,Huyện Châu Thành,87\n\
30247,Xã An Hiệp,877,Huyện Châu Thành,87\n\
30250,Xã An Nhơn,877,Huyện Châu Thành,87\n\
30253,Xã Tân Nhuận Đông,877,Huyện Châu Thành,87\n\
30256,Xã Tân Bình,877,Huyện Châu Thành,87\n\
30259,Xã Tân Phú Trung,877,Huyện Châu Thành,87\n\
30262,Xã Phú Long,877,Huyện Châu Thành,87\n\
30265,Xã An Phú Thuận,877,Huyện Châu Thành,87\n\
30268,Xã Phú Hựu,877,Huyện Châu Thành,87\n\
30271,Xã An Khánh,877,Huyện Châu Thành,87\n\
30274,Xã Tân Phú,877,Huyện Châu Thành,87\n\
30277,Xã Hòa Tân,877,Huyện Châu Thành,87\n\
30280,Phường Mỹ Bình,883,Thành phố Long Xuyên,89\n\
30283,Phường Mỹ Long,883,Thành phố Long Xuyên,89\n\
30286,Phường Mỹ Xuyên,883,Thành phố Long Xuyên,89\n\
30289,Phường Bình Đức,883,Thành phố Long Xuyên,89\n\
30292,Phường Bình Khánh,883,Thành phố Long Xuyên,89\n\
30295,Phường Mỹ Phước,883,Thành phố Long Xuyên,89\n\
30298,Phường Mỹ Quý,883,Thành phố Long Xuyên,89\n\
30301,Phường Mỹ Thới,883,Thành phố Long Xuyên,89\n\
30304,Phường Mỹ Thạnh,883,Thành phố Long Xuyên,89\n\
30307,Phường Mỹ Hòa,883,Thành phố Long Xuyên,89\n\
30310,Xã Mỹ Khánh,883,Thành phố Long Xuyên,89\n\
30313,Xã Mỹ Hoà Hưng,883,Thành phố Long Xuyên,89\n\
30316,Phường Châu Phú B,884,Thành phố Châu Đốc,89\n\
30319,Phường Châu Phú A,884,Thành phố Châu Đốc,89\n\
30322,Phường Vĩnh Mỹ,884,Thành phố Châu Đốc,89\n\
30325,Phường Núi Sam,884,Thành phố Châu Đốc,89\n\
30328,Phường Vĩnh Ngươn,884,Thành phố Châu Đốc,89\n\
30331,Xã Vĩnh Tế,884,Thành phố Châu Đốc,89\n\
30334,Xã Vĩnh Châu,884,Thành phố Châu Đốc,89\n\
30337,Thị trấn An Phú,886,Huyện An Phú,89\n\
30340,Xã Khánh An,886,Huyện An Phú,89\n\
30341,Thị trấn Long Bình,886,Huyện An Phú,89\n\
30343,Xã Khánh Bình,886,Huyện An Phú,89\n\
30346,Xã Quốc Thái,886,Huyện An Phú,89\n\
30349,Xã Nhơn Hội,886,Huyện An Phú,89\n\
30352,Xã Phú Hữu,886,Huyện An Phú,89\n\
30355,Xã Phú Hội,886,Huyện An Phú,89\n\
30358,Xã Phước Hưng,886,Huyện An Phú,89\n\
30361,Xã Vĩnh Lộc,886,Huyện An Phú,89\n\
30364,Xã Vĩnh Hậu,886,Huyện An Phú,89\n\
30367,Xã Vĩnh Trường,886,Huyện An Phú,89\n\
30370,Xã Vĩnh Hội Đông,886,Huyện An Phú,89\n\
30373,Thị trấn Đa Phước,886,Huyện An Phú,89\n\
30376,Phường Long Thạnh,887,Thị xã Tân Châu,89\n\
30377,Phường Long Hưng,887,Thị xã Tân Châu,89\n\
30378,Phường Long Châu,887,Thị xã Tân Châu,89\n\
30379,Xã Phú Lộc,887,Thị xã Tân Châu,89\n\
30382,Xã Vĩnh Xương,887,Thị xã Tân Châu,89\n\
30385,Xã Vĩnh Hòa,887,Thị xã Tân Châu,89\n\
30387,Xã Tân Thạnh,887,Thị xã Tân Châu,89\n\
30388,Xã Tân An,887,Thị xã Tân Châu,89\n\
30391,Xã Long An,887,Thị xã Tân Châu,89\n\
30394,Phường Long Phú,887,Thị xã Tân Châu,89\n\
30397,Xã Châu Phong,887,Thị xã Tân Châu,89\n\
30400,Xã Phú Vĩnh,887,Thị xã Tân Châu,89\n\
30403,Xã Lê Chánh,887,Thị xã Tân Châu,89\n\
30406,Thị trấn Phú Mỹ,888,Huyện Phú Tân,89\n\
30409,Thị trấn Chợ Vàm,888,Huyện Phú Tân,89\n\
30412,Phường Long Sơn,887,Thị xã Tân Châu,89\n\
30415,Xã Long Hoà,888,Huyện Phú Tân,89\n\
30418,Xã Phú Long,888,Huyện Phú Tân,89\n\
30421,Xã Phú Lâm,888,Huyện Phú Tân,89\n\
30424,Xã Phú Hiệp,888,Huyện Phú Tân,89\n\
30427,Xã Phú Thạnh,888,Huyện Phú Tân,89\n\
30430,Xã Hoà Lạc,888,Huyện Phú Tân,89\n\
30433,Xã Phú Thành,888,Huyện Phú Tân,89\n\
30436,Xã Phú An,888,Huyện Phú Tân,89\n\
30439,Xã Phú Xuân,888,Huyện Phú Tân,89\n\
30442,Xã Hiệp Xương,888,Huyện Phú Tân,89\n\
30445,Xã Phú Bình,888,Huyện Phú Tân,89\n\
30448,Xã Phú Thọ,888,Huyện Phú Tân,89\n\
30451,Xã Phú Hưng,888,Huyện Phú Tân,89\n\
30454,Xã Bình Thạnh Đông,888,Huyện Phú Tân,89\n\
30457,Xã Tân Hòa,888,Huyện Phú Tân,89\n\
30460,Xã Tân Trung,888,Huyện Phú Tân,89\n\
30463,Thị trấn Cái Dầu,889,Huyện Châu Phú,89\n\
30466,Xã Khánh Hòa,889,Huyện Châu Phú,89\n\
30469,Xã Mỹ Đức,889,Huyện Châu Phú,89\n\
30472,Xã Mỹ Phú,889,Huyện Châu Phú,89\n\
30475,Xã Ô Long Vỹ,889,Huyện Châu Phú,89\n\
30478,Thị trấn Vĩnh Thạnh Trung,889,Huyện Châu Phú,89\n\
30481,Xã Thạnh Mỹ Tây,889,Huyện Châu Phú,89\n\
30484,Xã Bình Long,889,Huyện Châu Phú,89\n\
30487,Xã Bình Mỹ,889,Huyện Châu Phú,89\n\
30490,Xã Bình Thủy,889,Huyện Châu Phú,89\n\
30493,Xã Đào Hữu Cảnh,889,Huyện Châu Phú,89\n\
30496,Xã Bình Phú,889,Huyện Châu Phú,89\n\
30499,Xã Bình Chánh,889,Huyện Châu Phú,89\n\
30502,Phường Nhà Bàng,890,Thị xã Tịnh Biên,89\n\
30505,Phường Chi Lăng,890,Thị xã Tịnh Biên,89\n\
30508,Phường Núi Voi,890,Thị xã Tịnh Biên,89\n\
30511,Phường Nhơn Hưng,890,Thị xã Tịnh Biên,89\n\
30514,Phường An Phú,890,Thị xã Tịnh Biên,89\n\
30517,Phường Thới Sơn,890,Thị xã Tịnh Biên,89\n\
30520,Phường Tịnh Biên,890,Thị xã Tịnh Biên,89\n\
30523,Xã Văn Giáo,890,Thị xã Tịnh Biên,89\n\
30526,Xã An Cư,890,Thị xã Tịnh Biên,89\n\
30529,Xã An Nông,890,Thị xã Tịnh Biên,89\n\
30532,Xã Vĩnh Trung,890,Thị xã Tịnh Biên,89\n\
30535,Xã Tân Lợi,890,Thị xã Tịnh Biên,89\n\
30538,Xã An Hảo,890,Thị xã Tịnh Biên,89\n\
30541,Xã Tân Lập,890,Thị xã Tịnh Biên,89\n\
30544,Thị trấn Tri Tôn,891,Huyện Tri Tôn,89\n\
30547,Thị trấn Ba Chúc,891,Huyện Tri Tôn,89\n\
30550,Xã Lạc Quới,891,Huyện Tri Tôn,89\n\
30553,Xã Lê Trì,891,Huyện Tri Tôn,89\n\
30556,Xã Vĩnh Gia,891,Huyện Tri Tôn,89\n\
30559,Xã Vĩnh Phước,891,Huyện Tri Tôn,89\n\
30562,Xã Châu Lăng,891,Huyện Tri Tôn,89\n\
30565,Xã Lương Phi,891,Huyện Tri Tôn,89\n\
30568,Xã Lương An Trà,891,Huyện Tri Tôn,89\n\
30571,Xã Tà Đảnh,891,Huyện Tri Tôn,89\n\
30574,Xã Núi Tô,891,Huyện Tri Tôn,89\n\
30577,Xã An Tức,891,Huyện Tri Tôn,89\n\
30580,Thị trấn Cô Tô,891,Huyện Tri Tôn,89\n\
30583,Xã Tân Tuyến,891,Huyện Tri Tôn,89\n\
30586,Xã Ô Lâm,891,Huyện Tri Tôn,89\n\
30589,Thị trấn An Châu,892,Huyện Châu Thành,89\n\
30592,Xã An Hòa,892,Huyện Châu Thành,89\n\
30595,Xã Cần Đăng,892,Huyện Châu Thành,89\n\
30598,Xã Vĩnh Hanh,892,Huyện Châu Thành,89\n\
30601,Xã Bình Thạnh,892,Huyện Châu Thành,89\n\
30604,Thị trấn Vĩnh Bình,892,Huyện Châu Thành,89\n\
30607,Xã Bình Hòa,892,Huyện Châu Thành,89\n\
30610,Xã Vĩnh An,892,Huyện Châu Thành,89\n\
30613,Xã Hòa Bình Thạnh,892,Huyện Châu Thành,89\n\
30616,Xã Vĩnh Lợi,892,Huyện Châu Thành,89\n\
30619,Xã Vĩnh Nhuận,892,Huyện Châu Thành,89\n\
30622,Xã Tân Phú,892,Huyện Châu Thành,89\n\
30625,Xã Vĩnh Thành,892,Huyện Châu Thành,89\n\
30628,Thị trấn Chợ Mới,893,Huyện Chợ Mới,89\n\
30631,Thị trấn Mỹ Luông,893,Huyện Chợ Mới,89\n\
30634,Xã Kiến An,893,Huyện Chợ Mới,89\n\
30637,Xã Mỹ Hội Đông,893,Huyện Chợ Mới,89\n\
30640,Xã Long Điền A,893,Huyện Chợ Mới,89\n\
30643,Xã Tấn Mỹ,893,Huyện Chợ Mới,89\n\
30646,Xã Long Điền B,893,Huyện Chợ Mới,89\n\
30649,Xã Kiến Thành,893,Huyện Chợ Mới,89\n\
30652,Xã Mỹ Hiệp,893,Huyện Chợ Mới,89\n\
30655,Xã Mỹ An,893,Huyện Chợ Mới,89\n\
30658,Xã Nhơn Mỹ,893,Huyện Chợ Mới,89\n\
30661,Xã Long Giang,893,Huyện Chợ Mới,89\n\
30664,Xã Long Kiến,893,Huyện Chợ Mới,89\n\
30667,Xã Bình Phước Xuân,893,Huyện Chợ Mới,89\n\
30670,Xã An Thạnh Trung,893,Huyện Chợ Mới,89\n\
30673,Thị trấn Hội An,893,Huyện Chợ Mới,89\n\
30676,Xã Hòa Bình,893,Huyện Chợ Mới,89\n\
30679,Xã Hòa An,893,Huyện Chợ Mới,89\n\
30682,Thị trấn Núi Sập,894,Huyện Thoại Sơn,89\n\
30685,Thị trấn Phú Hoà,894,Huyện Thoại Sơn,89\n\
30688,Thị trấn Óc Eo,894,Huyện Thoại Sơn,89\n\
30691,Xã Tây Phú,894,Huyện Thoại Sơn,89\n\
30692,Xã An Bình,894,Huyện Thoại Sơn,89\n\
30694,Xã Vĩnh Phú,894,Huyện Thoại Sơn,89\n\
30697,Xã Vĩnh Trạch,894,Huyện Thoại Sơn,89\n\
30700,Xã Phú Thuận,894,Huyện Thoại Sơn,89\n\
30703,Xã Vĩnh Chánh,894,Huyện Thoại Sơn,89\n\
30706,Xã Định Mỹ,894,Huyện Thoại Sơn,89\n\
30709,Xã Định Thành,894,Huyện Thoại Sơn,89\n\
30712,Xã Mỹ Phú Đông,894,Huyện Thoại Sơn,89\n\
30715,Xã Vọng Đông,894,Huyện Thoại Sơn,89\n\
30718,Xã Vĩnh Khánh,894,Huyện Thoại Sơn,89\n\
30721,Xã Thoại Giang,894,Huyện Thoại Sơn,89\n\
30724,Xã Bình Thành,894,Huyện Thoại Sơn,89\n\
30727,Xã Vọng Thê,894,Huyện Thoại Sơn,89\n\
30733,Phường Vĩnh Thanh,899,Thành phố Rạch Giá,91\n\
30736,Phường Vĩnh Quang,899,Thành phố Rạch Giá,91\n\
30739,Phường Vĩnh Hiệp,899,Thành phố Rạch Giá,91\n\
30742,Phường Vĩnh Thanh Vân,899,Thành phố Rạch Giá,91\n\
30745,Phường Vĩnh Lạc,899,Thành phố Rạch Giá,91\n\
30748,Phường An Hòa,899,Thành phố Rạch Giá,91\n\
30751,Phường An Bình,899,Thành phố Rạch Giá,91\n\
30754,Phường Rạch Sỏi,899,Thành phố Rạch Giá,91\n\
30757,Phường Vĩnh Lợi,899,Thành phố Rạch Giá,91\n\
30760,Phường Vĩnh Thông,899,Thành phố Rạch Giá,91\n\
30763,Xã Phi Thông,899,Thành phố Rạch Giá,91\n\
30766,Phường Tô Châu,900,Thành phố Hà Tiên,91\n\
30769,Phường Đông Hồ,900,Thành phố Hà Tiên,91\n\
30772,Phường Bình San,900,Thành phố Hà Tiên,91\n\
30775,Phường Pháo Đài,900,Thành phố Hà Tiên,91\n\
30778,Phường Mỹ Đức,900,Thành phố Hà Tiên,91\n\
30781,Xã Tiên Hải,900,Thành phố Hà Tiên,91\n\
30784,Xã Thuận Yên,900,Thành phố Hà Tiên,91\n\
30787,Thị trấn Kiên Lương,902,Huyện Kiên Lương,91\n\
30790,Xã Kiên Bình,902,Huyện Kiên Lương,91\n\
30791,Xã Vĩnh Phú,914,Huyện Giang Thành,91\n\
30793,Xã Vĩnh Điều,914,Huyện Giang Thành,91\n\
30796,Xã Tân Khánh Hòa,914,Huyện Giang Thành,91\n\
30797,Xã Phú Lợi,914,Huyện Giang Thành,91\n\
30799,Xã Phú Mỹ,914,Huyện Giang Thành,91\n\
30802,Xã Hòa Điền,902,Huyện Kiên Lương,91\n\
30805,Xã Dương Hòa,902,Huyện Kiên Lương,91\n\
30808,Xã Bình An,902,Huyện Kiên Lương,91\n\
30809,Xã Bình Trị,902,Huyện Kiên Lương,91\n\
30811,Xã Sơn Hải,902,Huyện Kiên Lương,91\n\
30814,Xã Hòn Nghệ,902,Huyện Kiên Lương,91\n\
30817,Thị trấn Hòn Đất,903,Huyện Hòn Đất,91\n\
30820,Thị trấn Sóc Sơn,903,Huyện Hòn Đất,91\n\
30823,Xã Bình Sơn,903,Huyện Hòn Đất,91\n\
30826,Xã Bình Giang,903,Huyện Hòn Đất,91\n\
30828,Xã Mỹ Thái,903,Huyện Hòn Đất,91\n\
30829,Xã Nam Thái Sơn,903,Huyện Hòn Đất,91\n\
30832,Xã Mỹ Hiệp Sơn,903,Huyện Hòn Đất,91\n\
30835,Xã Sơn Kiên,903,Huyện Hòn Đất,91\n\
30836,Xã Sơn Bình,903,Huyện Hòn Đất,91\n\
30838,Xã Mỹ Thuận,903,Huyện Hòn Đất,91\n\
30840,Xã Lình Huỳnh,903,Huyện Hòn Đất,91\n\
30841,Xã Thổ Sơn,903,Huyện Hòn Đất,91\n\
30844,Xã Mỹ Lâm,903,Huyện Hòn Đất,91\n\
30847,Xã Mỹ Phước,903,Huyện Hòn Đất,91\n\
30850,Thị trấn Tân Hiệp,904,Huyện Tân Hiệp,91\n\
30853,Xã Tân Hội,904,Huyện Tân Hiệp,91\n\
30856,Xã Tân Thành,904,Huyện Tân Hiệp,91\n\
30859,Xã Tân Hiệp B,904,Huyện Tân Hiệp,91\n\
30860,Xã Tân Hoà,904,Huyện Tân Hiệp,91\n\
30862,Xã Thạnh Đông B,904,Huyện Tân Hiệp,91\n\
30865,Xã Thạnh Đông,904,Huyện Tân Hiệp,91\n\
30868,Xã Tân Hiệp A,904,Huyện Tân Hiệp,91\n\
30871,Xã Tân An,904,Huyện Tân Hiệp,91\n\
30874,Xã Thạnh Đông A,904,Huyện Tân Hiệp,91\n\
30877,Xã Thạnh Trị,904,Huyện Tân Hiệp,91\n\
30880,Thị trấn Minh Lương,905,Huyện Châu Thành,91\n\
30883,Xã Mong Thọ A,905,Huyện Châu Thành,91\n\
30886,Xã Mong Thọ B,905,Huyện Châu Thành,91\n\
30887,Xã Mong Thọ,905,Huyện Châu Thành,91\n\
30889,Xã Giục Tượng,905,Huyện Châu Thành,91\n\
30892,Xã Vĩnh Hòa Hiệp,905,Huyện Châu Thành,91\n\
30893,Xã Vĩnh Hoà Phú,905,Huyện Châu Thành,91\n\
30895,Xã Minh Hòa,905,Huyện Châu Thành,91\n\
30898,Xã Bình An,905,Huyện Châu Thành,91\n\
30901,Xã Thạnh Lộc,905,Huyện Châu Thành,91\n\
30904,Thị trấn Giồng Riềng,906,Huyện Giồng Riềng,91\n\
30907,Xã Thạnh Hưng,906,Huyện Giồng Riềng,91\n\
30910,Xã Thạnh Phước,906,Huyện Giồng Riềng,91\n\
30913,Xã Thạnh Lộc,906,Huyện Giồng Riềng,91\n\
30916,Xã Thạnh Hòa,906,Huyện Giồng Riềng,91\n\
30917,Xã Thạnh Bình,906,Huyện Giồng Riềng,91\n\
30919,Xã Bàn Thạch,906,Huyện Giồng Riềng,91\n\
30922,Xã Bàn Tân Định,906,Huyện Giồng Riềng,91\n\
30925,Xã Ngọc Thành,906,Huyện Giồng Riềng,91\n\
30928,Xã Ngọc Chúc,906,Huyện Giồng Riềng,91\n\
30931,Xã Ngọc Thuận,906,Huyện Giồng Riềng,91\n\
30934,Xã Hòa Hưng,906,Huyện Giồng Riềng,91\n\
30937,Xã Hoà Lợi,906,Huyện Giồng Riềng,91\n\
30940,Xã Hoà An,906,Huyện Giồng Riềng,91\n\
30943,Xã Long Thạnh,906,Huyện Giồng Riềng,91\n\
30946,Xã Vĩnh Thạnh,906,Huyện Giồng Riềng,91\n\
30947,Xã Vĩnh Phú,906,Huyện Giồng Riềng,91\n\
30949,Xã Hòa Thuận,906,Huyện Giồng Riềng,91\n\
30950,Xã Ngọc Hoà,906,Huyện Giồng Riềng,91\n\
30952,Thị trấn Gò Quao,907,Huyện Gò Quao,91\n\
30955,Xã Vĩnh Hòa Hưng Bắc,907,Huyện Gò Quao,91\n\
30958,Xã Định Hòa,907,Huyện Gò Quao,91\n\
30961,Xã Thới Quản,907,Huyện Gò Quao,91\n\
30964,Xã Định An,907,Huyện Gò Quao,91\n\
30967,Xã Thủy Liễu,907,Huyện Gò Quao,91\n\
30970,Xã Vĩnh Hòa Hưng Nam,907,Huyện Gò Quao,91\n\
30973,Xã Vĩnh Phước A,907,Huyện Gò Quao,91\n\
30976,Xã Vĩnh Phước B,907,Huyện Gò Quao,91\n\
30979,Xã Vĩnh Tuy,907,Huyện Gò Quao,91\n\
30982,Xã Vĩnh Thắng,907,Huyện Gò Quao,91\n\
30985,Thị trấn Thứ Ba,908,Huyện An Biên,91\n\
30988,Xã Tây Yên,908,Huyện An Biên,91\n\
30991,Xã Tây Yên A,908,Huyện An Biên,91\n\
30994,Xã Nam Yên,908,Huyện An Biên,91\n\
30997,Xã Hưng Yên,908,Huyện An Biên,91\n\
31000,Xã Nam Thái,908,Huyện An Biên,91\n\
31003,Xã Nam Thái A,908,Huyện An Biên,91\n\
31006,Xã Đông Thái,908,Huyện An Biên,91\n\
31009,Xã Đông Yên,908,Huyện An Biên,91\n\
31012,Xã Thạnh Yên,913,Huyện U Minh Thượng,91\n\
31015,Xã Thạnh Yên A,913,Huyện U Minh Thượng,91\n\
31018,Thị trấn Thứ Mười Một,909,Huyện An Minh,91\n\
31021,Xã Thuận Hoà,909,Huyện An Minh,91\n\
31024,Xã Đông Hòa,909,Huyện An Minh,91\n\
31027,Xã An Minh Bắc,913,Huyện U Minh Thượng,91\n\
31030,Xã Đông Thạnh,909,Huyện An Minh,91\n\
31031,Xã Tân Thạnh,909,Huyện An Minh,91\n\
31033,Xã Đông Hưng,909,Huyện An Minh,91\n\
31036,Xã Đông Hưng A,909,Huyện An Minh,91\n\
31039,Xã Đông Hưng B,909,Huyện An Minh,91\n\
31042,Xã Vân Khánh,909,Huyện An Minh,91\n\
31045,Xã Vân Khánh Đông,909,Huyện An Minh,91\n\
31048,Xã Vân Khánh Tây,909,Huyện An Minh,91\n\
31051,Thị trấn Vĩnh Thuận,910,Huyện Vĩnh Thuận,91\n\
31054,Xã Vĩnh Hòa,913,Huyện U Minh Thượng,91\n\
31057,Xã Hoà Chánh,913,Huyện U Minh Thượng,91\n\
31060,Xã Vĩnh Bình Bắc,910,Huyện Vĩnh Thuận,91\n\
31063,Xã Vĩnh Bình Nam,910,Huyện Vĩnh Thuận,91\n\
31064,Xã Bình Minh,910,Huyện Vĩnh Thuận,91\n\
31066,Xã Minh Thuận,913,Huyện U Minh Thượng,91\n\
31069,Xã Vĩnh Thuận,910,Huyện Vĩnh Thuận,91\n\
31072,Xã Tân Thuận,910,Huyện Vĩnh Thuận,91\n\
31074,Xã Phong Đông,910,Huyện Vĩnh Thuận,91\n\
31075,Xã Vĩnh Phong,910,Huyện Vĩnh Thuận,91\n\
31078,Phường Dương Đông,911,Thành phố Phú Quốc,91\n\
31081,Phường An Thới,911,Thành phố Phú Quốc,91\n\
31084,Xã Cửa Cạn,911,Thành phố Phú Quốc,91\n\
31087,Xã Gành Dầu,911,Thành phố Phú Quốc,91\n\
31090,Xã Cửa Dương,911,Thành phố Phú Quốc,91\n\
31093,Xã Hàm Ninh,911,Thành phố Phú Quốc,91\n\
31096,Xã Dương Tơ,911,Thành phố Phú Quốc,91\n\
31102,Xã Bãi Thơm,911,Thành phố Phú Quốc,91\n\
31105,Xã Thổ Châu,911,Thành phố Phú Quốc,91\n\
31108,Xã Hòn Tre,912,Huyện Kiên Hải,91\n\
31111,Xã Lại Sơn,912,Huyện Kiên Hải,91\n\
31114,Xã An Sơn,912,Huyện Kiên Hải,91\n\
31115,Xã Nam Du,912,Huyện Kiên Hải,91\n\
31117,Phường Cái Khế,916,Quận Ninh Kiều,92\n\
31120,Phường An Hòa,916,Quận Ninh Kiều,92\n\
31123,Phường Thới Bình,916,Quận Ninh Kiều,92\n\
31135,Phường Tân An,916,Quận Ninh Kiều,92\n\
31144,Phường Xuân Khánh,916,Quận Ninh Kiều,92\n\
31147,Phường Hưng Lợi,916,Quận Ninh Kiều,92\n\
31149,Phường An Khánh,916,Quận Ninh Kiều,92\n\
31150,Phường An Bình,916,Quận Ninh Kiều,92\n\
31153,Phường Châu Văn Liêm,917,Quận Ô Môn,92\n\
31154,Phường Thới Hòa,917,Quận Ô Môn,92\n\
31156,Phường Thới Long,917,Quận Ô Môn,92\n\
31157,Phường Long Hưng,917,Quận Ô Môn,92\n\
31159,Phường Thới An,917,Quận Ô Môn,92\n\
31162,Phường Phước Thới,917,Quận Ô Môn,92\n\
31165,Phường Trường Lạc,917,Quận Ô Môn,92\n\
31168,Phường Bình Thủy,918,Quận Bình Thuỷ,92\n\
31169,Phường Trà An,918,Quận Bình Thuỷ,92\n\
31171,Phường Trà Nóc,918,Quận Bình Thuỷ,92\n\
31174,Phường Thới An Đông,918,Quận Bình Thuỷ,92\n\
31177,Phường An Thới,918,Quận Bình Thuỷ,92\n\
31178,Phường Bùi Hữu Nghĩa,918,Quận Bình Thuỷ,92\n\
31180,Phường Long Hòa,918,Quận Bình Thuỷ,92\n\
31183,Phường Long Tuyền,918,Quận Bình Thuỷ,92\n\
31186,Phường Lê Bình,919,Quận Cái Răng,92\n\
31189,Phường Hưng Phú,919,Quận Cái Răng,92\n\
31192,Phường Hưng Thạnh,919,Quận Cái Răng,92\n\
31195,Phường Ba Láng,919,Quận Cái Răng,92\n\
31198,Phường Thường Thạnh,919,Quận Cái Răng,92\n\
31201,Phường Phú Thứ,919,Quận Cái Răng,92\n\
31204,Phường Tân Phú,919,Quận Cái Răng,92\n\
31207,Phường Thốt Nốt,923,Quận Thốt Nốt,92\n\
31210,Phường Thới Thuận,923,Quận Thốt Nốt,92\n\
31211,Xã Vĩnh Bình,924,Huyện Vĩnh Thạnh,92\n\
31212,Phường Thuận An,923,Quận Thốt Nốt,92\n\
31213,Phường Tân Lộc,923,Quận Thốt Nốt,92\n\
31216,Phường Trung Nhứt,923,Quận Thốt Nốt,92\n\
31217,Phường Thạnh Hoà,923,Quận Thốt Nốt,92\n\
31219,Phường Trung Kiên,923,Quận Thốt Nốt,92\n\
31222,Xã Trung An,925,Huyện Cờ Đỏ,92\n\
31225,Xã Trung Thạnh,925,Huyện Cờ Đỏ,92\n\
31227,Phường Tân Hưng,923,Quận Thốt Nốt,92\n\
31228,Phường Thuận Hưng,923,Quận Thốt Nốt,92\n\
31231,Thị trấn Thanh An,924,Huyện Vĩnh Thạnh,92\n\
31232,Thị trấn Vĩnh Thạnh,924,Huyện Vĩnh Thạnh,92\n\
31234,Xã Thạnh Mỹ,924,Huyện Vĩnh Thạnh,92\n\
31237,Xã Vĩnh Trinh,924,Huyện Vĩnh Thạnh,92\n\
31240,Xã Thạnh An,924,Huyện Vĩnh Thạnh,92\n\
31241,Xã Thạnh Tiến,924,Huyện Vĩnh Thạnh,92\n\
31243,Xã Thạnh Thắng,924,Huyện Vĩnh Thạnh,92\n\
31244,Xã Thạnh Lợi,924,Huyện Vĩnh Thạnh,92\n\
31246,Xã Thạnh Quới,924,Huyện Vĩnh Thạnh,92\n\
31249,Xã Thạnh Phú,925,Huyện Cờ Đỏ,92\n\
31252,Xã Thạnh Lộc,924,Huyện Vĩnh Thạnh,92\n\
31255,Xã Trung Hưng,925,Huyện Cờ Đỏ,92\n\
31258,Thị trấn Thới Lai,927,Huyện Thới Lai,92\n\
31261,Thị trấn Cờ Đỏ,925,Huyện Cờ Đỏ,92\n\
31264,Xã Thới Hưng,925,Huyện Cờ Đỏ,92\n\
31267,Xã Thới Thạnh,927,Huyện Thới Lai,92\n\
31268,Xã Tân Thạnh,927,Huyện Thới Lai,92\n\
31270,Xã Xuân Thắng,927,Huyện Thới Lai,92\n\
31273,Xã Đông Hiệp,925,Huyện Cờ Đỏ,92\n\
31274,Xã Đông Thắng,925,Huyện Cờ Đỏ,92\n\
31276,Xã Thới Đông,925,Huyện Cờ Đỏ,92\n\
31277,Xã Thới Xuân,925,Huyện Cờ Đỏ,92\n\
31279,Xã Đông Bình,927,Huyện Thới Lai,92\n\
31282,Xã Đông Thuận,927,Huyện Thới Lai,92\n\
31285,Xã Thới Tân,927,Huyện Thới Lai,92\n\
31286,Xã Trường Thắng,927,Huyện Thới Lai,92\n\
31288,Xã Định Môn,927,Huyện Thới Lai,92\n\
31291,Xã Trường Thành,927,Huyện Thới Lai,92\n\
31294,Xã Trường Xuân,927,Huyện Thới Lai,92\n\
31297,Xã Trường Xuân A,927,Huyện Thới Lai,92\n\
31298,Xã Trường Xuân B,927,Huyện Thới Lai,92\n\
31299,Thị trấn Phong Điền,926,Huyện Phong Điền,92\n\
31300,Xã Nhơn Ái,926,Huyện Phong Điền,92\n\
31303,Xã Giai Xuân,926,Huyện Phong Điền,92\n\
31306,Xã Tân Thới,926,Huyện Phong Điền,92\n\
31309,Xã Trường Long,926,Huyện Phong Điền,92\n\
31312,Xã Mỹ Khánh,926,Huyện Phong Điền,92\n\
31315,Xã Nhơn Nghĩa,926,Huyện Phong Điền,92\n\
31318,Phường I,930,Thành phố Vị Thanh,93\n\
31321,Phường III,930,Thành phố Vị Thanh,93\n\
31324,Phường IV,930,Thành phố Vị Thanh,93\n\
31327,Phường V,930,Thành phố Vị Thanh,93\n\
31330,Phường VII,930,Thành phố Vị Thanh,93\n\
31333,Xã Vị Tân,930,Thành phố Vị Thanh,93\n\
31336,Xã Hoả Lựu,930,Thành phố Vị Thanh,93\n\
31338,Xã Tân Tiến,930,Thành phố Vị Thanh,93\n\
31339,Xã Hoả Tiến,930,Thành phố Vị Thanh,93\n\
31340,Phường Ngã Bảy,931,Thành phố Ngã Bảy,93\n\
31341,Phường Lái Hiếu,931,Thành phố Ngã Bảy,93\n\
31342,Thị trấn Một Ngàn,932,Huyện Châu Thành A,93\n\
31343,Phường Hiệp Thành,931,Thành phố Ngã Bảy,93\n\
31344,Phường Hiệp Lợi,931,Thành phố Ngã Bảy,93\n\
31345,Xã Tân Hoà,932,Huyện Châu Thành A,93\n\
31346,Thị trấn Bảy Ngàn,932,Huyện Châu Thành A,93\n\
31348,Xã Trường Long Tây,932,Huyện Châu Thành A,93\n\
31351,Xã Trường Long A,932,Huyện Châu Thành A,93\n\
31357,Xã Nhơn Nghĩa A,932,Huyện Châu Thành A,93\n\
31359,Thị trấn Rạch Gòi,932,Huyện Châu Thành A,93\n\
31360,Xã Thạnh Xuân,932,Huyện Châu Thành A,93\n\
31362,Thị trấn Cái Tắc,932,Huyện Châu Thành A,93\n\
31363,Xã Tân Phú Thạnh,932,Huyện Châu Thành A,93\n\
31366,Thị trấn Ngã Sáu,933,Huyện Châu Thành,93\n\
31369,Xã Đông Thạnh,933,Huyện Châu Thành,93\n\
31375,Xã Đông Phú,933,Huyện Châu Thành,93\n\
31378,Xã Phú Hữu,933,Huyện Châu Thành,93\n\
31379,Xã Phú Tân,933,Huyện Châu Thành,93\n\
31381,Thị trấn Mái Dầm,933,Huyện Châu Thành,93\n\
31384,Xã Đông Phước,933,Huyện Châu Thành,93\n\
31387,Xã Đông Phước A,933,Huyện Châu Thành,93\n\
31393,Thị trấn Kinh Cùng,934,Huyện Phụng Hiệp,93\n\
31396,Thị trấn Cây Dương,934,Huyện Phụng Hiệp,93\n\
31399,Xã Tân Bình,934,Huyện Phụng Hiệp,93\n\
31402,Xã Bình Thành,934,Huyện Phụng Hiệp,93\n\
31405,Xã Thạnh Hòa,934,Huyện Phụng Hiệp,93\n\
31408,Xã Long Thạnh,934,Huyện Phụng Hiệp,93\n\
31411,Xã Đại Thành,931,Thành phố Ngã Bảy,93\n\
31414,Xã Tân Thành,931,Thành phố Ngã Bảy,93\n\
31417,Xã Phụng Hiệp,934,Huyện Phụng Hiệp,93\n\
31420,Xã Hòa Mỹ,934,Huyện Phụng Hiệp,93\n\
31423,Xã Hòa An,934,Huyện Phụng Hiệp,93\n\
31426,Xã Phương Bình,934,Huyện Phụng Hiệp,93\n\
31429,Xã Hiệp Hưng,934,Huyện Phụng Hiệp,93\n\
31432,Xã Tân Phước Hưng,934,Huyện Phụng Hiệp,93\n\
31433,Thị trấn Búng Tàu,934,Huyện Phụng Hiệp,93\n\
31435,Xã Phương Phú,934,Huyện Phụng Hiệp,93\n\
31438,Xã Tân Long,934,Huyện Phụng Hiệp,93\n\
31441,Thị trấn Nàng Mau,935,Huyện Vị Thuỷ,93\n\
31444,Xã Vị Trung,935,Huyện Vị Thuỷ,93\n\
31447,Xã Vị Thuỷ,935,Huyện Vị Thuỷ,93\n\
31450,Xã Vị Thắng,935,Huyện Vị Thuỷ,93\n\
31453,Xã Vĩnh Thuận Tây,935,Huyện Vị Thuỷ,93\n\
31456,Xã Vĩnh Trung,935,Huyện Vị Thuỷ,93\n\
31459,Xã Vĩnh Tường,935,Huyện Vị Thuỷ,93\n\
31462,Xã Vị Đông,935,Huyện Vị Thuỷ,93\n\
31465,Xã Vị Thanh,935,Huyện Vị Thuỷ,93\n\
31468,Xã Vị Bình,935,Huyện Vị Thuỷ,93\n\
31471,Phường Thuận An,937,Thị xã Long Mỹ,93\n\
31472,Phường Trà Lồng,937,Thị xã Long Mỹ,93\n\
31473,Phường Bình Thạnh,937,Thị xã Long Mỹ,93\n\
31474,Xã Long Bình,937,Thị xã Long Mỹ,93\n\
31475,Phường Vĩnh Tường,937,Thị xã Long Mỹ,93\n\
31477,Xã Long Trị,937,Thị xã Long Mỹ,93\n\
31478,Xã Long Trị A,937,Thị xã Long Mỹ,93\n\
31480,Xã Long Phú,937,Thị xã Long Mỹ,93\n\
31481,Xã Tân Phú,937,Thị xã Long Mỹ,93\n\
31483,Xã Thuận Hưng,936,Huyện Long Mỹ,93\n\
31484,Xã Thuận Hòa,936,Huyện Long Mỹ,93\n\
31486,Xã Vĩnh Thuận Đông,936,Huyện Long Mỹ,93\n\
31489,Thị trấn Vĩnh Viễn,936,Huyện Long Mỹ,93\n\
31490,Xã Vĩnh Viễn A,936,Huyện Long Mỹ,93\n\
31492,Xã Lương Tâm,936,Huyện Long Mỹ,93\n\
31493,Xã Lương Nghĩa,936,Huyện Long Mỹ,93\n\
31495,Xã Xà Phiên,936,Huyện Long Mỹ,93\n\
31498,Phường 5,941,Thành phố Sóc Trăng,94\n\
31501,Phường 7,941,Thành phố Sóc Trăng,94\n\
31504,Phường 8,941,Thành phố Sóc Trăng,94\n\
31507,Phường 6,941,Thành phố Sóc Trăng,94\n\
31510,Phường 2,941,Thành phố Sóc Trăng,94\n\
31516,Phường 4,941,Thành phố Sóc Trăng,94\n\
31519,Phường 3,941,Thành phố Sóc Trăng,94\n\
31522,Phường 1,941,Thành phố Sóc Trăng,94\n\
31525,Phường 10,941,Thành phố Sóc Trăng,94\n\
31528,Thị trấn Kế Sách,943,Huyện Kế Sách,94\n\
31531,Thị trấn An Lạc Thôn,943,Huyện Kế Sách,94\n\
31534,Xã Xuân Hòa,943,Huyện Kế Sách,94\n\
31537,Xã Phong Nẫm,943,Huyện Kế Sách,94\n\
31540,Xã An Lạc Tây,943,Huyện Kế Sách,94\n\
31543,Xã Trinh Phú,943,Huyện Kế Sách,94\n\
31546,Xã Ba Trinh,943,Huyện Kế Sách,94\n\
31549,Xã Thới An Hội,943,Huyện Kế Sách,94\n\
31552,Xã Nhơn Mỹ,943,Huyện Kế Sách,94\n\
31555,Xã Kế Thành,943,Huyện Kế Sách,94\n\
31558,Xã Kế An,943,Huyện Kế Sách,94\n\
31561,Xã Đại Hải,943,Huyện Kế Sách,94\n\
31564,Xã An Mỹ,943,Huyện Kế Sách,94\n\
31567,Thị trấn Huỳnh Hữu Nghĩa,944,Huyện Mỹ Tú,94\n\
31569,Thị trấn Châu Thành,942,Huyện Châu Thành,94\n\
31570,Xã Hồ Đắc Kiện,942,Huyện Châu Thành,94\n\
31573,Xã Phú Tâm,942,Huyện Châu Thành,94\n\
31576,Xã Thuận Hòa,942,Huyện Châu Thành,94\n\
31579,Xã Long Hưng,944,Huyện Mỹ Tú,94\n\
31582,Xã Phú Tân,942,Huyện Châu Thành,94\n\
31585,Xã Thiện Mỹ,942,Huyện Châu Thành,94\n\
31588,Xã Hưng Phú,944,Huyện Mỹ Tú,94\n\
31591,Xã Mỹ Hương,944,Huyện Mỹ Tú,94\n\
31594,Xã An Hiệp,942,Huyện Châu Thành,94\n\
31597,Xã Mỹ Tú,944,Huyện Mỹ Tú,94\n\
31600,Xã An Ninh,942,Huyện Châu Thành,94\n\
31603,Xã Mỹ Phước,944,Huyện Mỹ Tú,94\n\
31606,Xã Thuận Hưng,944,Huyện Mỹ Tú,94\n\
31609,Xã Mỹ Thuận,944,Huyện Mỹ Tú,94\n\
31612,Xã Phú Mỹ,944,Huyện Mỹ Tú,94\n\
31615,Thị trấn Cù Lao Dung,945,Huyện Cù Lao Dung,94\n\
31618,Xã An Thạnh 1,945,Huyện Cù Lao Dung,94\n\
31621,Xã An Thạnh Tây,945,Huyện Cù Lao Dung,94\n\
31624,Xã An Thạnh Đông,945,Huyện Cù Lao Dung,94\n\
31627,Xã Đại Ân 1,945,Huyện Cù Lao Dung,94\n\
31630,Xã An Thạnh 2,945,Huyện Cù Lao Dung,94\n\
31633,Xã An Thạnh 3,945,Huyện Cù Lao Dung,94\n\
31636,Xã An Thạnh Nam,945,Huyện Cù Lao Dung,94\n\
31639,Thị trấn Long Phú,946,Huyện Long Phú,94\n\
31642,Xã Song Phụng,946,Huyện Long Phú,94\n\
31645,Thị trấn Đại Ngãi,946,Huyện Long Phú,94\n\
31648,Xã Hậu Thạnh,946,Huyện Long Phú,94\n\
31651,Xã Long Đức,946,Huyện Long Phú,94\n\
31654,Xã Trường Khánh,946,Huyện Long Phú,94\n\
31657,Xã Phú Hữu,946,Huyện Long Phú,94\n\
31660,Xã Tân Hưng,946,Huyện Long Phú,94\n\
31663,Xã Châu Khánh,946,Huyện Long Phú,94\n\
31666,Xã Tân Thạnh,946,Huyện Long Phú,94\n\
31669,Xã Long Phú,946,Huyện Long Phú,94\n\
31672,Xã Đại Ân 2,951,Huyện Trần Đề,94\n\
31673,Thị trấn Trần Đề,951,Huyện Trần Đề,94\n\
31675,Xã Liêu Tú,951,Huyện Trần Đề,94\n\
31678,Xã Lịch Hội Thượng,951,Huyện Trần Đề,94\n\
31679,Thị trấn Lịch Hội Thượng,951,Huyện Trần Đề,94\n\
31681,Xã Trung Bình,951,Huyện Trần Đề,94\n\
31684,Thị trấn Mỹ Xuyên,947,Huyện Mỹ Xuyên,94\n\
31687,Xã Tài Văn,951,Huyện Trần Đề,94\n\
31690,Xã Đại Tâm,947,Huyện Mỹ Xuyên,94\n\
31693,Xã Tham Đôn,947,Huyện Mỹ Xuyên,94\n\
31696,Xã Viên An,951,Huyện Trần Đề,94\n\
31699,Xã Thạnh Thới An,951,Huyện Trần Đề,94\n\
31702,Xã Thạnh Thới Thuận,951,Huyện Trần Đề,94\n\
31705,Xã Viên Bình,951,Huyện Trần Đề,94\n\
31708,Xã Thạnh Phú,947,Huyện Mỹ Xuyên,94\n\
31711,Xã Ngọc Đông,947,Huyện Mỹ Xuyên,94\n\
31714,Xã Thạnh Quới,947,Huyện Mỹ Xuyên,94\n\
31717,Xã Hòa Tú 1,947,Huyện Mỹ Xuyên,94\n\
31720,Xã Gia Hòa 1,947,Huyện Mỹ Xuyên,94\n\
31723,Xã Ngọc Tố,947,Huyện Mỹ Xuyên,94\n\
31726,Xã Gia Hòa 2,947,Huyện Mỹ Xuyên,94\n\
31729,Xã Hòa Tú II,947,Huyện Mỹ Xuyên,94\n\
31732,Phường 1,948,Thị xã Ngã Năm,94\n\
31735,Phường 2,948,Thị xã Ngã Năm,94\n\
31738,Xã Vĩnh Quới,948,Thị xã Ngã Năm,94\n\
31741,Xã Tân Long,948,Thị xã Ngã Năm,94\n\
31744,Xã Long Bình,948,Thị xã Ngã Năm,94\n\
31747,Phường 3,948,Thị xã Ngã Năm,94\n\
31750,Xã Mỹ Bình,948,Thị xã Ngã Năm,94\n\
31753,Xã Mỹ Quới,948,Thị xã Ngã Năm,94\n\
31756,Thị trấn Phú Lộc,949,Huyện Thạnh Trị,94\n\
31757,Thị trấn Hưng Lợi,949,Huyện Thạnh Trị,94\n\
31759,Xã Lâm Tân,949,Huyện Thạnh Trị,94\n\
31762,Xã Thạnh Tân,949,Huyện Thạnh Trị,94\n\
31765,Xã Lâm Kiết,949,Huyện Thạnh Trị,94\n\
31768,Xã Tuân Tức,949,Huyện Thạnh Trị,94\n\
31771,Xã Vĩnh Thành,949,Huyện Thạnh Trị,94\n\
31774,Xã Thạnh Trị,949,Huyện Thạnh Trị,94\n\
31777,Xã Vĩnh Lợi,949,Huyện Thạnh Trị,94\n\
31780,Xã Châu Hưng,949,Huyện Thạnh Trị,94\n\
31783,Phường 1,950,Thị xã Vĩnh Châu,94\n\
31786,Xã Hòa Đông,950,Thị xã Vĩnh Châu,94\n\
31789,Phường Khánh Hòa,950,Thị xã Vĩnh Châu,94\n\
31792,Xã Vĩnh Hiệp,950,Thị xã Vĩnh Châu,94\n\
31795,Xã Vĩnh Hải,950,Thị xã Vĩnh Châu,94\n\
31798,Xã Lạc Hòa,950,Thị xã Vĩnh Châu,94\n\
31801,Phường 2,950,Thị xã Vĩnh Châu,94\n\
31804,Phường Vĩnh Phước,950,Thị xã Vĩnh Châu,94\n\
31807,Xã Vĩnh Tân,950,Thị xã Vĩnh Châu,94\n\
31810,Xã Lai Hòa,950,Thị xã Vĩnh Châu,94\n\
31813,Phường 2,954,Thành phố Bạc Liêu,95\n\
31816,Phường 3,954,Thành phố Bạc Liêu,95\n\
31819,Phường 5,954,Thành phố Bạc Liêu,95\n\
31822,Phường 7,954,Thành phố Bạc Liêu,95\n\
31825,Phường 1,954,Thành phố Bạc Liêu,95\n\
31828,Phường 8,954,Thành phố Bạc Liêu,95\n\
31831,Phường Nhà Mát,954,Thành phố Bạc Liêu,95\n\
31834,Xã Vĩnh Trạch,954,Thành phố Bạc Liêu,95\n\
31837,Xã Vĩnh Trạch Đông,954,Thành phố Bạc Liêu,95\n\
31840,Xã Hiệp Thành,954,Thành phố Bạc Liêu,95\n\
31843,Thị trấn Ngan Dừa,956,Huyện Hồng Dân,95\n\
31846,Xã Ninh Quới,956,Huyện Hồng Dân,95\n\
31849,Xã Ninh Quới A,956,Huyện Hồng Dân,95\n\
31852,Xã Ninh Hòa,956,Huyện Hồng Dân,95\n\
31855,Xã Lộc Ninh,956,Huyện Hồng Dân,95\n\
31858,Xã Vĩnh Lộc,956,Huyện Hồng Dân,95\n\
31861,Xã Vĩnh Lộc A,956,Huyện Hồng Dân,95\n\
31863,Xã Ninh Thạnh Lợi A,956,Huyện Hồng Dân,95\n\
31864,Xã Ninh Thạnh Lợi,956,Huyện Hồng Dân,95\n\
31867,Thị trấn Phước Long,957,Huyện Phước Long,95\n\
31870,Xã Vĩnh Phú Đông,957,Huyện Phước Long,95\n\
31873,Xã Vĩnh Phú Tây,957,Huyện Phước Long,95\n\
31876,Xã Phước Long,957,Huyện Phước Long,95\n\
31879,Xã Hưng Phú,957,Huyện Phước Long,95\n\
31882,Xã Vĩnh Thanh,957,Huyện Phước Long,95\n\
31885,Xã Phong Thạnh Tây A,957,Huyện Phước Long,95\n\
31888,Xã Phong Thạnh Tây B,957,Huyện Phước Long,95\n\
31891,Thị trấn Hòa Bình,961,Huyện Hoà Bình,95\n\
31894,Xã Vĩnh Hưng,958,Huyện Vĩnh Lợi,95\n\
31897,Xã Vĩnh Hưng A,958,Huyện Vĩnh Lợi,95\n\
31900,Thị trấn Châu Hưng,958,Huyện Vĩnh Lợi,95\n\
31903,Xã Châu Hưng A,958,Huyện Vĩnh Lợi,95\n\
31906,Xã Hưng Thành,958,Huyện Vĩnh Lợi,95\n\
31909,Xã Hưng Hội,958,Huyện Vĩnh Lợi,95\n\
31912,Xã Châu Thới,958,Huyện Vĩnh Lợi,95\n\
31915,Xã Minh Diệu,961,Huyện Hoà Bình,95\n\
31918,Xã Vĩnh Bình,961,Huyện Hoà Bình,95\n\
31921,Xã Long Thạnh,958,Huyện Vĩnh Lợi,95\n\
31924,Xã Vĩnh Mỹ B,961,Huyện Hoà Bình,95\n\
31927,Xã Vĩnh Hậu,961,Huyện Hoà Bình,95\n\
31930,Xã Vĩnh Hậu A,961,Huyện Hoà Bình,95\n\
31933,Xã Vĩnh Mỹ A,961,Huyện Hoà Bình,95\n\
31936,Xã Vĩnh Thịnh,961,Huyện Hoà Bình,95\n\
31942,Phường 1,959,Thị xã Giá Rai,95\n\
31945,Phường Hộ Phòng,959,Thị xã Giá Rai,95\n\
31948,Xã Phong Thạnh Đông,959,Thị xã Giá Rai,95\n\
31951,Phường Láng Tròn,959,Thị xã Giá Rai,95\n\
31954,Xã Phong Tân,959,Thị xã Giá Rai,95\n\
31957,Xã Tân Phong,959,Thị xã Giá Rai,95\n\
31960,Xã Phong Thạnh,959,Thị xã Giá Rai,95\n\
31963,Xã Phong Thạnh A,959,Thị xã Giá Rai,95\n\
31966,Xã Phong Thạnh Tây,959,Thị xã Giá Rai,95\n\
31969,Xã Tân Thạnh,959,Thị xã Giá Rai,95\n\
31972,Thị trấn Gành Hào,960,Huyện Đông Hải,95\n\
31975,Xã Long Điền Đông,960,Huyện Đông Hải,95\n\
31978,Xã Long Điền Đông A,960,Huyện Đông Hải,95\n\
31981,Xã Long Điền,960,Huyện Đông Hải,95\n\
31984,Xã Long Điền Tây,960,Huyện Đông Hải,95\n\
31985,Xã Điền Hải,960,Huyện Đông Hải,95\n\
31987,Xã An Trạch,960,Huyện Đông Hải,95\n\
31988,Xã An Trạch A,960,Huyện Đông Hải,95\n\
31990,Xã An Phúc,960,Huyện Đông Hải,95\n\
31993,Xã Định Thành,960,Huyện Đông Hải,95\n\
31996,Xã Định Thành A,960,Huyện Đông Hải,95\n\
31999,Phường 9,964,Thành phố Cà Mau,96\n\
32002,Phường 2,964,Thành phố Cà Mau,96\n\
32005,Phường 1,964,Thành phố Cà Mau,96\n\
32008,Phường 5,964,Thành phố Cà Mau,96\n\
32014,Phường 8,964,Thành phố Cà Mau,96\n\
32017,Phường 6,964,Thành phố Cà Mau,96\n\
32020,Phường 7,964,Thành phố Cà Mau,96\n\
32022,Phường Tân Xuyên,964,Thành phố Cà Mau,96\n\
32023,Xã An Xuyên,964,Thành phố Cà Mau,96\n\
32025,Phường Tân Thành,964,Thành phố Cà Mau,96\n\
32026,Xã Tân Thành,964,Thành phố Cà Mau,96\n\
32029,Xã Tắc Vân,964,Thành phố Cà Mau,96\n\
32032,Xã Lý Văn Lâm,964,Thành phố Cà Mau,96\n\
32035,Xã Định Bình,964,Thành phố Cà Mau,96\n\
32038,Xã Hòa Thành,964,Thành phố Cà Mau,96\n\
32041,Xã Hòa Tân,964,Thành phố Cà Mau,96\n\
32044,Thị trấn U Minh,966,Huyện U Minh,96\n\
32047,Xã Khánh Hòa,966,Huyện U Minh,96\n\
32048,Xã Khánh Thuận,966,Huyện U Minh,96\n\
32050,Xã Khánh Tiến,966,Huyện U Minh,96\n\
32053,Xã Nguyễn Phích,966,Huyện U Minh,96\n\
32056,Xã Khánh Lâm,966,Huyện U Minh,96\n\
32059,Xã Khánh An,966,Huyện U Minh,96\n\
32062,Xã Khánh Hội,966,Huyện U Minh,96\n\
32065,Thị trấn Thới Bình,967,Huyện Thới Bình,96\n\
32068,Xã Biển Bạch,967,Huyện Thới Bình,96\n\
32069,Xã Tân Bằng,967,Huyện Thới Bình,96\n\
32071,Xã Trí Phải,967,Huyện Thới Bình,96\n\
32072,Xã Trí Lực,967,Huyện Thới Bình,96\n\
32074,Xã Biển Bạch Đông,967,Huyện Thới Bình,96\n\
32077,Xã Thới Bình,967,Huyện Thới Bình,96\n\
32080,Xã Tân Phú,967,Huyện Thới Bình,96\n\
32083,Xã Tân Lộc Bắc,967,Huyện Thới Bình,96\n\
32086,Xã Tân Lộc,967,Huyện Thới Bình,96\n\
32089,Xã Tân Lộc Đông,967,Huyện Thới Bình,96\n\
32092,Xã Hồ Thị Kỷ,967,Huyện Thới Bình,96\n\
32095,Thị trấn Trần Văn Thời,968,Huyện Trần Văn Thời,96\n\
32098,Thị trấn Sông Đốc,968,Huyện Trần Văn Thời,96\n\
32101,Xã Khánh Bình Tây Bắc,968,Huyện Trần Văn Thời,96\n\
32104,Xã Khánh Bình Tây,968,Huyện Trần Văn Thời,96\n\
32107,Xã Trần Hợi,968,Huyện Trần Văn Thời,96\n\
32108,Xã Khánh Lộc,968,Huyện Trần Văn Thời,96\n\
32110,Xã Khánh Bình,968,Huyện Trần Văn Thời,96\n\
32113,Xã Khánh Hưng,968,Huyện Trần Văn Thời,96\n\
32116,Xã Khánh Bình Đông,968,Huyện Trần Văn Thời,96\n\
32119,Xã Khánh Hải,968,Huyện Trần Văn Thời,96\n\
32122,Xã Lợi An,968,Huyện Trần Văn Thời,96\n\
32124,Xã Phong Điền,968,Huyện Trần Văn Thời,96\n\
32125,Xã Phong Lạc,968,Huyện Trần Văn Thời,96\n\
32128,Thị trấn Cái Nước,969,Huyện Cái Nước,96\n\
32130,Xã Thạnh Phú,969,Huyện Cái Nước,96\n\
32131,Xã Lương Thế Trân,969,Huyện Cái Nước,96\n\
32134,Xã Phú Hưng,969,Huyện Cái Nước,96\n\
32137,Xã Tân Hưng,969,Huyện Cái Nước,96\n\
32140,Xã Hưng Mỹ,969,Huyện Cái Nước,96\n\
32141,Xã Hoà Mỹ,969,Huyện Cái Nước,96\n\
32142,Xã Đông Hưng,969,Huyện Cái Nước,96\n\
32143,Xã Đông Thới,969,Huyện Cái Nước,96\n\
32146,Xã Tân Hưng Đông,969,Huyện Cái Nước,96\n\
32149,Xã Trần Thới,969,Huyện Cái Nước,96\n\
32152,Thị trấn Đầm Dơi,970,Huyện Đầm Dơi,96\n\
32155,Xã Tạ An Khương,970,Huyện Đầm Dơi,96\n\
32158,Xã Tạ An Khương Đông,970,Huyện Đầm Dơi,96\n\
32161,Xã Trần Phán,970,Huyện Đầm Dơi,96\n\
32162,Xã Tân Trung,970,Huyện Đầm Dơi,96\n\
32164,Xã Tân Đức,970,Huyện Đầm Dơi,96\n\
32167,Xã Tân Thuận,970,Huyện Đầm Dơi,96\n\
32170,Xã Tạ An Khương Nam,970,Huyện Đầm Dơi,96\n\
32173,Xã Tân Duyệt,970,Huyện Đầm Dơi,96\n\
32174,Xã Tân Dân,970,Huyện Đầm Dơi,96\n\
32176,Xã Tân Tiến,970,Huyện Đầm Dơi,96\n\
32179,Xã Quách Phẩm Bắc,970,Huyện Đầm Dơi,96\n\
32182,Xã Quách Phẩm,970,Huyện Đầm Dơi,96\n\
32185,Xã Thanh Tùng,970,Huyện Đầm Dơi,96\n\
32186,Xã Ngọc Chánh,970,Huyện Đầm Dơi,96\n\
32188,Xã Nguyễn Huân,970,Huyện Đầm Dơi,96\n\
32191,Thị trấn Năm Căn,971,Huyện Năm Căn,96\n\
32194,Xã Hàm Rồng,971,Huyện Năm Căn,96\n\
32197,Xã Hiệp Tùng,971,Huyện Năm Căn,96\n\
32200,Xã Đất Mới,971,Huyện Năm Căn,96\n\
32201,Xã Lâm Hải,971,Huyện Năm Căn,96\n\
32203,Xã Hàng Vịnh,971,Huyện Năm Căn,96\n\
32206,Xã Tam Giang,971,Huyện Năm Căn,96\n\
32209,Xã Tam Giang Đông,971,Huyện Năm Căn,96\n\
32212,Thị trấn Cái Đôi Vàm,972,Huyện Phú Tân,96\n\
32214,Xã Phú Thuận,972,Huyện Phú Tân,96\n\
32215,Xã Phú Mỹ,972,Huyện Phú Tân,96\n\
32218,Xã Phú Tân,972,Huyện Phú Tân,96\n\
32221,Xã Tân Hải,972,Huyện Phú Tân,96\n\
32224,Xã Việt Thắng,972,Huyện Phú Tân,96\n\
32227,Xã Tân Hưng Tây,972,Huyện Phú Tân,96\n\
32228,Xã Rạch Chèo,972,Huyện Phú Tân,96\n\
32230,Xã Nguyễn Việt Khái,972,Huyện Phú Tân,96\n\
32233,Xã Tam Giang Tây,973,Huyện Ngọc Hiển,96\n\
32236,Xã Tân Ân Tây,973,Huyện Ngọc Hiển,96\n\
32239,Xã Viên An Đông,973,Huyện Ngọc Hiển,96\n\
32242,Xã Viên An,973,Huyện Ngọc Hiển,96\n\
32244,Thị trấn Rạch Gốc,973,Huyện Ngọc Hiển,96\n\
32245,Xã Tân Ân,973,Huyện Ngọc Hiển,96\n\
32248,Xã Đất Mũi,973,Huyện Ngọc Hiển,96\n\
";

/** Old commune → new commune: `legacy_code,new_code,relation`; `relation` is `whole` or `part`. */
export const communeMapping: string = "legacy_code,new_code,relation\n\
00001,00097,whole\n\
00004,00004,whole\n\
00006,00008,whole\n\
00007,00008,part\n\
00007,00025,part\n\
00008,00008,whole\n\
00013,00004,whole\n\
00016,00004,part\n\
00016,00008,part\n\
00019,00004,part\n\
00019,00070,part\n\
00019,00190,part\n\
00019,00226,part\n\
00022,00004,part\n\
00022,00008,part\n\
00025,00008,part\n\
00025,00025,part\n\
00025,00199,part\n\
00028,00004,part\n\
00028,00008,part\n\
00028,00025,part\n\
00031,00025,whole\n\
00034,00025,part\n\
00034,00190,part\n\
00037,00097,whole\n\
00040,00004,part\n\
00040,00070,part\n\
00043,00070,whole\n\
00046,00070,whole\n\
00049,00070,whole\n\
00052,00070,whole\n\
00055,00004,part\n\
00055,00070,part\n\
00058,00070,whole\n\
00061,00070,whole\n\
00064,00070,whole\n\
00067,00097,whole\n\
00070,00070,part\n\
00070,00082,part\n\
00073,00004,part\n\
00073,00070,part\n\
00073,00082,part\n\
00073,00226,part\n\
00076,00070,part\n\
00076,00082,part\n\
00079,00070,part\n\
00079,00082,part\n\
00082,00082,whole\n\
00085,00082,whole\n\
00088,00082,whole\n\
00091,00091,part\n\
00091,00097,part\n\
00091,00103,part\n\
00094,00097,part\n\
00094,00103,part\n\
00097,00097,part\n\
00097,00103,part\n\
00100,00097,part\n\
00100,00103,part\n\
00103,00091,part\n\
00103,00103,part\n\
00103,00160,part\n\
00103,00611,part\n\
00106,00097,part\n\
00106,00103,part\n\
00109,00103,whole\n\
00112,00004,part\n\
00112,00103,part\n\
00115,00118,part\n\
00115,00127,part\n\
00118,00097,part\n\
00118,00118,part\n\
00121,00127,part\n\
00121,00136,part\n\
00124,00118,part\n\
00124,00127,part\n\
00127,00127,part\n\
00127,00136,part\n\
00130,00118,part\n\
00130,00127,part\n\
00130,00145,part\n\
00133,00118,whole\n\
00136,00127,part\n\
00136,00136,part\n\
00139,00097,part\n\
00139,00118,part\n\
00139,00145,part\n\
00145,00118,part\n\
00145,00145,part\n\
00148,00136,part\n\
00148,00145,part\n\
00148,00565,part\n\
00148,00577,part\n\
00151,00118,part\n\
00151,00127,part\n\
00151,00136,part\n\
00151,00145,part\n\
00154,00145,part\n\
00154,00577,part\n\
00157,00008,part\n\
00157,00103,part\n\
00157,00160,part\n\
00160,00160,whole\n\
00163,00160,part\n\
00163,00592,part\n\
00163,00619,part\n\
00166,00160,part\n\
00166,00166,part\n\
00167,00160,part\n\
00167,00166,part\n\
00169,00160,part\n\
00169,00166,part\n\
00172,00166,part\n\
00172,00175,part\n\
00175,00175,part\n\
00175,00367,part\n\
00175,00637,part\n\
00178,00025,part\n\
00178,00190,part\n\
00181,00190,part\n\
00181,00226,part\n\
00187,00199,whole\n\
00190,00190,part\n\
00190,00235,part\n\
00193,00226,whole\n\
00196,00190,part\n\
00196,00226,part\n\
00199,00025,part\n\
00199,00199,part\n\
00199,00235,part\n\
00202,00226,whole\n\
00205,00226,whole\n\
00208,00226,part\n\
00208,00229,part\n\
00208,00235,part\n\
00214,00229,part\n\
00214,00235,part\n\
00217,00190,part\n\
00217,00229,part\n\
00217,00235,part\n\
00226,00226,part\n\
00226,00229,part\n\
00229,00229,whole\n\
00232,00229,part\n\
00232,00292,part\n\
00235,00235,whole\n\
00238,00229,whole\n\
00241,00082,part\n\
00241,00226,part\n\
00241,00256,part\n\
00244,00097,part\n\
00244,00256,part\n\
00247,00082,part\n\
00247,00256,part\n\
00256,00226,part\n\
00256,00256,part\n\
00256,00292,part\n\
00259,00256,whole\n\
00262,00256,whole\n\
00268,00097,part\n\
00268,00283,part\n\
00268,00328,part\n\
00271,00256,part\n\
00271,00292,part\n\
00277,00292,whole\n\
00280,00292,part\n\
00280,00322,part\n\
00283,00283,part\n\
00283,00301,part\n\
00289,00292,whole\n\
00292,00292,whole\n\
00295,00292,part\n\
00295,00322,part\n\
00298,00292,part\n\
00298,00322,part\n\
00301,00301,part\n\
00301,00328,part\n\
00304,00283,part\n\
00304,00301,part\n\
00304,00322,part\n\
00304,00331,part\n\
00307,00316,part\n\
00307,00352,part\n\
00310,00283,part\n\
00310,00322,part\n\
00313,00322,part\n\
00313,00331,part\n\
00316,00316,part\n\
00316,00337,part\n\
00316,00364,part\n\
00316,00643,part\n\
00319,00322,part\n\
00319,00331,part\n\
00322,00322,part\n\
00322,00331,part\n\
00325,00316,part\n\
00325,00322,part\n\
00325,00331,part\n\
00328,00301,part\n\
00328,00328,part\n\
00328,00331,part\n\
00331,00316,part\n\
00331,00331,part\n\
00331,00340,part\n\
00331,00352,part\n\
00334,00328,part\n\
00334,00331,part\n\
00334,00340,part\n\
00337,00316,part\n\
00337,00331,part\n\
00337,00337,part\n\
00337,00340,part\n\
00340,00328,part\n\
00340,00331,part\n\
00340,00340,part\n\
00340,00640,part\n\
00343,00175,part\n\
00343,00367,part\n\
00343,00637,part\n\
00346,00364,part\n\
00346,00367,part\n\
00349,00352,part\n\
00349,00364,part\n\
00352,00352,whole\n\
00355,00364,part\n\
00355,00367,part\n\
00358,00322,part\n\
00358,00352,part\n\
00364,00352,part\n\
00364,00364,part\n\
00367,00367,part\n\
00367,00643,part\n\
00373,00364,part\n\
00373,00643,part\n\
00376,00376,whole\n\
00379,00385,whole\n\
00382,00382,whole\n\
00385,00385,whole\n\
00388,00385,whole\n\
00391,00385,whole\n\
00394,00430,whole\n\
00397,00382,whole\n\
00400,00376,whole\n\
00403,00430,whole\n\
00406,00376,whole\n\
00409,00376,part\n\
00409,00433,part\n\
00412,00433,whole\n\
00415,00382,whole\n\
00418,00376,whole\n\
00421,00430,whole\n\
00424,00430,whole\n\
00427,00376,part\n\
00427,00433,part\n\
00430,00430,whole\n\
00433,00433,whole\n\
00436,00376,whole\n\
00439,00430,whole\n\
00442,00433,whole\n\
00445,00376,part\n\
00445,00433,part\n\
00448,00376,whole\n\
00451,00430,whole\n\
00454,00454,part\n\
00454,00466,part\n\
00454,00475,part\n\
00457,00466,part\n\
00457,00475,part\n\
00460,00475,whole\n\
00463,00466,whole\n\
00466,00466,part\n\
00466,00475,part\n\
00469,00466,whole\n\
00472,00454,part\n\
00472,00466,part\n\
00475,00475,whole\n\
00478,00454,part\n\
00478,00475,part\n\
00481,00466,whole\n\
00484,00454,part\n\
00484,00475,part\n\
00487,00454,part\n\
00487,00475,part\n\
00490,00493,part\n\
00490,00508,part\n\
00493,00493,part\n\
00493,00508,part\n\
00496,00454,part\n\
00496,00475,part\n\
00499,00493,part\n\
00499,09022,part\n\
00502,00454,part\n\
00502,00466,part\n\
00502,00508,part\n\
00505,00454,whole\n\
00508,00493,part\n\
00508,00508,part\n\
00511,00454,part\n\
00511,00508,part\n\
00514,00493,whole\n\
00517,00454,part\n\
00517,00508,part\n\
00520,00454,whole\n\
00523,00454,whole\n\
00526,00541,whole\n\
00529,00541,whole\n\
00532,00541,whole\n\
00535,00541,whole\n\
00541,00541,whole\n\
00544,00541,whole\n\
00550,00562,whole\n\
00553,00136,part\n\
00553,00541,part\n\
00553,00565,part\n\
00556,00541,part\n\
00556,00562,part\n\
00562,00562,part\n\
00562,00565,part\n\
00565,00565,part\n\
00565,00577,part\n\
00568,00562,whole\n\
00571,00565,whole\n\
00577,00565,part\n\
00577,00577,part\n\
00580,00565,whole\n\
00583,00145,part\n\
00583,00565,part\n\
00583,00577,part\n\
00589,00577,whole\n\
00592,00592,whole\n\
00595,00598,whole\n\
00598,00598,whole\n\
00601,00091,part\n\
00601,00602,part\n\
00602,00602,whole\n\
00604,00598,part\n\
00604,00602,part\n\
00607,00598,part\n\
00607,00613,part\n\
00607,09817,part\n\
00607,09832,part\n\
00610,00091,part\n\
00610,00602,part\n\
00610,00611,part\n\
00611,00091,part\n\
00611,00160,part\n\
00611,00611,part\n\
00613,00598,part\n\
00613,00602,part\n\
00613,00613,part\n\
00613,00622,part\n\
00616,00160,part\n\
00616,00611,part\n\
00616,00619,part\n\
00617,00598,part\n\
00617,00602,part\n\
00619,00619,whole\n\
00620,00619,part\n\
00620,00622,part\n\
00622,00622,whole\n\
00623,00622,whole\n\
00625,00166,part\n\
00625,00592,part\n\
00626,00166,part\n\
00626,00592,part\n\
00628,00622,part\n\
00628,00634,part\n\
00631,00175,part\n\
00631,00592,part\n\
00631,00637,part\n\
00632,00592,part\n\
00632,00637,part\n\
00634,00622,part\n\
00634,00634,part\n\
00634,00637,part\n\
00634,09556,part\n\
00634,09886,part\n\
00637,00367,part\n\
00637,00637,part\n\
00640,00337,part\n\
00640,00640,part\n\
00640,00664,part\n\
00643,00316,part\n\
00643,00364,part\n\
00643,00643,part\n\
00643,09556,part\n\
00646,00316,part\n\
00646,00337,part\n\
00646,00643,part\n\
00649,00643,part\n\
00649,00664,part\n\
00652,00664,part\n\
00652,09568,part\n\
00655,00337,part\n\
00655,00664,part\n\
00658,00340,part\n\
00658,00640,part\n\
00661,00640,part\n\
00661,00685,part\n\
00664,00640,part\n\
00664,00664,part\n\
00667,00640,part\n\
00667,00685,part\n\
00670,00640,part\n\
00670,00685,part\n\
00673,00679,whole\n\
00676,00685,whole\n\
00679,00679,part\n\
00679,10183,part\n\
00682,00679,part\n\
00682,00685,part\n\
00685,00685,part\n\
00685,10210,part\n\
00688,00691,part\n\
00688,00694,part\n\
00691,00691,whole\n\
00692,00691,whole\n\
00694,00694,whole\n\
00697,00691,whole\n\
00700,00700,whole\n\
00703,00706,whole\n\
00706,00706,whole\n\
00709,00706,whole\n\
00712,00745,whole\n\
00715,00715,whole\n\
00718,00715,whole\n\
00721,00721,whole\n\
00724,00715,whole\n\
00727,00745,whole\n\
00730,00721,whole\n\
00733,00733,whole\n\
00736,00733,whole\n\
00739,00721,whole\n\
00742,00721,whole\n\
00745,00745,whole\n\
00748,00733,whole\n\
00751,00733,whole\n\
00754,00745,whole\n\
00757,00763,whole\n\
00760,00820,whole\n\
00763,00763,whole\n\
00766,00763,whole\n\
00769,00769,whole\n\
00772,00778,whole\n\
00775,00721,whole\n\
00778,00778,whole\n\
00781,00769,whole\n\
00784,00769,whole\n\
00787,00787,whole\n\
00790,00787,whole\n\
00793,00778,whole\n\
00796,00769,whole\n\
00799,00802,whole\n\
00802,00802,whole\n\
00805,00787,whole\n\
00808,00808,whole\n\
00811,00808,whole\n\
00814,00802,whole\n\
00815,00817,whole\n\
00817,00817,whole\n\
00820,00820,whole\n\
00823,00829,whole\n\
00826,00832,whole\n\
00829,00829,whole\n\
00832,00832,whole\n\
00835,00832,whole\n\
00838,00829,whole\n\
00841,00820,whole\n\
00844,00820,whole\n\
00847,00847,whole\n\
00850,00820,whole\n\
00853,00847,whole\n\
00856,00847,whole\n\
00859,00859,whole\n\
00862,00865,whole\n\
00865,00865,whole\n\
00868,00871,whole\n\
00871,00871,whole\n\
00874,00874,whole\n\
00877,00883,whole\n\
00880,00889,whole\n\
00883,00883,whole\n\
00886,00892,whole\n\
00889,00889,whole\n\
00892,00892,whole\n\
00895,00901,whole\n\
00898,00874,whole\n\
00901,00901,whole\n\
00904,00874,whole\n\
00907,00892,whole\n\
00910,00901,whole\n\
00913,00913,whole\n\
00916,00913,whole\n\
00919,00919,whole\n\
00922,00922,whole\n\
00925,00925,whole\n\
00928,00928,whole\n\
00931,00937,whole\n\
00934,00691,whole\n\
00937,00937,whole\n\
00940,00928,whole\n\
00943,00937,whole\n\
00946,00694,whole\n\
00949,00694,whole\n\
00952,00952,whole\n\
00955,00913,whole\n\
00958,00958,whole\n\
00961,00970,whole\n\
00964,00967,whole\n\
00967,00913,part\n\
00967,00967,part\n\
00970,00970,whole\n\
00973,00976,whole\n\
00976,00976,whole\n\
00979,00970,whole\n\
00982,00982,whole\n\
00985,00985,whole\n\
00988,00700,part\n\
00988,00994,part\n\
00991,00991,whole\n\
00994,00994,whole\n\
00997,00991,whole\n\
01000,00991,whole\n\
01003,01012,whole\n\
01006,01006,whole\n\
01009,00994,whole\n\
01012,01012,whole\n\
01015,01012,whole\n\
01018,01006,whole\n\
01021,01021,whole\n\
01024,01024,whole\n\
01027,01033,whole\n\
01030,01033,whole\n\
01033,01033,whole\n\
01036,01024,whole\n\
01039,01051,whole\n\
01042,01024,whole\n\
01045,01021,whole\n\
01048,01021,whole\n\
01051,01051,whole\n\
01054,01057,whole\n\
01057,01057,whole\n\
01060,01057,whole\n\
01063,01021,whole\n\
01066,01021,whole\n\
01069,01051,whole\n\
01072,01075,whole\n\
01075,01075,whole\n\
01081,01084,whole\n\
01084,01084,whole\n\
01087,01075,whole\n\
01090,01090,whole\n\
01093,01084,whole\n\
01096,01096,whole\n\
01099,01108,whole\n\
01102,01108,whole\n\
01105,01108,whole\n\
01108,01108,whole\n\
01114,01108,whole\n\
01117,01117,whole\n\
01120,01096,whole\n\
01123,01117,whole\n\
01126,01117,whole\n\
01129,01096,whole\n\
01132,01141,whole\n\
01135,01096,whole\n\
01138,01141,whole\n\
01141,01141,whole\n\
01144,01144,whole\n\
01147,01147,whole\n\
01150,01147,whole\n\
01153,01153,whole\n\
01156,01156,whole\n\
01159,01171,whole\n\
01162,01171,whole\n\
01165,01165,whole\n\
01168,01165,whole\n\
01171,01171,whole\n\
01174,01165,whole\n\
01177,01192,whole\n\
01180,01180,whole\n\
01183,01153,whole\n\
01186,01180,whole\n\
01189,01153,whole\n\
01192,01192,whole\n\
01195,01180,whole\n\
01198,01201,whole\n\
01201,01201,whole\n\
01204,01192,whole\n\
01207,01201,whole\n\
01210,01156,whole\n\
01213,01216,whole\n\
01216,01216,whole\n\
01219,01156,whole\n\
01222,01090,whole\n\
01225,01225,whole\n\
01228,01237,whole\n\
01231,01234,whole\n\
01234,01234,whole\n\
01237,01237,whole\n\
01240,01243,whole\n\
01243,01243,whole\n\
01246,01246,whole\n\
01249,01246,whole\n\
01252,01261,whole\n\
01255,01255,whole\n\
01258,01255,whole\n\
01261,01261,whole\n\
01264,01261,whole\n\
01267,01273,whole\n\
01270,01279,whole\n\
01273,01273,whole\n\
01276,01288,whole\n\
01279,01279,whole\n\
01282,01273,whole\n\
01285,01288,whole\n\
01288,01288,whole\n\
01290,01290,whole\n\
01291,01324,whole\n\
01294,01294,whole\n\
01296,01297,whole\n\
01297,01297,whole\n\
01300,01294,whole\n\
01303,01304,whole\n\
01304,01304,whole\n\
01309,01290,whole\n\
01312,01290,whole\n\
01315,01318,whole\n\
01316,01318,whole\n\
01318,01318,whole\n\
01321,01321,whole\n\
01324,01324,whole\n\
01327,01327,whole\n\
01330,01327,whole\n\
01333,01321,whole\n\
01336,01336,whole\n\
01339,01339,whole\n\
01342,01321,whole\n\
01343,01351,whole\n\
01345,01336,whole\n\
01348,01339,whole\n\
01351,01351,whole\n\
01352,01351,whole\n\
01354,01354,whole\n\
01357,01354,whole\n\
01359,01360,whole\n\
01360,01360,whole\n\
01363,01363,whole\n\
01366,01366,whole\n\
01367,01366,whole\n\
01372,01366,whole\n\
01375,01363,whole\n\
01378,01387,whole\n\
01381,01387,whole\n\
01384,01363,whole\n\
01387,01387,whole\n\
01392,01392,whole\n\
01393,01393,whole\n\
01399,01392,whole\n\
01402,01414,whole\n\
01411,01414,whole\n\
01414,01414,whole\n\
01417,01392,whole\n\
01420,01393,whole\n\
01429,01438,whole\n\
01432,01392,whole\n\
01435,01438,whole\n\
01438,01438,whole\n\
01447,01447,whole\n\
01453,01465,whole\n\
01456,01456,whole\n\
01462,01465,whole\n\
01465,01465,whole\n\
01468,01456,whole\n\
01471,01447,whole\n\
01474,01447,whole\n\
01477,01477,whole\n\
01480,01489,whole\n\
01481,01489,whole\n\
01483,01489,whole\n\
01489,01489,whole\n\
01495,01501,whole\n\
01498,01477,whole\n\
01501,01501,whole\n\
01504,01477,whole\n\
01507,01501,whole\n\
01516,01525,whole\n\
01519,01525,whole\n\
01522,01477,whole\n\
01525,01525,whole\n\
01534,01537,whole\n\
01537,01537,whole\n\
01540,01552,whole\n\
01543,01537,whole\n\
01546,01552,whole\n\
01549,01561,whole\n\
01552,01552,whole\n\
01555,01561,whole\n\
01558,01558,whole\n\
01561,01561,whole\n\
01564,01558,whole\n\
01567,01561,whole\n\
01573,01558,whole\n\
01576,01576,whole\n\
01579,01576,whole\n\
01582,01594,whole\n\
01594,01594,whole\n\
01597,01594,whole\n\
01603,01576,whole\n\
01606,01576,whole\n\
01609,01618,whole\n\
01615,01636,whole\n\
01618,01618,whole\n\
01624,01618,whole\n\
01627,01648,whole\n\
01630,01636,whole\n\
01636,01636,whole\n\
01639,01648,whole\n\
01645,01807,whole\n\
01648,01648,whole\n\
01651,01648,whole\n\
01654,01654,whole\n\
01657,01660,whole\n\
01660,01660,whole\n\
01666,01654,whole\n\
01669,01660,whole\n\
01672,01699,whole\n\
01675,01747,whole\n\
01687,01654,whole\n\
01693,01279,whole\n\
01696,01273,whole\n\
01699,01699,whole\n\
01702,01699,whole\n\
01705,01273,whole\n\
01708,01708,whole\n\
01711,01708,whole\n\
01714,01288,whole\n\
01720,01288,whole\n\
01723,01792,whole\n\
01726,01726,whole\n\
01729,01729,whole\n\
01732,01738,whole\n\
01735,01729,whole\n\
01738,01738,whole\n\
01744,01729,whole\n\
01747,01747,whole\n\
01750,01726,whole\n\
01756,01768,whole\n\
01762,01726,whole\n\
01765,01774,whole\n\
01768,01768,whole\n\
01771,01777,whole\n\
01774,01774,whole\n\
01777,01777,whole\n\
01780,01708,whole\n\
01783,01774,whole\n\
01786,01786,whole\n\
01789,01789,whole\n\
01792,01792,whole\n\
01795,01795,whole\n\
01801,01789,whole\n\
01804,01792,whole\n\
01807,01807,whole\n\
01810,01822,whole\n\
01813,01795,whole\n\
01816,01786,whole\n\
01819,01807,whole\n\
01822,01822,whole\n\
01828,01822,whole\n\
01831,01786,whole\n\
01834,01840,whole\n\
01837,01843,whole\n\
01840,01840,whole\n\
01843,01843,whole\n\
01846,01840,whole\n\
01849,01849,whole\n\
01852,01843,whole\n\
01855,01843,whole\n\
01858,01864,whole\n\
01861,01864,whole\n\
01864,01864,whole\n\
01867,01879,whole\n\
01870,01864,whole\n\
01873,01882,whole\n\
01876,01882,whole\n\
01879,01879,whole\n\
01882,01882,whole\n\
01885,01879,whole\n\
01888,01912,whole\n\
01891,01894,whole\n\
01894,01894,whole\n\
01897,01894,whole\n\
01900,01906,whole\n\
01906,01906,whole\n\
01909,01906,whole\n\
01912,01912,whole\n\
01915,01912,whole\n\
01918,01921,whole\n\
01921,01921,whole\n\
01924,01933,whole\n\
01927,01921,whole\n\
01930,01933,whole\n\
01933,01933,whole\n\
01936,01936,whole\n\
01939,01942,whole\n\
01942,01942,whole\n\
01945,01954,whole\n\
01948,01936,whole\n\
01951,01954,whole\n\
01954,01954,whole\n\
01957,01957,whole\n\
01960,01960,whole\n\
01963,01960,whole\n\
01969,01969,whole\n\
01975,01969,whole\n\
01978,01981,whole\n\
01981,01981,whole\n\
01984,01849,whole\n\
01990,01969,whole\n\
01993,01969,whole\n\
01999,02008,whole\n\
02002,01981,whole\n\
02005,02008,whole\n\
02008,02008,whole\n\
02011,02008,whole\n\
02014,02014,whole\n\
02017,02014,whole\n\
02020,02020,whole\n\
02023,02026,whole\n\
02026,02026,whole\n\
02029,02026,whole\n\
02032,02038,whole\n\
02035,02044,whole\n\
02038,02038,whole\n\
02041,01933,whole\n\
02044,02044,whole\n\
02047,02044,whole\n\
02050,02020,whole\n\
02053,02020,whole\n\
02059,02014,whole\n\
02062,02071,whole\n\
02065,02020,whole\n\
02068,02083,whole\n\
02071,02071,whole\n\
02077,02083,whole\n\
02080,02071,whole\n\
02083,02083,whole\n\
02086,02086,whole\n\
02089,02104,whole\n\
02092,02101,whole\n\
02095,02101,whole\n\
02098,02104,whole\n\
02101,02101,whole\n\
02104,02104,whole\n\
02107,02107,whole\n\
02110,02116,whole\n\
02113,02107,whole\n\
02116,02116,whole\n\
02122,02086,whole\n\
02125,02116,whole\n\
02131,02086,whole\n\
02137,02152,whole\n\
02140,02143,whole\n\
02143,02143,whole\n\
02146,02143,whole\n\
02152,02152,whole\n\
02155,02155,whole\n\
02158,02155,whole\n\
02161,02155,whole\n\
02170,02176,whole\n\
02173,02185,whole\n\
02176,02176,whole\n\
02179,02176,whole\n\
02185,02185,whole\n\
02188,02185,whole\n\
02191,02191,whole\n\
02194,02191,whole\n\
02197,02191,whole\n\
02200,02215,whole\n\
02203,02215,whole\n\
02206,02215,whole\n\
02209,02212,whole\n\
02212,02212,whole\n\
02215,02215,whole\n\
02216,02215,whole\n\
02218,02512,whole\n\
02221,02221,whole\n\
02227,02245,whole\n\
02230,02239,whole\n\
02233,02266,whole\n\
02239,02239,whole\n\
02242,02266,whole\n\
02245,02245,whole\n\
02248,02248,whole\n\
02251,02269,whole\n\
02254,02260,whole\n\
02260,02260,whole\n\
02263,02248,whole\n\
02266,02266,whole\n\
02269,02269,whole\n\
02275,02260,whole\n\
02281,02221,whole\n\
02284,02221,whole\n\
02287,02287,whole\n\
02290,02296,whole\n\
02293,02302,whole\n\
02296,02296,whole\n\
02299,02302,whole\n\
02302,02302,whole\n\
02305,02305,whole\n\
02308,02308,whole\n\
02311,02320,whole\n\
02314,02308,whole\n\
02317,02317,whole\n\
02320,02320,whole\n\
02323,02317,whole\n\
02326,02287,whole\n\
02329,02287,whole\n\
02332,02332,whole\n\
02335,02365,whole\n\
02338,02287,whole\n\
02341,02332,whole\n\
02344,02353,whole\n\
02347,02287,whole\n\
02350,02350,whole\n\
02353,02353,whole\n\
02356,02350,whole\n\
02359,02359,whole\n\
02362,02353,whole\n\
02365,02365,whole\n\
02368,02359,whole\n\
02371,02350,whole\n\
02374,02374,whole\n\
02377,02380,whole\n\
02380,02380,whole\n\
02383,02380,whole\n\
02386,02398,whole\n\
02389,02392,whole\n\
02392,02392,whole\n\
02395,02404,whole\n\
02398,02398,whole\n\
02401,02374,whole\n\
02404,02404,whole\n\
02407,02407,whole\n\
02410,02374,whole\n\
02413,02407,whole\n\
02416,02374,whole\n\
02419,02419,whole\n\
02422,02419,whole\n\
02425,02425,whole\n\
02431,02434,whole\n\
02434,02434,whole\n\
02437,02437,whole\n\
02440,02455,whole\n\
02443,02434,whole\n\
02446,02449,whole\n\
02449,02449,whole\n\
02452,02449,whole\n\
02455,02455,whole\n\
02458,02458,whole\n\
02461,02470,whole\n\
02464,02473,whole\n\
02467,02458,whole\n\
02470,02470,whole\n\
02473,02473,whole\n\
02476,02545,whole\n\
02479,02473,whole\n\
02482,02494,whole\n\
02485,02458,whole\n\
02488,02215,whole\n\
02491,02473,whole\n\
02494,02212,part\n\
02494,02494,part\n\
02497,02215,part\n\
02497,02509,part\n\
02500,02494,whole\n\
02503,02512,whole\n\
02506,02509,whole\n\
02509,02509,whole\n\
02512,02512,whole\n\
02515,02512,whole\n\
02518,02512,whole\n\
02521,02524,whole\n\
02524,02524,whole\n\
02527,02530,whole\n\
02530,02530,whole\n\
02533,02530,whole\n\
02536,02536,whole\n\
02539,02545,whole\n\
02542,02554,whole\n\
02545,02545,whole\n\
02548,02548,whole\n\
02551,02548,whole\n\
02554,02554,whole\n\
02557,02554,whole\n\
02560,02536,whole\n\
02563,02548,whole\n\
02566,02536,whole\n\
02569,02536,whole\n\
02572,02572,whole\n\
02575,02578,whole\n\
02578,02578,whole\n\
02584,02572,whole\n\
02587,02572,whole\n\
02590,02578,whole\n\
02596,02608,whole\n\
02599,02608,whole\n\
02602,02623,whole\n\
02605,02620,whole\n\
02608,02608,whole\n\
02611,02611,whole\n\
02614,02620,whole\n\
02617,02611,whole\n\
02620,02620,whole\n\
02623,02623,whole\n\
02626,02611,whole\n\
02632,02623,whole\n\
02635,02647,whole\n\
02641,02647,whole\n\
02644,02647,whole\n\
02647,02647,whole\n\
02650,02671,whole\n\
02653,02671,whole\n\
02656,02671,whole\n\
02658,02671,whole\n\
02659,02923,whole\n\
02662,02746,whole\n\
02665,02647,whole\n\
02668,02671,whole\n\
02671,02671,whole\n\
02674,02671,whole\n\
02677,02680,whole\n\
02680,02680,whole\n\
02683,02683,whole\n\
02686,02686,whole\n\
02689,02686,whole\n\
02692,02701,whole\n\
02695,02695,whole\n\
02701,02701,whole\n\
02704,02695,whole\n\
02707,02707,whole\n\
02710,02683,whole\n\
02713,02707,whole\n\
02716,02683,whole\n\
02719,02725,whole\n\
02722,02707,whole\n\
02725,02725,whole\n\
02728,02728,whole\n\
02731,02728,whole\n\
02734,02683,whole\n\
02737,02725,whole\n\
02740,02728,whole\n\
02743,02683,whole\n\
02746,02746,whole\n\
02749,02746,whole\n\
02752,02752,whole\n\
02755,02752,whole\n\
02758,02761,whole\n\
02761,02761,whole\n\
02764,02752,whole\n\
02767,02752,whole\n\
02770,02761,whole\n\
02773,02761,whole\n\
02776,02782,whole\n\
02779,02761,whole\n\
02782,02782,whole\n\
02785,02788,whole\n\
02788,02788,whole\n\
02791,02782,whole\n\
02794,02782,whole\n\
02797,02788,whole\n\
02800,02809,whole\n\
02803,02824,whole\n\
02806,02824,whole\n\
02809,02809,whole\n\
02812,02809,whole\n\
02818,02848,whole\n\
02821,02809,whole\n\
02824,02824,whole\n\
02827,02809,whole\n\
02836,02824,whole\n\
02839,02839,whole\n\
02842,02842,whole\n\
02848,02848,whole\n\
02851,02848,whole\n\
02854,02842,whole\n\
02857,02839,whole\n\
02863,02839,whole\n\
02866,02839,whole\n\
02869,02869,whole\n\
02875,02839,whole\n\
02878,02890,whole\n\
02881,02839,whole\n\
02884,02890,whole\n\
02887,02869,whole\n\
02890,02890,whole\n\
02893,02896,whole\n\
02896,02896,whole\n\
02899,02896,whole\n\
02902,02902,whole\n\
02905,02905,whole\n\
02908,02908,whole\n\
02911,02647,whole\n\
02914,02902,whole\n\
02917,02905,whole\n\
02920,02926,whole\n\
02923,02923,whole\n\
02926,02926,whole\n\
02929,02905,whole\n\
02932,02923,whole\n\
02935,02926,whole\n\
02938,02905,whole\n\
02944,02908,whole\n\
02947,02947,whole\n\
02950,02953,whole\n\
02953,02953,whole\n\
02956,02953,whole\n\
02959,02968,whole\n\
02962,02962,whole\n\
02965,02962,whole\n\
02968,02968,whole\n\
02971,02989,whole\n\
02974,02989,whole\n\
02977,02968,whole\n\
02980,02947,whole\n\
02983,02998,whole\n\
02986,02947,whole\n\
02989,02989,whole\n\
02992,02947,whole\n\
02998,02998,whole\n\
03001,03006,whole\n\
03002,03006,whole\n\
03003,03006,whole\n\
03004,03004,whole\n\
03006,03006,whole\n\
03010,03013,whole\n\
03013,03013,whole\n\
03016,03006,whole\n\
03019,03037,whole\n\
03022,03046,whole\n\
03028,03006,whole\n\
03037,03037,whole\n\
03040,03037,whole\n\
03043,03043,whole\n\
03046,03046,whole\n\
03052,03043,whole\n\
03055,03082,whole\n\
03061,03061,whole\n\
03064,03082,whole\n\
03067,03061,whole\n\
03070,02989,whole\n\
03073,03061,whole\n\
03076,03076,whole\n\
03079,02989,whole\n\
03082,03082,whole\n\
03085,03085,whole\n\
03088,03076,whole\n\
03091,03091,whole\n\
03094,03082,whole\n\
03097,03082,whole\n\
03100,03103,whole\n\
03103,03103,whole\n\
03106,03106,whole\n\
03109,03091,whole\n\
03112,03121,whole\n\
03115,03106,whole\n\
03118,03103,whole\n\
03121,03121,whole\n\
03124,03334,whole\n\
03127,03127,whole\n\
03130,03127,whole\n\
03133,03127,whole\n\
03136,03127,whole\n\
03139,03334,whole\n\
03142,03127,whole\n\
03145,03127,whole\n\
03148,03151,whole\n\
03151,03151,whole\n\
03154,03158,whole\n\
03155,03158,whole\n\
03156,03166,whole\n\
03157,03160,whole\n\
03158,03158,whole\n\
03159,03162,whole\n\
03160,03160,whole\n\
03161,03160,whole\n\
03162,03162,whole\n\
03163,03163,whole\n\
03164,03164,whole\n\
03165,03166,whole\n\
03166,03166,whole\n\
03167,03164,whole\n\
03168,03169,whole\n\
03169,03169,whole\n\
03170,03176,whole\n\
03171,03169,whole\n\
03172,03172,whole\n\
03173,03169,whole\n\
03174,03175,whole\n\
03175,03175,whole\n\
03176,03176,whole\n\
03177,03163,whole\n\
03178,03151,whole\n\
03181,03181,whole\n\
03184,03151,whole\n\
03187,03166,whole\n\
03190,03193,whole\n\
03191,03194,whole\n\
03193,03193,whole\n\
03194,03194,whole\n\
03196,03181,whole\n\
03197,03172,whole\n\
03198,03199,whole\n\
03199,03199,whole\n\
03200,03172,whole\n\
03201,03172,whole\n\
03202,03202,whole\n\
03203,03203,whole\n\
03205,03203,whole\n\
03208,03208,whole\n\
03211,03214,whole\n\
03214,03214,whole\n\
03217,03217,whole\n\
03220,03220,whole\n\
03223,03226,whole\n\
03226,03226,whole\n\
03229,03226,whole\n\
03232,03241,whole\n\
03235,03220,whole\n\
03238,03241,whole\n\
03241,03241,whole\n\
03244,03244,whole\n\
03247,03244,whole\n\
03250,03217,whole\n\
03253,03253,whole\n\
03256,03256,whole\n\
03259,03244,whole\n\
03260,03260,whole\n\
03262,03268,whole\n\
03263,03217,whole\n\
03265,03260,whole\n\
03268,03268,whole\n\
03269,03268,whole\n\
03271,03260,whole\n\
03274,03253,whole\n\
03277,03283,whole\n\
03280,03295,whole\n\
03283,03283,whole\n\
03284,03283,whole\n\
03286,03316,whole\n\
03287,03316,whole\n\
03289,03253,whole\n\
03292,03301,whole\n\
03295,03295,whole\n\
03298,03283,whole\n\
03299,03301,whole\n\
03301,03301,whole\n\
03302,03313,whole\n\
03304,03295,whole\n\
03307,03256,whole\n\
03310,03256,whole\n\
03312,03313,whole\n\
03313,03313,whole\n\
03316,03316,whole\n\
03317,03325,whole\n\
03319,03202,whole\n\
03322,03328,whole\n\
03323,03328,whole\n\
03325,03325,whole\n\
03326,03325,whole\n\
03328,03328,whole\n\
03331,03328,whole\n\
03334,03334,whole\n\
03337,03328,whole\n\
03340,03349,whole\n\
03343,03352,whole\n\
03346,03349,whole\n\
03349,03349,whole\n\
03352,03352,whole\n\
03355,03352,whole\n\
03356,03356,whole\n\
03358,03358,whole\n\
03359,03358,whole\n\
03361,03356,whole\n\
03364,03368,whole\n\
03365,03358,whole\n\
03367,03368,whole\n\
03368,03368,whole\n\
03370,03370,whole\n\
03371,03370,whole\n\
03373,03208,whole\n\
03376,03203,whole\n\
03379,03214,whole\n\
03382,03382,whole\n\
03383,03382,whole\n\
03384,03385,whole\n\
03385,03385,whole\n\
03386,03388,whole\n\
03387,03408,whole\n\
03388,03388,whole\n\
03389,03388,whole\n\
03390,03390,whole\n\
03391,03388,whole\n\
03394,03394,whole\n\
03400,03405,whole\n\
03403,03388,whole\n\
03405,03405,whole\n\
03406,03405,whole\n\
03408,03408,whole\n\
03409,03408,whole\n\
03412,03390,whole\n\
03413,03390,whole\n\
03415,03408,whole\n\
03418,03408,whole\n\
03421,03430,whole\n\
03424,03424,whole\n\
03427,03424,whole\n\
03430,03430,whole\n\
03433,03433,whole\n\
03434,03434,whole\n\
03436,03439,whole\n\
03439,03439,whole\n\
03440,03442,whole\n\
03442,03442,whole\n\
03445,03445,whole\n\
03448,03466,whole\n\
03451,03451,whole\n\
03454,03433,whole\n\
03457,03445,whole\n\
03460,03460,whole\n\
03463,03463,whole\n\
03466,03466,whole\n\
03467,03460,whole\n\
03469,03433,whole\n\
03472,03472,whole\n\
03473,03472,whole\n\
03474,03434,whole\n\
03475,03434,whole\n\
03478,03478,whole\n\
03481,03487,whole\n\
03484,03487,whole\n\
03487,03487,whole\n\
03488,03487,whole\n\
03490,03549,whole\n\
03493,03503,whole\n\
03496,03508,whole\n\
03499,03508,whole\n\
03502,03503,whole\n\
03503,03503,whole\n\
03505,03478,whole\n\
03508,03508,whole\n\
03509,03517,whole\n\
03511,03478,whole\n\
03514,03478,whole\n\
03517,03517,whole\n\
03520,03529,whole\n\
03523,03532,whole\n\
03526,03517,whole\n\
03527,03532,whole\n\
03529,03529,whole\n\
03532,03532,whole\n\
03535,03538,whole\n\
03538,03538,whole\n\
03541,03529,whole\n\
03544,03544,whole\n\
03547,03544,whole\n\
03549,03549,whole\n\
03550,03562,whole\n\
03553,03562,whole\n\
03559,03562,whole\n\
03562,03562,whole\n\
03565,03571,whole\n\
03568,03571,whole\n\
03571,03571,whole\n\
03574,03549,whole\n\
03577,03583,whole\n\
03580,03583,whole\n\
03583,03583,whole\n\
03586,03394,whole\n\
03589,03549,whole\n\
03592,03394,whole\n\
03595,03595,whole\n\
03598,03598,whole\n\
03601,03601,whole\n\
03602,03601,whole\n\
03604,03598,whole\n\
03605,03598,whole\n\
03607,03616,whole\n\
03610,03598,whole\n\
03613,03613,whole\n\
03616,03616,whole\n\
03618,03618,whole\n\
03619,03595,whole\n\
03622,03613,whole\n\
03625,03618,whole\n\
03628,03637,whole\n\
03631,03595,whole\n\
03632,03595,whole\n\
03634,03637,whole\n\
03637,03637,whole\n\
03638,03637,whole\n\
03640,03640,whole\n\
03643,03640,whole\n\
03646,03646,whole\n\
03649,03646,whole\n\
03652,03646,whole\n\
03655,03646,whole\n\
03658,03670,whole\n\
03661,03664,whole\n\
03664,03664,whole\n\
03667,03664,whole\n\
03670,03670,whole\n\
03673,03679,whole\n\
03676,03670,whole\n\
03679,03679,whole\n\
03682,03688,whole\n\
03685,03688,whole\n\
03688,03688,whole\n\
03694,03694,whole\n\
03697,03694,whole\n\
03700,03703,whole\n\
03703,03703,whole\n\
03706,03703,whole\n\
03709,03712,whole\n\
03712,03712,whole\n\
03718,03703,whole\n\
03721,03721,whole\n\
03724,03724,whole\n\
03727,03727,whole\n\
03730,03724,whole\n\
03733,03754,whole\n\
03736,03754,whole\n\
03739,03757,whole\n\
03742,03763,whole\n\
03745,03727,whole\n\
03748,03721,whole\n\
03754,03754,whole\n\
03757,03757,whole\n\
03760,03760,whole\n\
03763,03763,whole\n\
03766,03784,whole\n\
03769,03721,whole\n\
03772,03721,whole\n\
03775,03754,whole\n\
03778,03757,whole\n\
03781,03781,whole\n\
03784,03784,whole\n\
03787,03721,whole\n\
03790,03784,whole\n\
03793,03799,whole\n\
03796,03781,whole\n\
03799,03799,whole\n\
03802,03781,whole\n\
03805,03799,whole\n\
03808,03808,whole\n\
03811,03814,whole\n\
03814,03814,whole\n\
03817,03814,whole\n\
03820,03820,whole\n\
03823,03808,whole\n\
03826,03808,whole\n\
03829,03808,whole\n\
03832,03850,whole\n\
03835,03808,whole\n\
03838,03850,whole\n\
03841,03847,whole\n\
03844,03808,whole\n\
03847,03847,whole\n\
03850,03850,whole\n\
03853,03847,whole\n\
03856,03856,whole\n\
03859,03856,whole\n\
03862,03862,whole\n\
03865,03862,whole\n\
03868,03868,whole\n\
03869,03868,whole\n\
03871,03871,whole\n\
03874,03868,whole\n\
03877,03871,whole\n\
03880,03880,whole\n\
03883,03856,whole\n\
03886,03856,whole\n\
03889,03880,whole\n\
03890,03880,whole\n\
03892,03892,whole\n\
03895,03892,whole\n\
03901,03901,whole\n\
03904,03907,whole\n\
03907,03907,whole\n\
03910,03910,whole\n\
03916,03910,whole\n\
03919,03907,whole\n\
03922,03922,whole\n\
03925,03922,whole\n\
03928,03910,whole\n\
03931,03910,whole\n\
03934,03943,whole\n\
03937,03922,whole\n\
03940,03910,whole\n\
03943,03943,whole\n\
03946,03922,whole\n\
03949,03958,whole\n\
03952,03958,whole\n\
03955,03958,whole\n\
03958,03958,whole\n\
03961,03961,whole\n\
03964,03943,whole\n\
03967,03961,whole\n\
03970,03970,whole\n\
03973,03970,whole\n\
03976,03970,whole\n\
03979,03979,whole\n\
03980,03980,whole\n\
03982,03982,whole\n\
03983,04033,whole\n\
03984,03982,whole\n\
03985,03985,whole\n\
03994,04018,whole\n\
03997,03997,whole\n\
04000,04000,whole\n\
04006,04006,whole\n\
04009,04006,whole\n\
04012,03980,whole\n\
04015,04000,whole\n\
04018,04018,whole\n\
04021,04006,whole\n\
04024,04045,whole\n\
04027,03980,whole\n\
04030,03979,whole\n\
04033,04033,whole\n\
04036,04018,whole\n\
04039,04048,whole\n\
04042,04006,whole\n\
04045,04045,whole\n\
04048,04048,whole\n\
04051,04048,whole\n\
04054,04048,whole\n\
04056,03985,whole\n\
04057,04057,whole\n\
04058,04057,whole\n\
04063,04075,whole\n\
04066,04075,whole\n\
04069,04075,whole\n\
04072,04075,whole\n\
04075,04075,whole\n\
04078,04078,whole\n\
04081,04078,whole\n\
04084,04087,whole\n\
04087,04087,whole\n\
04090,04075,whole\n\
04093,04078,whole\n\
04096,04096,whole\n\
04099,04099,whole\n\
04102,04096,whole\n\
04105,04105,whole\n\
04108,04108,whole\n\
04111,04123,whole\n\
04114,04108,whole\n\
04117,04117,whole\n\
04120,04132,whole\n\
04123,04123,whole\n\
04126,04123,whole\n\
04129,04117,whole\n\
04132,04132,whole\n\
04135,04105,whole\n\
04136,04136,whole\n\
04138,04105,whole\n\
04141,04144,whole\n\
04144,04144,whole\n\
04147,04132,whole\n\
04150,04132,whole\n\
04153,04132,whole\n\
04156,04159,whole\n\
04159,04159,whole\n\
04162,04159,whole\n\
04165,04136,whole\n\
04168,04168,whole\n\
04171,04171,whole\n\
04174,04171,whole\n\
04177,04186,whole\n\
04180,04171,whole\n\
04183,04183,whole\n\
04186,04186,whole\n\
04189,04183,whole\n\
04192,04195,whole\n\
04195,04195,whole\n\
04198,04168,whole\n\
04201,04210,whole\n\
04204,04204,whole\n\
04207,04219,whole\n\
04210,04210,whole\n\
04213,04222,whole\n\
04216,04204,whole\n\
04219,04219,whole\n\
04222,04222,whole\n\
04225,04228,whole\n\
04228,04228,whole\n\
04231,04231,whole\n\
04234,04228,whole\n\
04237,04231,whole\n\
04240,04240,whole\n\
04243,04231,whole\n\
04246,04246,whole\n\
04249,04279,whole\n\
04252,04252,whole\n\
04255,04252,whole\n\
04258,04252,whole\n\
04261,04252,whole\n\
04264,04252,whole\n\
04270,04273,whole\n\
04273,04273,whole\n\
04276,04273,whole\n\
04279,04279,whole\n\
04282,04288,whole\n\
04285,04663,whole\n\
04288,04288,whole\n\
04291,04681,whole\n\
04294,04663,whole\n\
04297,04660,whole\n\
04300,04288,whole\n\
04303,04303,whole\n\
04306,04309,whole\n\
04309,04309,whole\n\
04312,04309,whole\n\
04315,04336,whole\n\
04318,04309,whole\n\
04321,04336,whole\n\
04324,04345,whole\n\
04327,04342,whole\n\
04330,04303,whole\n\
04333,04342,whole\n\
04336,04336,whole\n\
04339,04303,whole\n\
04342,04342,whole\n\
04345,04345,whole\n\
04348,04303,whole\n\
04351,04342,whole\n\
04354,04336,whole\n\
04357,04345,whole\n\
04360,04363,whole\n\
04363,04363,whole\n\
04366,04336,whole\n\
04369,04345,whole\n\
04372,04363,whole\n\
04375,04375,whole\n\
04378,04381,whole\n\
04381,04381,whole\n\
04384,04387,whole\n\
04387,04387,whole\n\
04390,04399,whole\n\
04393,04399,whole\n\
04396,04399,whole\n\
04399,04399,whole\n\
04402,04402,whole\n\
04405,04375,whole\n\
04408,04375,whole\n\
04411,04402,whole\n\
04414,04429,whole\n\
04417,04375,whole\n\
04420,04375,whole\n\
04423,04423,whole\n\
04426,04441,whole\n\
04429,04429,whole\n\
04435,04441,whole\n\
04438,04441,whole\n\
04441,04441,whole\n\
04447,04441,whole\n\
04450,04450,whole\n\
04453,04429,whole\n\
04456,04456,whole\n\
04459,04465,whole\n\
04462,04462,whole\n\
04465,04465,whole\n\
04468,04456,whole\n\
04471,04456,whole\n\
04474,04474,whole\n\
04477,04456,whole\n\
04480,04630,whole\n\
04483,04492,whole\n\
04486,04492,whole\n\
04489,04489,whole\n\
04492,04492,whole\n\
04495,04492,whole\n\
04498,04498,whole\n\
04501,04498,whole\n\
04504,04498,whole\n\
04510,04498,whole\n\
04513,04498,whole\n\
04516,04498,whole\n\
04519,04531,whole\n\
04522,04273,whole\n\
04525,04531,whole\n\
04531,04531,whole\n\
04537,04537,whole\n\
04540,04543,whole\n\
04543,04543,whole\n\
04546,04543,whole\n\
04558,04279,whole\n\
04564,04564,whole\n\
04567,04543,whole\n\
04570,04576,whole\n\
04573,04537,whole\n\
04576,04576,whole\n\
04579,04564,whole\n\
04582,04564,whole\n\
04585,04585,whole\n\
04588,04606,whole\n\
04591,04606,whole\n\
04594,04585,whole\n\
04597,04609,whole\n\
04600,04606,whole\n\
04603,04603,whole\n\
04606,04606,whole\n\
04609,04609,whole\n\
04612,04585,whole\n\
04615,04609,whole\n\
04618,04585,whole\n\
04621,04660,whole\n\
04624,04663,whole\n\
04627,04705,whole\n\
04630,04630,whole\n\
04633,04636,whole\n\
04636,04636,whole\n\
04639,04651,whole\n\
04642,04651,whole\n\
04645,04450,whole\n\
04648,04636,whole\n\
04651,04651,whole\n\
04654,04651,whole\n\
04657,04672,whole\n\
04660,04660,whole\n\
04663,04663,whole\n\
04666,04288,whole\n\
04669,04672,whole\n\
04672,04672,whole\n\
04675,04681,whole\n\
04678,04681,whole\n\
04681,04681,whole\n\
04684,04681,whole\n\
04687,04699,whole\n\
04690,04672,whole\n\
04693,04693,whole\n\
04696,04699,whole\n\
04699,04699,whole\n\
04702,04711,whole\n\
04705,04705,whole\n\
04708,04711,whole\n\
04711,04711,whole\n\
04714,04714,whole\n\
04717,04717,whole\n\
04720,04726,whole\n\
04726,04726,whole\n\
04729,04726,whole\n\
04732,04750,whole\n\
04735,04744,whole\n\
04738,04750,whole\n\
04741,04744,whole\n\
04744,04744,whole\n\
04747,04750,whole\n\
04750,04750,whole\n\
04753,04744,whole\n\
04756,04714,whole\n\
04759,04744,whole\n\
04762,04717,whole\n\
04765,04717,whole\n\
04768,04714,whole\n\
04771,04717,whole\n\
04777,04714,whole\n\
04780,04717,whole\n\
04783,04279,whole\n\
04786,04717,whole\n\
04789,04828,whole\n\
04792,04792,whole\n\
04795,04795,whole\n\
04798,04795,whole\n\
04801,04795,whole\n\
04804,04795,whole\n\
04807,04795,whole\n\
04813,04792,whole\n\
04816,04795,whole\n\
04819,04828,whole\n\
04825,04792,whole\n\
04828,04828,whole\n\
04831,04831,whole\n\
04834,04846,whole\n\
04840,04849,whole\n\
04846,04846,whole\n\
04849,04849,whole\n\
04852,04849,whole\n\
04855,04876,whole\n\
04858,04873,whole\n\
04861,04873,whole\n\
04867,04831,whole\n\
04870,04873,whole\n\
04873,04873,whole\n\
04876,04876,whole\n\
04879,04831,whole\n\
04882,05206,whole\n\
04885,04831,whole\n\
04888,04891,whole\n\
04891,04828,part\n\
04891,04891,part\n\
04894,04894,whole\n\
04897,04897,whole\n\
04903,04897,whole\n\
04906,04897,whole\n\
04912,04894,whole\n\
04918,04795,whole\n\
04921,04894,whole\n\
04924,04924,whole\n\
04927,04930,whole\n\
04930,04930,whole\n\
04936,04930,part\n\
04936,09988,part\n\
04939,04930,whole\n\
04942,04924,whole\n\
04945,04924,whole\n\
04951,04924,whole\n\
04954,04924,whole\n\
04957,04924,part\n\
04957,04960,part\n\
04960,04960,whole\n\
04969,04960,whole\n\
04978,04978,whole\n\
04981,05395,whole\n\
04984,04990,whole\n\
04987,04990,whole\n\
04990,04990,whole\n\
04999,05014,whole\n\
05005,05014,whole\n\
05008,05047,whole\n\
05014,05014,whole\n\
05017,04990,whole\n\
05026,04978,whole\n\
05035,05068,whole\n\
05038,05014,whole\n\
05041,05047,whole\n\
05047,05047,whole\n\
05065,04978,whole\n\
05068,05068,whole\n\
05077,05086,whole\n\
05080,05068,whole\n\
05083,05086,whole\n\
05086,05086,whole\n\
05089,05089,whole\n\
05092,05092,whole\n\
05095,05092,whole\n\
05098,05092,whole\n\
05101,05089,whole\n\
05104,05089,whole\n\
05110,05116,whole\n\
05116,05116,whole\n\
05119,05116,whole\n\
05125,05116,whole\n\
05128,05128,whole\n\
05134,05134,whole\n\
05137,05134,whole\n\
05140,05158,whole\n\
05143,05158,whole\n\
05152,05152,whole\n\
05158,05158,whole\n\
05164,05128,whole\n\
05167,05128,whole\n\
05170,05128,whole\n\
05173,05128,whole\n\
05176,05152,whole\n\
05182,05191,whole\n\
05191,05191,whole\n\
05194,05152,whole\n\
05197,05191,whole\n\
05200,05200,whole\n\
05206,05206,whole\n\
05209,05212,whole\n\
05212,05212,whole\n\
05221,05200,part\n\
05221,05212,part\n\
05224,05212,whole\n\
05227,05245,whole\n\
05233,05200,whole\n\
05242,05200,whole\n\
05245,05245,whole\n\
05248,05251,whole\n\
05251,05251,whole\n\
05254,05200,whole\n\
05257,05245,whole\n\
05263,05251,whole\n\
05266,05266,whole\n\
05269,05287,whole\n\
05272,05293,whole\n\
05275,05290,whole\n\
05278,05287,whole\n\
05281,05290,whole\n\
05284,05293,whole\n\
05287,05287,whole\n\
05290,05290,whole\n\
05293,05293,whole\n\
05299,05323,whole\n\
05302,05305,whole\n\
05305,05305,whole\n\
05308,05305,whole\n\
05320,05323,whole\n\
05323,05323,whole\n\
05329,05329,whole\n\
05332,05266,whole\n\
05335,05266,whole\n\
05338,05329,whole\n\
05341,05347,whole\n\
05344,05347,whole\n\
05347,05347,whole\n\
05350,05329,whole\n\
05353,05353,whole\n\
05356,05362,whole\n\
05362,05362,whole\n\
05365,05362,whole\n\
05368,05362,whole\n\
05371,05386,whole\n\
05374,05353,whole\n\
05380,05386,whole\n\
05383,05353,whole\n\
05386,05386,whole\n\
05389,05386,whole\n\
05392,05392,whole\n\
05395,05395,whole\n\
05398,05395,whole\n\
05404,05425,whole\n\
05413,05392,whole\n\
05419,05392,whole\n\
05422,05392,whole\n\
05425,05425,whole\n\
05428,05425,whole\n\
05431,05482,whole\n\
05434,05482,whole\n\
05437,05443,whole\n\
05440,05443,whole\n\
05443,05443,whole\n\
05446,05443,whole\n\
05449,05443,whole\n\
05452,05443,whole\n\
05455,05455,whole\n\
05458,05443,whole\n\
05461,05443,part\n\
05461,05467,part\n\
05464,05500,whole\n\
05467,05467,part\n\
05467,05500,part\n\
05470,05500,whole\n\
05473,05467,whole\n\
05476,05500,whole\n\
05479,05500,whole\n\
05482,05482,whole\n\
05485,05455,whole\n\
05488,05488,whole\n\
05491,05455,whole\n\
05494,05488,whole\n\
05497,05503,whole\n\
05500,05500,whole\n\
05503,05503,whole\n\
05506,05528,whole\n\
05509,05533,whole\n\
05512,05533,whole\n\
05515,05518,whole\n\
05518,05518,whole\n\
05521,05518,whole\n\
05527,05528,whole\n\
05528,05528,whole\n\
05530,05503,whole\n\
05533,05533,whole\n\
05539,05542,whole\n\
05542,05542,whole\n\
05545,05551,whole\n\
05548,05563,whole\n\
05551,05551,whole\n\
05554,05569,whole\n\
05560,05569,whole\n\
05563,05563,whole\n\
05566,05563,whole\n\
05569,05569,whole\n\
05572,05569,whole\n\
05575,05587,whole\n\
05578,05587,whole\n\
05581,05581,whole\n\
05584,05587,whole\n\
05587,05587,whole\n\
05590,05602,whole\n\
05593,05581,whole\n\
05596,05581,whole\n\
05599,05605,whole\n\
05602,05602,whole\n\
05605,05605,whole\n\
05611,05611,whole\n\
05614,05620,whole\n\
05617,05620,whole\n\
05620,05620,whole\n\
05623,05611,whole\n\
05626,05632,whole\n\
05629,05611,whole\n\
05632,05632,whole\n\
05635,05641,whole\n\
05638,05632,whole\n\
05641,05641,whole\n\
05644,05611,whole\n\
05647,05641,whole\n\
05650,05641,whole\n\
05653,05482,whole\n\
05656,05692,whole\n\
05659,05710,whole\n\
05662,05662,whole\n\
05665,05665,whole\n\
05668,05674,whole\n\
05671,05665,whole\n\
05674,05674,whole\n\
05677,05692,whole\n\
05680,05680,whole\n\
05683,05692,whole\n\
05686,05680,whole\n\
05689,05707,whole\n\
05692,05692,whole\n\
05695,05710,whole\n\
05698,05662,whole\n\
05701,05710,whole\n\
05707,05707,whole\n\
05710,05710,whole\n\
05713,05710,whole\n\
05716,05716,whole\n\
05719,05719,whole\n\
05722,05722,whole\n\
05725,05725,whole\n\
05728,05722,whole\n\
05731,05725,whole\n\
05734,05716,whole\n\
05737,05740,whole\n\
05740,05740,whole\n\
05743,05716,whole\n\
05746,05746,whole\n\
05749,05755,whole\n\
05752,05746,whole\n\
05755,05755,whole\n\
05758,05755,whole\n\
05761,05488,whole\n\
05767,05776,whole\n\
05770,05776,whole\n\
05773,05773,whole\n\
05776,05776,whole\n\
05779,05800,whole\n\
05785,05788,whole\n\
05788,05788,whole\n\
05791,05800,whole\n\
05794,05788,whole\n\
05797,05773,whole\n\
05800,05800,whole\n\
05803,05818,whole\n\
05809,05809,whole\n\
05812,05809,whole\n\
05815,05818,whole\n\
05818,05818,whole\n\
05821,05830,whole\n\
05824,05809,whole\n\
05827,05488,whole\n\
05830,05830,whole\n\
05833,05830,whole\n\
05836,05830,whole\n\
05842,05845,whole\n\
05845,05845,whole\n\
05848,05851,whole\n\
05851,05851,whole\n\
05854,05860,whole\n\
05857,05857,whole\n\
05860,05860,whole\n\
05863,05488,whole\n\
05866,05857,whole\n\
05869,05860,whole\n\
05872,05857,whole\n\
05875,05860,whole\n\
05878,05890,whole\n\
05881,05881,whole\n\
05884,05890,whole\n\
05887,05881,whole\n\
05890,05890,whole\n\
05893,05890,whole\n\
05896,05899,whole\n\
05899,05899,whole\n\
05902,05899,whole\n\
05905,05899,whole\n\
05908,05908,whole\n\
05911,05917,whole\n\
05914,05467,whole\n\
05917,05917,whole\n\
05920,05923,whole\n\
05923,05923,whole\n\
05926,05917,whole\n\
05929,05908,whole\n\
05932,05908,part\n\
05932,05941,part\n\
05935,05923,whole\n\
05938,05908,whole\n\
05941,05941,whole\n\
05944,05908,whole\n\
05947,05953,whole\n\
05950,05908,whole\n\
05953,05953,whole\n\
05956,05941,whole\n\
05959,05953,whole\n\
05962,05953,whole\n\
05965,05953,whole\n\
05968,05941,whole\n\
05971,06187,whole\n\
05974,05986,whole\n\
05977,05977,whole\n\
05980,05977,whole\n\
05983,05983,whole\n\
05986,05986,whole\n\
05989,05983,whole\n\
05992,05977,whole\n\
05998,06001,whole\n\
06001,06001,whole\n\
06004,06004,whole\n\
06010,06001,whole\n\
06013,06040,whole\n\
06016,06004,whole\n\
06019,06019,whole\n\
06022,06019,whole\n\
06025,06004,whole\n\
06028,06037,whole\n\
06031,06019,whole\n\
06034,06040,whole\n\
06037,06037,whole\n\
06040,06040,whole\n\
06043,06058,whole\n\
06046,06046,whole\n\
06049,06037,whole\n\
06055,06046,whole\n\
06058,06058,whole\n\
06061,06046,whole\n\
06067,06073,whole\n\
06070,06076,whole\n\
06073,06073,whole\n\
06076,06076,whole\n\
06079,06079,whole\n\
06082,06085,whole\n\
06085,06085,whole\n\
06088,06091,whole\n\
06091,06091,whole\n\
06094,06079,whole\n\
06097,06103,whole\n\
06100,06112,whole\n\
06103,06103,whole\n\
06106,06112,whole\n\
06109,06103,whole\n\
06112,06112,whole\n\
06115,06115,whole\n\
06118,06115,whole\n\
06121,06115,whole\n\
06124,06124,whole\n\
06127,06148,whole\n\
06133,06154,whole\n\
06136,06148,whole\n\
06139,06124,whole\n\
06142,06154,whole\n\
06148,06148,whole\n\
06151,06151,whole\n\
06154,06154,whole\n\
06157,06124,whole\n\
06160,06151,whole\n\
06163,06154,whole\n\
06166,06172,whole\n\
06172,06172,whole\n\
06175,06172,whole\n\
06178,06172,whole\n\
06181,06172,whole\n\
06184,06184,whole\n\
06187,06187,whole\n\
06190,06184,whole\n\
06193,06211,whole\n\
06196,06196,whole\n\
06199,06211,whole\n\
06202,06196,whole\n\
06205,06184,whole\n\
06208,06184,whole\n\
06211,06211,whole\n\
06214,06184,whole\n\
06217,06286,whole\n\
06220,06220,whole\n\
06223,06220,whole\n\
06226,06187,whole\n\
06232,06220,whole\n\
06235,06187,whole\n\
06238,06196,whole\n\
06241,06286,whole\n\
06244,06187,whole\n\
06247,05977,whole\n\
06250,06316,whole\n\
06253,06253,whole\n\
06256,06280,whole\n\
06268,06280,whole\n\
06274,06253,whole\n\
06277,06253,whole\n\
06280,06280,whole\n\
06283,06298,whole\n\
06286,06286,whole\n\
06292,06313,whole\n\
06298,06298,whole\n\
06307,06316,whole\n\
06313,06313,whole\n\
06316,06316,whole\n\
06319,06298,whole\n\
06322,06313,whole\n\
06325,06325,whole\n\
06328,06325,whole\n\
06331,06337,whole\n\
06337,06337,whole\n\
06340,06337,whole\n\
06343,06325,whole\n\
06349,06349,whole\n\
06352,06367,whole\n\
06355,06364,whole\n\
06358,06367,whole\n\
06361,06367,whole\n\
06364,06364,whole\n\
06367,06367,whole\n\
06370,06349,whole\n\
06373,06364,whole\n\
06376,06376,whole\n\
06379,06376,whole\n\
06382,06376,whole\n\
06385,06385,whole\n\
06388,06400,whole\n\
06391,06391,whole\n\
06394,06391,whole\n\
06397,06391,whole\n\
06400,06400,whole\n\
06403,06427,whole\n\
06406,06436,whole\n\
06412,06427,whole\n\
06415,06415,whole\n\
06418,06415,whole\n\
06421,06436,whole\n\
06424,06385,whole\n\
06427,06427,whole\n\
06430,06445,whole\n\
06433,06415,whole\n\
06436,06436,whole\n\
06442,06445,whole\n\
06445,06445,whole\n\
06448,06457,whole\n\
06451,06385,whole\n\
06457,06457,whole\n\
06460,06457,whole\n\
06463,06463,whole\n\
06466,06463,whole\n\
06469,06481,whole\n\
06472,06481,whole\n\
06475,06475,whole\n\
06478,06496,whole\n\
06481,06481,whole\n\
06484,06496,whole\n\
06487,06475,whole\n\
06490,06475,whole\n\
06493,06475,whole\n\
06496,06496,whole\n\
06499,06496,whole\n\
06502,06481,whole\n\
06505,06505,whole\n\
06508,06505,whole\n\
06514,06517,whole\n\
06517,06517,whole\n\
06520,06505,whole\n\
06523,06463,whole\n\
06526,06526,whole\n\
06529,06529,whole\n\
06532,06541,whole\n\
06541,06541,whole\n\
06544,06529,whole\n\
06547,06541,whole\n\
06550,06529,whole\n\
06553,06529,whole\n\
06559,06565,whole\n\
06562,06526,whole\n\
06565,06565,whole\n\
06577,06577,whole\n\
06589,06601,whole\n\
06592,06526,whole\n\
06595,06577,whole\n\
06598,06577,whole\n\
06601,06601,whole\n\
06604,06607,whole\n\
06607,06607,whole\n\
06610,06607,whole\n\
06613,06613,whole\n\
06616,06616,whole\n\
06619,06625,whole\n\
06622,06613,part\n\
06622,06625,part\n\
06625,06625,part\n\
06625,06637,part\n\
06628,06613,whole\n\
06631,06616,whole\n\
06634,06637,whole\n\
06637,06637,whole\n\
06640,06616,whole\n\
06643,06637,whole\n\
06646,06637,whole\n\
06649,06658,whole\n\
06652,06652,whole\n\
06655,06661,part\n\
06655,06706,part\n\
06658,06658,whole\n\
06661,06661,whole\n\
06664,06652,whole\n\
06667,06676,whole\n\
06670,06676,whole\n\
06673,06673,whole\n\
06676,06676,whole\n\
06679,06673,whole\n\
06685,06685,whole\n\
06688,06688,whole\n\
06691,06685,whole\n\
06694,06685,whole\n\
06697,06688,whole\n\
06700,06706,whole\n\
06703,06661,whole\n\
06706,06706,whole\n\
06709,06709,whole\n\
06712,06712,whole\n\
06715,06709,whole\n\
06721,06712,whole\n\
06724,06724,whole\n\
06727,06724,whole\n\
06730,06736,whole\n\
06733,06733,whole\n\
06736,06736,whole\n\
06739,06733,whole\n\
06742,06712,whole\n\
06745,06712,whole\n\
06748,06709,whole\n\
06751,06712,whole\n\
06754,06757,whole\n\
06757,06757,whole\n\
06760,06760,whole\n\
06763,06781,whole\n\
06766,06781,whole\n\
06769,06793,whole\n\
06772,06781,whole\n\
06775,06793,whole\n\
06778,06778,whole\n\
06781,06781,whole\n\
06784,06778,whole\n\
06787,06778,whole\n\
06790,06793,whole\n\
06793,06793,whole\n\
06796,06793,whole\n\
06799,06799,part\n\
06799,06886,part\n\
06805,06760,whole\n\
06808,06820,whole\n\
06811,06811,whole\n\
06814,06820,whole\n\
06817,06811,whole\n\
06820,06811,part\n\
06820,06820,part\n\
06823,06820,whole\n\
06826,06811,whole\n\
06829,06832,whole\n\
06832,06832,whole\n\
06835,06832,whole\n\
06838,06838,whole\n\
06841,06841,whole\n\
06844,06856,whole\n\
06847,06841,whole\n\
06853,06838,part\n\
06853,06862,part\n\
06856,06856,whole\n\
06859,06838,whole\n\
06862,06862,whole\n\
06865,06874,whole\n\
06868,06862,part\n\
06868,06877,part\n\
06871,06862,whole\n\
06874,06874,whole\n\
06877,06862,part\n\
06877,06877,part\n\
06880,06862,part\n\
06880,06874,part\n\
06883,06877,whole\n\
06886,06799,part\n\
06886,06886,part\n\
06886,06970,part\n\
06889,06862,whole\n\
06892,06886,whole\n\
06895,06895,whole\n\
06898,06913,whole\n\
06901,06913,whole\n\
06904,06895,whole\n\
06910,06913,whole\n\
06913,06913,whole\n\
06916,06895,whole\n\
06917,06895,whole\n\
06919,06895,whole\n\
06922,06922,whole\n\
06925,06931,whole\n\
06928,06946,whole\n\
06931,06931,whole\n\
06937,06931,whole\n\
06940,06922,whole\n\
06943,06922,whole\n\
06946,06922,part\n\
06946,06946,part\n\
06949,06946,whole\n\
06952,06922,whole\n\
06967,06967,whole\n\
06970,06970,whole\n\
06973,06970,whole\n\
06976,06979,whole\n\
06979,06979,whole\n\
06982,06970,whole\n\
06985,06985,whole\n\
06988,06970,whole\n\
06994,06994,whole\n\
06997,06994,whole\n\
07000,06994,whole\n\
07003,06994,whole\n\
07006,06994,whole\n\
07009,06994,whole\n\
07012,06994,whole\n\
07015,06994,whole\n\
07018,06994,whole\n\
07021,06994,whole\n\
07024,06994,whole\n\
07027,06994,whole\n\
07030,07030,whole\n\
07033,06979,whole\n\
07036,06985,whole\n\
07039,07054,whole\n\
07042,07030,part\n\
07042,07060,part\n\
07045,07060,whole\n\
07048,07060,whole\n\
07051,07054,whole\n\
07054,07054,whole\n\
07057,07054,whole\n\
07060,07060,whole\n\
07063,07030,whole\n\
07066,07030,whole\n\
07069,07069,whole\n\
07075,07090,whole\n\
07078,07081,whole\n\
07081,07081,whole\n\
07084,07090,whole\n\
07090,07090,whole\n\
07093,07090,part\n\
07093,07093,part\n\
07096,07081,whole\n\
07099,07093,whole\n\
07102,07093,whole\n\
07105,07069,whole\n\
07108,07114,whole\n\
07111,07114,whole\n\
07114,07114,whole\n\
07117,07069,whole\n\
07120,07093,whole\n\
07123,07069,whole\n\
07126,07093,whole\n\
07129,07114,whole\n\
07132,07132,whole\n\
07135,07135,whole\n\
07138,07135,whole\n\
07144,07147,whole\n\
07147,07147,whole\n\
07150,07147,whole\n\
07153,07132,whole\n\
07156,07168,whole\n\
07159,07168,whole\n\
07162,07132,whole\n\
07165,07183,whole\n\
07168,07168,whole\n\
07171,07183,whole\n\
07174,07180,whole\n\
07177,07183,whole\n\
07180,07168,part\n\
07180,07180,part\n\
07183,07183,whole\n\
07186,07180,whole\n\
07189,07180,whole\n\
07192,07192,whole\n\
07195,07192,whole\n\
07198,07192,whole\n\
07201,07210,whole\n\
07207,07210,whole\n\
07210,07210,whole\n\
07213,07210,whole\n\
07216,07228,whole\n\
07222,07228,whole\n\
07225,07210,whole\n\
07228,07228,whole\n\
07231,07210,whole\n\
07243,07246,whole\n\
07246,07246,whole\n\
07249,07246,whole\n\
07252,07264,whole\n\
07255,07282,whole\n\
07258,07282,whole\n\
07260,07288,whole\n\
07261,07288,whole\n\
07264,07264,whole\n\
07270,07288,whole\n\
07273,07294,whole\n\
07279,07294,whole\n\
07282,07282,whole\n\
07285,07264,whole\n\
07288,07288,whole\n\
07291,07288,whole\n\
07294,07294,whole\n\
07306,07306,whole\n\
07309,07306,whole\n\
07315,07333,whole\n\
07321,07306,whole\n\
07324,07330,whole\n\
07327,07306,whole\n\
07330,07330,whole\n\
07333,07333,whole\n\
07336,07339,whole\n\
07339,07339,whole\n\
07342,07351,whole\n\
07345,07351,whole\n\
07348,07351,whole\n\
07351,07351,whole\n\
07354,07339,whole\n\
07357,07330,whole\n\
07360,07351,whole\n\
07363,07339,whole\n\
07366,07228,whole\n\
07375,07375,whole\n\
07378,07381,whole\n\
07381,07381,whole\n\
07384,07399,whole\n\
07387,07399,whole\n\
07390,07381,whole\n\
07393,07381,whole\n\
07396,07381,whole\n\
07399,07399,whole\n\
07405,07375,whole\n\
07408,07420,whole\n\
07411,07420,whole\n\
07417,07375,whole\n\
07420,07420,whole\n\
07426,07375,whole\n\
07429,07420,whole\n\
07432,07432,whole\n\
07435,07432,whole\n\
07438,07432,whole\n\
07441,07210,whole\n\
07444,07444,whole\n\
07450,07450,whole\n\
07453,07450,whole\n\
07456,07462,whole\n\
07459,07462,whole\n\
07462,07462,whole\n\
07465,07462,whole\n\
07468,07444,whole\n\
07471,07486,whole\n\
07477,07444,whole\n\
07480,07444,whole\n\
07483,07444,whole\n\
07486,07486,whole\n\
07489,07489,whole\n\
07492,07492,whole\n\
07495,07498,whole\n\
07498,07498,whole\n\
07501,07498,whole\n\
07504,07486,whole\n\
07507,07489,whole\n\
07510,07492,whole\n\
07513,07498,whole\n\
07519,07519,whole\n\
07522,07519,whole\n\
07525,07525,whole\n\
07528,07531,whole\n\
07531,07531,whole\n\
07534,07534,whole\n\
07537,07537,whole\n\
07540,07534,whole\n\
07543,07543,whole\n\
07546,07543,whole\n\
07549,07525,whole\n\
07552,07552,whole\n\
07555,07537,whole\n\
07558,07552,whole\n\
07561,07525,whole\n\
07564,07573,whole\n\
07567,07582,whole\n\
07570,07582,whole\n\
07573,07573,whole\n\
07576,07612,whole\n\
07579,07525,whole\n\
07582,07582,whole\n\
07588,07582,whole\n\
07591,07582,whole\n\
07594,07594,whole\n\
07597,07573,whole\n\
07600,07612,whole\n\
07603,07603,whole\n\
07606,07603,whole\n\
07609,07594,whole\n\
07612,07612,whole\n\
07615,07615,whole\n\
07616,07616,whole\n\
07621,07621,whole\n\
07624,07621,whole\n\
07627,07627,whole\n\
07630,07627,whole\n\
07636,07627,whole\n\
07642,07642,whole\n\
07645,07654,whole\n\
07648,07615,whole\n\
07651,07642,whole\n\
07654,07654,whole\n\
07660,07615,whole\n\
07663,07663,whole\n\
07666,07672,whole\n\
07672,07672,whole\n\
07678,07616,whole\n\
07681,07681,whole\n\
07682,07682,whole\n\
07687,07228,whole\n\
07690,07699,whole\n\
07696,07696,whole\n\
07699,07699,whole\n\
07702,07682,whole\n\
07705,07696,whole\n\
07708,07696,whole\n\
07711,07696,whole\n\
07714,07699,whole\n\
07717,07681,whole\n\
07720,07682,whole\n\
07723,07682,whole\n\
07726,07681,whole\n\
07729,07738,whole\n\
07735,07735,whole\n\
07738,07738,whole\n\
07741,07738,whole\n\
07747,07735,whole\n\
07750,07735,whole\n\
07759,07774,whole\n\
07762,07774,whole\n\
07765,07777,whole\n\
07768,07777,whole\n\
07771,07774,whole\n\
07774,07774,whole\n\
07777,07777,whole\n\
07780,07798,whole\n\
07783,07777,whole\n\
07786,07798,whole\n\
07789,07795,whole\n\
07792,07798,whole\n\
07795,07795,whole\n\
07798,07798,whole\n\
07801,07795,whole\n\
07804,07798,whole\n\
07807,07795,whole\n\
07816,07822,whole\n\
07822,07822,whole\n\
07825,07822,whole\n\
07831,07822,whole\n\
07840,07840,whole\n\
07843,07864,whole\n\
07846,07840,whole\n\
07849,07864,whole\n\
07855,07864,whole\n\
07858,07864,whole\n\
07861,07840,whole\n\
07864,07864,whole\n\
07867,07840,whole\n\
07870,07870,whole\n\
07873,07870,whole\n\
07876,07870,whole\n\
07879,07840,whole\n\
07882,07870,whole\n\
07885,07870,whole\n\
07888,07900,whole\n\
07894,07894,whole\n\
07897,07900,whole\n\
07900,07900,whole\n\
07903,07909,whole\n\
07906,07909,whole\n\
07909,07909,whole\n\
07912,07909,whole\n\
07918,07918,whole\n\
07921,07918,whole\n\
07924,07894,whole\n\
07927,07894,whole\n\
07930,07900,whole\n\
07933,07900,whole\n\
07936,07909,whole\n\
07942,07942,whole\n\
07945,07954,whole\n\
07948,07948,whole\n\
07951,07942,whole\n\
07954,07954,whole\n\
07957,07942,whole\n\
07960,07948,whole\n\
07963,07954,whole\n\
07966,07948,whole\n\
07969,07969,whole\n\
07975,07999,whole\n\
07981,07996,whole\n\
07987,08023,whole\n\
07996,07996,whole\n\
07999,07999,whole\n\
08005,07996,whole\n\
08008,07969,whole\n\
08014,07969,whole\n\
08023,08023,whole\n\
08035,08038,whole\n\
08038,08038,whole\n\
08044,08038,whole\n\
08050,08023,whole\n\
08053,08053,whole\n\
08056,08071,whole\n\
08062,08071,whole\n\
08065,08071,whole\n\
08071,08071,whole\n\
08080,08110,whole\n\
08089,08113,whole\n\
08092,08053,whole\n\
08095,08053,whole\n\
08104,08113,whole\n\
08110,08110,whole\n\
08113,08113,whole\n\
08119,08053,whole\n\
08122,08143,whole\n\
08125,08134,whole\n\
08128,08143,whole\n\
08131,08134,whole\n\
08134,08134,whole\n\
08140,08134,whole\n\
08143,08143,whole\n\
08152,08152,whole\n\
08156,08152,whole\n\
08158,08173,whole\n\
08161,08173,whole\n\
08164,08152,whole\n\
08170,08152,whole\n\
08173,08173,whole\n\
08179,08203,whole\n\
08194,08209,whole\n\
08197,08209,whole\n\
08200,08203,whole\n\
08203,08203,whole\n\
08206,08218,whole\n\
08209,08209,whole\n\
08215,08218,whole\n\
08218,08218,whole\n\
08221,08227,whole\n\
08224,08227,whole\n\
08227,08227,whole\n\
08230,08230,whole\n\
08233,08236,whole\n\
08234,08236,whole\n\
08236,08236,whole\n\
08239,08245,whole\n\
08242,08254,whole\n\
08245,08245,whole\n\
08248,08245,whole\n\
08251,08254,whole\n\
08254,08254,whole\n\
08257,08230,whole\n\
08260,08254,whole\n\
08263,08275,whole\n\
08266,08230,whole\n\
08272,08275,whole\n\
08275,08275,whole\n\
08278,08230,whole\n\
08281,07918,whole\n\
08287,07918,whole\n\
08290,08290,whole\n\
08293,08296,whole\n\
08296,08296,whole\n\
08299,08296,whole\n\
08302,08305,whole\n\
08305,08305,whole\n\
08308,08305,whole\n\
08311,08311,whole\n\
08314,08290,whole\n\
08317,08323,whole\n\
08320,08290,whole\n\
08323,08323,whole\n\
08326,08290,whole\n\
08329,08323,whole\n\
08332,08338,whole\n\
08335,08338,whole\n\
08338,08338,whole\n\
08341,08341,whole\n\
08344,08344,whole\n\
08350,08344,whole\n\
08353,08341,whole\n\
08356,08344,whole\n\
08374,08377,whole\n\
08377,08377,whole\n\
08380,08377,whole\n\
08389,08341,whole\n\
08398,08398,whole\n\
08401,08398,whole\n\
08413,08416,whole\n\
08416,08416,whole\n\
08422,08431,whole\n\
08428,08431,whole\n\
08431,08431,whole\n\
08434,08434,whole\n\
08440,08443,whole\n\
08443,08443,whole\n\
08446,08443,whole\n\
08461,08467,whole\n\
08467,08467,whole\n\
08470,08467,whole\n\
08473,08434,whole\n\
08476,08479,whole\n\
08479,08479,whole\n\
08482,08479,whole\n\
08491,08434,whole\n\
08494,08494,whole\n\
08497,08500,whole\n\
08498,08494,whole\n\
08500,08500,whole\n\
08503,08515,whole\n\
08506,08515,whole\n\
08509,08500,whole\n\
08512,08494,whole\n\
08515,08515,whole\n\
08518,08521,whole\n\
08521,08521,whole\n\
08527,08527,whole\n\
08533,08527,whole\n\
08536,08521,whole\n\
08539,08527,whole\n\
08542,08542,whole\n\
08545,08545,whole\n\
08548,08566,whole\n\
08551,08566,whole\n\
08554,08560,whole\n\
08557,08560,whole\n\
08560,08560,whole\n\
08563,08542,whole\n\
08566,08566,whole\n\
08569,08593,whole\n\
08572,08584,whole\n\
08575,08542,whole\n\
08578,08560,whole\n\
08581,08542,whole\n\
08584,08584,whole\n\
08587,08542,whole\n\
08590,08590,whole\n\
08593,08593,whole\n\
08596,08593,whole\n\
08599,08590,whole\n\
08602,08584,whole\n\
08605,08614,whole\n\
08608,08620,whole\n\
08611,08611,whole\n\
08614,08614,whole\n\
08617,08590,whole\n\
08620,08620,whole\n\
08623,08614,whole\n\
08626,08620,whole\n\
08629,08611,whole\n\
08632,08632,whole\n\
08635,08635,whole\n\
08638,08635,whole\n\
08641,08611,whole\n\
08644,08632,whole\n\
08647,08632,whole\n\
08650,08635,whole\n\
08653,08656,whole\n\
08656,08656,whole\n\
08659,08656,whole\n\
08662,08662,whole\n\
08665,08662,whole\n\
08668,08662,whole\n\
08671,08662,whole\n\
08674,08674,whole\n\
08677,08674,whole\n\
08680,08674,whole\n\
08683,08674,whole\n\
08686,08686,whole\n\
08689,08686,whole\n\
08701,08686,whole\n\
08707,08707,whole\n\
08710,08716,whole\n\
08713,08707,whole\n\
08716,08716,whole\n\
08719,08716,whole\n\
08722,08707,whole\n\
08725,08716,whole\n\
08728,08716,whole\n\
08731,08707,whole\n\
08737,08740,whole\n\
08740,08740,whole\n\
08743,08740,whole\n\
08746,08746,whole\n\
08747,08746,whole\n\
08749,08746,whole\n\
08752,08746,whole\n\
08755,08740,whole\n\
08758,08740,whole\n\
08761,08761,whole\n\
08764,08770,whole\n\
08767,08770,whole\n\
08770,08770,whole\n\
08773,08773,whole\n\
08776,08773,whole\n\
08782,08782,whole\n\
08785,08788,whole\n\
08788,08788,whole\n\
08789,08812,whole\n\
08791,08788,whole\n\
08794,08761,whole\n\
08797,08761,whole\n\
08800,08824,whole\n\
08803,08782,whole\n\
08806,08782,whole\n\
08809,08782,whole\n\
08812,08812,whole\n\
08815,08761,whole\n\
08818,08824,whole\n\
08824,08824,whole\n\
08830,08848,whole\n\
08833,08812,whole\n\
08836,08842,whole\n\
08839,08842,whole\n\
08842,08842,whole\n\
08845,08842,whole\n\
08848,08848,whole\n\
08851,08848,whole\n\
08854,08848,whole\n\
08860,08866,whole\n\
08863,08866,whole\n\
08866,08866,whole\n\
08869,08869,whole\n\
08872,08872,whole\n\
08875,08872,whole\n\
08878,08869,whole\n\
08881,08869,whole\n\
08884,08869,whole\n\
08887,08896,whole\n\
08890,08905,whole\n\
08893,08905,whole\n\
08896,08896,whole\n\
08899,08896,whole\n\
08905,08905,whole\n\
08908,08911,whole\n\
08911,08911,whole\n\
08914,08914,whole\n\
08917,08914,whole\n\
08920,08923,whole\n\
08923,08923,whole\n\
08926,08872,whole\n\
08929,08911,whole\n\
08932,08911,whole\n\
08935,08935,whole\n\
08936,08950,whole\n\
08938,08944,whole\n\
08944,08944,whole\n\
08947,08950,whole\n\
08950,08950,whole\n\
08953,08935,whole\n\
08956,08935,whole\n\
08959,08935,whole\n\
08962,08971,whole\n\
08965,08971,whole\n\
08968,08971,whole\n\
08971,08971,whole\n\
08973,08974,whole\n\
08974,08974,part\n\
08974,08995,part\n\
08974,09022,part\n\
08977,08974,part\n\
08977,08995,part\n\
08980,08980,part\n\
08980,08995,part\n\
08983,08995,whole\n\
08986,08995,whole\n\
08989,08974,whole\n\
08992,08974,part\n\
08992,08995,part\n\
08995,08995,whole\n\
08998,08980,whole\n\
09004,08980,whole\n\
09007,08980,part\n\
09007,09787,part\n\
09010,08974,part\n\
09010,09022,part\n\
09013,08980,part\n\
09013,08995,part\n\
09013,09022,part\n\
09016,08980,whole\n\
09019,00493,part\n\
09019,08974,part\n\
09019,09022,part\n\
09022,09022,whole\n\
09025,09025,whole\n\
09028,09025,whole\n\
09031,09040,whole\n\
09034,09025,whole\n\
09037,09040,whole\n\
09040,09040,whole\n\
09043,09043,whole\n\
09046,09043,whole\n\
09049,09052,whole\n\
09052,09052,whole\n\
09055,09043,whole\n\
09061,09052,whole\n\
09064,09064,whole\n\
09067,09064,whole\n\
09070,09064,whole\n\
09073,09052,whole\n\
09076,09076,whole\n\
09079,09079,whole\n\
09082,09079,whole\n\
09085,09079,whole\n\
09088,09100,whole\n\
09091,09100,whole\n\
09097,09106,whole\n\
09100,09100,whole\n\
09106,09106,whole\n\
09112,09112,whole\n\
09118,09076,whole\n\
09124,09106,whole\n\
09127,09112,whole\n\
09130,09076,whole\n\
09136,09112,whole\n\
09145,09076,whole\n\
09148,09154,whole\n\
09151,09154,whole\n\
09154,09154,whole\n\
09157,09154,whole\n\
09163,09169,whole\n\
09166,09169,whole\n\
09169,09169,whole\n\
09172,09187,whole\n\
09181,09190,whole\n\
09184,09187,whole\n\
09187,09187,whole\n\
09190,09190,whole\n\
09193,09193,whole\n\
09196,09205,whole\n\
09199,09208,whole\n\
09202,09202,whole\n\
09205,09205,whole\n\
09208,09208,whole\n\
09211,09202,whole\n\
09214,09187,whole\n\
09217,09193,whole\n\
09220,09238,whole\n\
09223,09193,whole\n\
09226,09187,whole\n\
09229,09208,whole\n\
09232,09193,whole\n\
09235,09187,whole\n\
09238,09238,whole\n\
09241,09238,whole\n\
09244,09190,whole\n\
09247,09247,whole\n\
09250,09253,whole\n\
09253,09253,whole\n\
09256,09169,whole\n\
09259,09253,whole\n\
09262,09247,whole\n\
09265,09265,whole\n\
09268,09247,whole\n\
09271,09286,whole\n\
09274,09301,whole\n\
09277,09292,whole\n\
09280,09265,whole\n\
09283,09247,whole\n\
09286,09286,whole\n\
09289,09301,whole\n\
09292,09292,whole\n\
09295,09295,whole\n\
09298,09295,whole\n\
09301,09301,whole\n\
09304,09313,whole\n\
09307,09295,whole\n\
09310,09292,whole\n\
09313,09313,whole\n\
09319,09319,whole\n\
09322,09319,whole\n\
09325,09325,whole\n\
09328,09319,whole\n\
09331,09325,whole\n\
09334,09334,whole\n\
09337,09334,whole\n\
09340,09340,whole\n\
09343,09343,whole\n\
09346,09334,whole\n\
09349,09349,whole\n\
09352,09343,whole\n\
09355,09340,whole\n\
09358,09340,whole\n\
09361,09349,whole\n\
09364,09349,whole\n\
09367,09367,whole\n\
09370,09370,whole\n\
09373,09379,whole\n\
09376,09370,whole\n\
09379,09379,whole\n\
09382,09385,whole\n\
09383,09385,whole\n\
09385,09385,whole\n\
09388,09379,whole\n\
09391,09367,whole\n\
09394,09367,whole\n\
09397,09367,whole\n\
09400,09400,whole\n\
09403,09409,whole\n\
09406,09400,whole\n\
09409,09409,whole\n\
09412,09400,whole\n\
09415,09427,whole\n\
09418,09409,whole\n\
09421,09427,whole\n\
09424,09400,whole\n\
09427,09427,whole\n\
09430,09430,whole\n\
09433,09433,whole\n\
09436,09433,whole\n\
09439,09433,whole\n\
09442,09445,whole\n\
09445,09445,whole\n\
09448,09430,whole\n\
09451,09433,whole\n\
09454,09454,whole\n\
09457,09466,whole\n\
09460,09475,whole\n\
09463,09487,whole\n\
09466,09466,whole\n\
09469,09469,whole\n\
09472,09469,whole\n\
09475,09475,whole\n\
09478,09487,whole\n\
09481,09475,whole\n\
09484,09454,whole\n\
09487,09487,whole\n\
09490,09454,whole\n\
09493,09454,whole\n\
09496,09496,whole\n\
09499,09499,whole\n\
09502,09499,whole\n\
09505,09496,whole\n\
09508,09499,whole\n\
09511,09496,whole\n\
09514,09529,whole\n\
09517,09523,whole\n\
09523,09523,whole\n\
09529,09529,whole\n\
09532,09523,whole\n\
09535,09529,whole\n\
09538,09552,part\n\
09538,09556,part\n\
09541,00637,part\n\
09541,09556,part\n\
09542,00643,part\n\
09542,09556,part\n\
09544,09556,whole\n\
09551,09556,part\n\
09551,09886,part\n\
09552,09552,part\n\
09552,09886,part\n\
09553,09556,whole\n\
09556,09552,part\n\
09556,09556,part\n\
09562,09562,part\n\
09562,09886,part\n\
09565,00664,part\n\
09565,09552,part\n\
09565,09568,part\n\
09568,09568,whole\n\
09571,09552,part\n\
09571,09568,part\n\
09571,10126,part\n\
09574,09574,whole\n\
09577,09574,whole\n\
09586,09574,part\n\
09586,09604,part\n\
09589,09604,whole\n\
09592,09574,whole\n\
09595,09574,whole\n\
09598,09604,whole\n\
09601,09574,part\n\
09601,09604,part\n\
09604,09574,part\n\
09604,09604,part\n\
09607,09604,whole\n\
09610,09616,whole\n\
09613,09616,whole\n\
09616,09616,part\n\
09616,09988,part\n\
09619,09619,part\n\
09619,09661,part\n\
09625,09634,whole\n\
09628,09634,whole\n\
09634,09634,whole\n\
09640,09634,whole\n\
09643,09634,whole\n\
09646,09634,whole\n\
09649,09664,whole\n\
09652,09664,whole\n\
09655,09664,whole\n\
09658,09664,whole\n\
09661,09661,whole\n\
09664,09664,whole\n\
09667,09619,part\n\
09667,09661,part\n\
09670,09676,whole\n\
09673,09676,part\n\
09673,09694,part\n\
09676,09676,whole\n\
09679,09619,whole\n\
09682,09619,whole\n\
09685,09619,part\n\
09685,09694,part\n\
09688,09619,whole\n\
09691,09676,whole\n\
09694,09694,whole\n\
09697,09694,whole\n\
09700,09676,part\n\
09700,09700,part\n\
09703,09700,whole\n\
09706,09706,whole\n\
09709,09706,whole\n\
09712,09700,whole\n\
09715,09715,whole\n\
09721,09739,whole\n\
09724,09739,whole\n\
09727,09739,whole\n\
09733,09739,whole\n\
09739,09739,whole\n\
09742,09715,whole\n\
09745,09715,whole\n\
09751,09772,whole\n\
09757,09772,whole\n\
09760,09715,whole\n\
09763,09715,whole\n\
09766,09772,whole\n\
09769,09715,whole\n\
09772,09772,whole\n\
09775,09772,whole\n\
09778,09772,whole\n\
09781,09772,whole\n\
09784,09784,whole\n\
09787,08980,part\n\
09787,09787,part\n\
09790,08980,part\n\
09790,09787,part\n\
09793,08980,part\n\
09793,09787,part\n\
09796,08980,part\n\
09796,09022,part\n\
09796,09787,part\n\
09796,09817,part\n\
09799,09022,part\n\
09799,09817,part\n\
09802,09022,part\n\
09802,09817,part\n\
09805,09817,whole\n\
09808,09022,part\n\
09808,09817,part\n\
09811,09787,whole\n\
09814,09784,whole\n\
09817,09817,whole\n\
09820,09817,part\n\
09820,09832,part\n\
09823,09784,whole\n\
09826,09784,whole\n\
09829,09784,whole\n\
09832,09832,whole\n\
09835,09832,whole\n\
09838,09856,whole\n\
09841,09856,whole\n\
09844,09832,whole\n\
09847,09832,whole\n\
09850,09856,whole\n\
09853,00613,part\n\
09853,09832,part\n\
09856,09856,whole\n\
09859,09871,whole\n\
09862,00622,part\n\
09862,09871,part\n\
09865,09856,whole\n\
09868,09871,whole\n\
09871,09871,whole\n\
09874,09871,part\n\
09874,09877,part\n\
09877,00634,part\n\
09877,09871,part\n\
09877,09877,part\n\
09880,09871,part\n\
09880,09877,part\n\
09883,09871,part\n\
09883,09877,part\n\
09886,00634,part\n\
09886,00637,part\n\
09886,09877,part\n\
09886,09886,part\n\
09889,09877,part\n\
09889,09886,part\n\
09892,09877,whole\n\
09895,09895,part\n\
09895,10003,part\n\
09898,09895,whole\n\
09904,09895,part\n\
09904,10003,part\n\
09907,09910,part\n\
09907,10003,part\n\
09910,09895,part\n\
09910,09910,part\n\
09916,09895,whole\n\
09919,09931,whole\n\
09922,09952,part\n\
09922,09982,part\n\
09925,09910,whole\n\
09928,09910,whole\n\
09931,09931,whole\n\
09934,09931,whole\n\
09940,09952,whole\n\
09943,09910,whole\n\
09949,09952,whole\n\
09952,09952,whole\n\
09955,09955,whole\n\
09958,09955,whole\n\
09961,09955,whole\n\
09964,09955,whole\n\
09967,09955,whole\n\
09970,10003,whole\n\
09973,10003,whole\n\
09976,09955,whole\n\
09982,09982,part\n\
09982,09988,part\n\
09988,04930,part\n\
09988,09706,part\n\
09988,09988,part\n\
09991,09982,whole\n\
09997,10003,whole\n\
10000,09982,part\n\
10000,09988,part\n\
10003,10003,whole\n\
10006,09910,part\n\
10006,10003,part\n\
10009,09982,part\n\
10009,09988,part\n\
10012,09982,whole\n\
10015,10015,whole\n\
10018,10045,whole\n\
10021,10015,whole\n\
10024,10015,whole\n\
10027,10030,whole\n\
10030,10030,whole\n\
10033,10030,whole\n\
10039,10030,whole\n\
10042,10015,whole\n\
10045,10045,whole\n\
10048,10030,whole\n\
10051,10030,whole\n\
10054,10015,whole\n\
10057,10015,whole\n\
10060,10072,whole\n\
10063,10072,part\n\
10063,10126,part\n\
10066,10045,part\n\
10066,10081,part\n\
10069,10045,whole\n\
10072,10072,whole\n\
10075,10081,whole\n\
10078,10072,whole\n\
10081,10081,whole\n\
10084,10072,whole\n\
10087,10081,whole\n\
10090,10096,whole\n\
10096,10096,whole\n\
10099,10081,whole\n\
10102,10096,whole\n\
10105,10096,whole\n\
10108,10096,whole\n\
10114,10114,whole\n\
10117,09562,part\n\
10117,10015,part\n\
10120,09568,part\n\
10120,10126,part\n\
10123,10015,whole\n\
10126,10126,whole\n\
10129,10144,whole\n\
10132,10126,whole\n\
10135,10126,whole\n\
10138,10144,whole\n\
10141,10126,whole\n\
10144,10144,whole\n\
10147,10114,whole\n\
10150,10144,whole\n\
10153,10114,whole\n\
10156,10114,whole\n\
10159,10096,part\n\
10159,10114,part\n\
10162,10114,whole\n\
10165,10180,whole\n\
10168,10180,whole\n\
10171,10180,whole\n\
10174,10180,whole\n\
10180,10180,whole\n\
10183,10183,whole\n\
10186,00685,part\n\
10186,10210,part\n\
10189,10183,whole\n\
10192,00679,part\n\
10192,00685,part\n\
10192,10210,part\n\
10195,00679,part\n\
10195,10183,part\n\
10198,10183,whole\n\
10201,10183,whole\n\
10204,10183,whole\n\
10207,10210,whole\n\
10210,10210,whole\n\
10213,10210,whole\n\
10216,10183,whole\n\
10219,10237,whole\n\
10222,10183,whole\n\
10225,10210,whole\n\
10231,10231,whole\n\
10234,10231,whole\n\
10237,10237,whole\n\
10240,10231,whole\n\
10243,10237,whole\n\
10246,10237,whole\n\
10249,10231,whole\n\
10255,10231,whole\n\
10258,10237,part\n\
10258,10273,part\n\
10261,10273,whole\n\
10264,10237,part\n\
10264,10273,part\n\
10267,10273,whole\n\
10270,10273,whole\n\
10273,10273,whole\n\
10276,10279,whole\n\
10279,10279,whole\n\
10282,10273,whole\n\
10291,10279,whole\n\
10294,10279,whole\n\
10300,10273,whole\n\
10303,10279,whole\n\
10312,10273,whole\n\
10315,10330,whole\n\
10318,10273,whole\n\
10321,10330,whole\n\
10324,10342,whole\n\
10327,10342,whole\n\
10330,10330,whole\n\
10333,10342,whole\n\
10336,10342,whole\n\
10339,10330,whole\n\
10342,10342,whole\n\
10345,10342,whole\n\
10348,10330,whole\n\
10351,10342,whole\n\
10354,10354,whole\n\
10363,10369,whole\n\
10366,10369,whole\n\
10369,10369,whole\n\
10375,10369,whole\n\
10378,10354,whole\n\
10384,10354,whole\n\
10387,10402,whole\n\
10390,10402,whole\n\
10393,10354,whole\n\
10396,10417,whole\n\
10399,10402,whole\n\
10402,10402,whole\n\
10411,10402,whole\n\
10417,10417,whole\n\
10423,10402,whole\n\
10426,10402,whole\n\
10429,10417,whole\n\
10432,10402,whole\n\
10435,10417,whole\n\
10441,10441,whole\n\
10444,10081,part\n\
10444,10459,part\n\
10447,10459,whole\n\
10450,10459,whole\n\
10453,10459,whole\n\
10459,10459,whole\n\
10462,10465,whole\n\
10465,10465,whole\n\
10468,10465,whole\n\
10471,10465,whole\n\
10474,10465,whole\n\
10477,10441,whole\n\
10480,10441,whole\n\
10483,10489,whole\n\
10489,10489,whole\n\
10492,10489,whole\n\
10495,10489,whole\n\
10498,10465,whole\n\
10501,10441,whole\n\
10504,10441,whole\n\
10507,10507,whole\n\
10510,10507,whole\n\
10513,10525,whole\n\
10514,10525,whole\n\
10516,10525,whole\n\
10519,10507,whole\n\
10525,10525,whole\n\
10528,10532,part\n\
10528,10537,part\n\
10531,10532,whole\n\
10532,10532,whole\n\
10534,10532,whole\n\
10537,10537,whole\n\
10540,10543,part\n\
10540,10891,part\n\
10543,10543,whole\n\
10546,10546,whole\n\
10549,10549,whole\n\
10552,10552,whole\n\
10555,10552,whole\n\
10558,10552,whole\n\
10561,10570,whole\n\
10564,10570,whole\n\
10567,10573,whole\n\
10570,10549,part\n\
10570,10570,part\n\
10573,10573,whole\n\
10576,10546,whole\n\
10579,10549,whole\n\
10582,10549,whole\n\
10585,10549,part\n\
10585,10573,part\n\
10585,10678,part\n\
10588,10549,whole\n\
10591,10546,whole\n\
10594,10603,whole\n\
10600,10603,whole\n\
10603,10603,whole\n\
10606,10606,whole\n\
10609,10615,whole\n\
10612,10615,whole\n\
10615,10615,whole\n\
10618,10633,whole\n\
10621,10633,whole\n\
10630,10645,whole\n\
10633,10633,whole\n\
10636,10642,whole\n\
10639,10645,part\n\
10639,10705,part\n\
10639,10756,part\n\
10642,10642,whole\n\
10645,10645,whole\n\
10654,10606,whole\n\
10657,10606,whole\n\
10660,10660,whole\n\
10663,10507,whole\n\
10666,10642,whole\n\
10672,10837,whole\n\
10675,10675,whole\n\
10678,10678,whole\n\
10681,10678,whole\n\
10684,10678,whole\n\
10693,10726,whole\n\
10696,10714,whole\n\
10699,10714,whole\n\
10702,10714,whole\n\
10705,10705,whole\n\
10708,10729,whole\n\
10714,10714,whole\n\
10717,10705,whole\n\
10720,10705,whole\n\
10723,10726,whole\n\
10726,10726,whole\n\
10729,10729,part\n\
10729,10750,part\n\
10732,10729,whole\n\
10735,10675,whole\n\
10738,10675,whole\n\
10741,10744,whole\n\
10744,10744,whole\n\
10747,10744,whole\n\
10750,10750,whole\n\
10756,10756,whole\n\
10762,10705,part\n\
10762,10756,part\n\
10768,10705,part\n\
10768,10756,part\n\
10771,10750,whole\n\
10777,10792,whole\n\
10780,10750,whole\n\
10783,10750,whole\n\
10786,10792,whole\n\
10792,10792,whole\n\
10798,10804,part\n\
10798,10843,part\n\
10801,10804,whole\n\
10804,10804,whole\n\
10810,10804,whole\n\
10813,10813,whole\n\
10816,10660,part\n\
10816,10816,part\n\
10822,10660,whole\n\
10825,10816,whole\n\
10828,10756,part\n\
10828,10816,part\n\
10831,10756,part\n\
10831,10843,part\n\
10834,10843,whole\n\
10837,10837,whole\n\
10840,10846,whole\n\
10843,10843,whole\n\
10846,10846,part\n\
10846,11086,part\n\
10855,10843,whole\n\
10861,10813,whole\n\
10864,10846,whole\n\
10867,10813,whole\n\
10876,10882,whole\n\
10879,10882,whole\n\
10882,10882,whole\n\
10888,10888,whole\n\
10891,10543,part\n\
10891,10891,part\n\
10894,10903,whole\n\
10897,10888,whole\n\
10900,10909,whole\n\
10903,10903,whole\n\
10909,10909,whole\n\
10912,10909,whole\n\
10918,10888,whole\n\
10924,10903,whole\n\
10927,10543,whole\n\
10930,10930,whole\n\
10933,10903,part\n\
10933,10930,part\n\
10939,10930,whole\n\
10942,10891,whole\n\
10945,10945,whole\n\
10951,10945,whole\n\
10954,10945,whole\n\
10960,10945,part\n\
10960,10966,part\n\
10963,10966,whole\n\
10966,10966,whole\n\
10969,10972,part\n\
10969,10993,part\n\
10972,10972,part\n\
10972,10993,part\n\
10978,10966,whole\n\
10981,10972,part\n\
10981,10993,part\n\
10984,10966,whole\n\
10987,11242,whole\n\
10990,10972,part\n\
10990,10993,part\n\
10993,10972,part\n\
10993,10993,part\n\
10996,10993,whole\n\
10999,10999,part\n\
10999,11050,part\n\
11002,11002,whole\n\
11005,11002,whole\n\
11008,11002,part\n\
11008,11020,part\n\
11011,10537,whole\n\
11017,11002,whole\n\
11020,10999,part\n\
11020,11020,part\n\
11035,10999,part\n\
11035,11050,part\n\
11038,10999,whole\n\
11041,10999,part\n\
11041,11020,part\n\
11044,11050,whole\n\
11047,11050,whole\n\
11050,11050,whole\n\
11053,11065,whole\n\
11056,11050,part\n\
11056,11065,part\n\
11059,11050,part\n\
11059,11065,part\n\
11065,11065,whole\n\
11071,11050,part\n\
11071,11065,part\n\
11074,11074,whole\n\
11077,10537,whole\n\
11083,11086,whole\n\
11086,11086,part\n\
11086,11113,part\n\
11092,11086,whole\n\
11095,11131,whole\n\
11098,11113,whole\n\
11101,11074,whole\n\
11113,11113,whole\n\
11116,11074,whole\n\
11119,11113,whole\n\
11122,11113,whole\n\
11125,11131,whole\n\
11128,11074,whole\n\
11131,11131,whole\n\
11134,11140,whole\n\
11140,11140,whole\n\
11143,11140,part\n\
11143,11146,part\n\
11146,11146,whole\n\
11149,11146,whole\n\
11152,11146,whole\n\
11161,11164,whole\n\
11164,11164,whole\n\
11167,11167,whole\n\
11173,11167,whole\n\
11179,11164,whole\n\
11185,11203,whole\n\
11188,11224,whole\n\
11197,11167,whole\n\
11203,11203,whole\n\
11206,11218,whole\n\
11215,11203,whole\n\
11218,11218,whole\n\
11224,11224,whole\n\
11227,11203,whole\n\
11230,11224,whole\n\
11233,11218,whole\n\
11239,11065,part\n\
11239,11239,part\n\
11242,10993,part\n\
11242,11242,part\n\
11245,11242,whole\n\
11248,11257,whole\n\
11251,10993,part\n\
11251,11242,part\n\
11254,11254,whole\n\
11257,11257,whole\n\
11260,11254,whole\n\
11263,11257,whole\n\
11266,11254,whole\n\
11269,11239,whole\n\
11275,11239,whole\n\
11278,11239,whole\n\
11281,11284,whole\n\
11284,11284,whole\n\
11287,11284,whole\n\
11293,11284,whole\n\
11296,11602,whole\n\
11299,11311,whole\n\
11302,11311,whole\n\
11305,11311,whole\n\
11311,11311,whole\n\
11320,11311,whole\n\
11323,11311,whole\n\
11329,11329,whole\n\
11335,11329,whole\n\
11338,11329,whole\n\
11341,11311,part\n\
11341,11329,part\n\
11341,11359,part\n\
11344,11359,part\n\
11344,11383,part\n\
11350,11329,part\n\
11350,11359,part\n\
11359,11359,whole\n\
11365,11359,part\n\
11365,11383,part\n\
11371,11383,part\n\
11371,11407,part\n\
11383,11383,part\n\
11383,11407,part\n\
11395,11383,whole\n\
11401,11407,whole\n\
11404,11383,whole\n\
11405,11383,whole\n\
11407,11383,part\n\
11407,11407,part\n\
11410,11411,whole\n\
11411,11411,part\n\
11411,11413,part\n\
11413,11413,whole\n\
11414,11413,whole\n\
11416,11413,whole\n\
11419,11411,part\n\
11419,11413,part\n\
11422,11413,whole\n\
11425,11413,whole\n\
11431,11443,part\n\
11431,11446,part\n\
11434,11443,part\n\
11434,11446,part\n\
11437,11443,part\n\
11437,11446,part\n\
11440,11446,whole\n\
11443,11443,part\n\
11443,11446,part\n\
11446,11443,part\n\
11446,11446,part\n\
11449,11446,whole\n\
11455,11455,part\n\
11455,11737,part\n\
11458,11455,whole\n\
11461,11455,part\n\
11461,11737,part\n\
11465,11737,whole\n\
11467,11737,whole\n\
11473,11473,whole\n\
11485,11488,part\n\
11485,11503,part\n\
11488,11488,whole\n\
11500,11473,whole\n\
11503,11503,whole\n\
11506,11506,whole\n\
11512,11488,whole\n\
11518,11488,part\n\
11518,11506,part\n\
11521,11506,part\n\
11521,11557,part\n\
11527,11533,whole\n\
11530,11533,part\n\
11530,11560,part\n\
11533,11533,part\n\
11533,11560,part\n\
11539,11473,whole\n\
11542,11542,whole\n\
11545,11542,whole\n\
11551,11542,whole\n\
11557,11557,whole\n\
11560,11560,whole\n\
11569,11557,whole\n\
11572,11557,part\n\
11572,11560,part\n\
11578,11560,whole\n\
11581,11581,part\n\
11581,11593,part\n\
11581,11617,part\n\
11584,11593,part\n\
11584,11602,part\n\
11587,11593,part\n\
11587,11602,part\n\
11590,11593,whole\n\
11593,11593,whole\n\
11596,11581,part\n\
11596,11593,part\n\
11596,11602,part\n\
11599,11581,part\n\
11599,11602,part\n\
11602,11602,whole\n\
11608,11581,whole\n\
11614,11581,part\n\
11614,11617,part\n\
11617,11581,part\n\
11617,11617,part\n\
11623,11617,whole\n\
11626,11617,whole\n\
11629,11629,whole\n\
11632,11635,whole\n\
11635,11635,whole\n\
11638,11635,whole\n\
11641,11629,whole\n\
11644,11647,whole\n\
11647,11647,whole\n\
11650,11647,whole\n\
11653,11629,whole\n\
11656,11446,part\n\
11656,11629,part\n\
11659,11629,whole\n\
11662,11629,part\n\
11662,11668,part\n\
11665,11668,whole\n\
11668,11668,whole\n\
11671,11674,whole\n\
11674,11674,whole\n\
11677,11674,whole\n\
11680,11680,whole\n\
11683,11689,whole\n\
11686,11689,whole\n\
11689,11689,part\n\
11689,11692,part\n\
11692,11689,part\n\
11692,11692,part\n\
11695,11725,whole\n\
11698,11680,whole\n\
11701,11680,whole\n\
11704,11725,whole\n\
11707,11692,whole\n\
11710,11713,whole\n\
11713,11713,whole\n\
11716,11713,whole\n\
11722,11680,whole\n\
11725,11725,whole\n\
11728,11680,part\n\
11728,11728,part\n\
11734,11749,whole\n\
11737,11737,whole\n\
11740,11455,part\n\
11740,11692,part\n\
11743,11728,whole\n\
11746,11728,part\n\
11746,11749,part\n\
11749,11749,whole\n\
11752,11749,whole\n\
11755,11755,whole\n\
11758,11761,whole\n\
11761,11761,whole\n\
11764,11761,whole\n\
11770,11755,whole\n\
11773,11755,whole\n\
11776,11755,whole\n\
11779,11779,whole\n\
11782,11779,whole\n\
11785,11779,whole\n\
11791,11779,part\n\
11791,11791,part\n\
11797,11791,whole\n\
11800,11791,whole\n\
11803,11806,whole\n\
11806,11806,whole\n\
11809,11809,whole\n\
11812,11806,whole\n\
11815,11806,whole\n\
11821,11809,whole\n\
11824,11824,whole\n\
11827,11842,whole\n\
11830,11842,whole\n\
11833,11836,whole\n\
11836,11836,whole\n\
11839,11836,whole\n\
11842,11842,whole\n\
11848,11848,whole\n\
11851,11848,whole\n\
11857,11824,whole\n\
11860,11824,whole\n\
11866,11824,whole\n\
11875,11875,whole\n\
11881,11887,whole\n\
11884,11911,whole\n\
11887,11887,whole\n\
11890,11911,whole\n\
11893,11875,whole\n\
11902,11887,whole\n\
11911,11911,whole\n\
11914,11914,whole\n\
11917,11914,whole\n\
11920,11914,whole\n\
11923,11914,whole\n\
11926,11914,whole\n\
11929,11914,whole\n\
11932,11914,whole\n\
11935,11914,whole\n\
11938,11914,whole\n\
11941,11914,whole\n\
11944,11914,whole\n\
11947,11914,whole\n\
11950,11983,whole\n\
11953,11953,whole\n\
11956,11953,whole\n\
11959,11953,whole\n\
11962,11953,whole\n\
11968,11980,whole\n\
11971,11953,whole\n\
11974,11953,whole\n\
11977,11977,whole\n\
11980,11980,whole\n\
11983,11983,whole\n\
11986,12004,whole\n\
11989,11992,part\n\
11989,11995,part\n\
11992,11992,whole\n\
11995,11995,whole\n\
11998,11995,whole\n\
12001,12004,whole\n\
12004,11995,part\n\
12004,12004,part\n\
12007,11992,whole\n\
12010,11995,whole\n\
12013,12004,whole\n\
12016,12004,whole\n\
12019,12019,whole\n\
12022,12025,whole\n\
12025,12025,whole\n\
12028,12025,whole\n\
12031,12031,whole\n\
12034,12031,whole\n\
12037,12031,whole\n\
12040,12019,whole\n\
12043,12019,whole\n\
12046,12049,whole\n\
12049,12049,whole\n\
12052,12073,whole\n\
12055,12064,whole\n\
12061,12070,whole\n\
12064,12064,whole\n\
12067,12064,whole\n\
12070,12070,whole\n\
12073,12073,whole\n\
12076,12091,whole\n\
12079,12091,whole\n\
12085,12073,whole\n\
12091,12091,whole\n\
12100,12073,whole\n\
12103,12103,whole\n\
12106,12103,whole\n\
12109,12103,whole\n\
12112,12127,whole\n\
12115,12127,whole\n\
12118,12103,whole\n\
12121,12133,whole\n\
12124,12127,whole\n\
12127,12127,whole\n\
12130,12133,whole\n\
12133,12133,whole\n\
12136,12133,whole\n\
12139,12133,whole\n\
12142,12142,whole\n\
12145,12148,whole\n\
12148,12148,whole\n\
12151,12148,whole\n\
12154,12148,whole\n\
12157,12142,whole\n\
12160,12166,whole\n\
12166,12166,whole\n\
12169,12142,whole\n\
12172,12166,whole\n\
12175,12184,whole\n\
12178,12184,whole\n\
12181,12184,whole\n\
12184,12184,whole\n\
12190,12196,whole\n\
12193,12196,whole\n\
12196,12196,whole\n\
12202,12196,whole\n\
12205,12205,whole\n\
12208,12070,whole\n\
12211,12049,whole\n\
12214,12223,whole\n\
12220,12223,whole\n\
12223,12223,whole\n\
12226,12247,whole\n\
12229,12223,whole\n\
12232,12205,whole\n\
12238,12238,whole\n\
12244,12238,whole\n\
12247,12247,whole\n\
12250,12205,whole\n\
12253,12205,whole\n\
12256,12238,whole\n\
12259,12247,whole\n\
12262,12247,whole\n\
12265,12271,whole\n\
12271,12271,whole\n\
12274,12271,whole\n\
12280,12280,whole\n\
12283,12286,whole\n\
12286,12286,whole\n\
12289,12286,whole\n\
12292,12280,whole\n\
12295,12313,whole\n\
12298,12286,whole\n\
12301,12322,whole\n\
12304,12280,whole\n\
12313,12313,whole\n\
12316,12313,whole\n\
12319,12322,whole\n\
12322,11983,part\n\
12322,12322,part\n\
12325,12280,whole\n\
12328,12322,whole\n\
12331,11983,whole\n\
12334,11983,whole\n\
12337,12337,whole\n\
12340,12337,whole\n\
12346,12337,whole\n\
12352,12361,whole\n\
12355,12337,whole\n\
12361,12361,whole\n\
12364,12364,whole\n\
12367,11977,whole\n\
12370,12364,whole\n\
12373,12364,whole\n\
12376,12361,whole\n\
12385,11977,whole\n\
12388,11980,whole\n\
12391,12391,whole\n\
12394,12391,whole\n\
12397,12406,whole\n\
12400,12391,whole\n\
12403,12406,whole\n\
12406,12406,whole\n\
12409,12391,whole\n\
12412,12424,whole\n\
12415,12424,whole\n\
12421,12427,whole\n\
12424,12424,whole\n\
12427,12427,whole\n\
12430,12427,whole\n\
12433,13225,whole\n\
12436,13225,whole\n\
12439,12452,whole\n\
12442,12454,whole\n\
12445,12452,whole\n\
12448,12466,whole\n\
12451,13225,whole\n\
12452,12452,whole\n\
12454,12454,whole\n\
12457,12817,whole\n\
12460,12817,whole\n\
12463,12452,whole\n\
12466,12466,whole\n\
12469,12454,whole\n\
12472,12472,whole\n\
12475,12499,whole\n\
12478,12499,whole\n\
12481,12511,whole\n\
12484,12517,whole\n\
12487,12511,whole\n\
12490,12499,whole\n\
12493,12517,whole\n\
12496,12511,whole\n\
12499,12499,whole\n\
12502,12526,whole\n\
12505,12472,whole\n\
12508,12532,whole\n\
12511,12511,whole\n\
12514,12523,whole\n\
12517,12517,whole\n\
12520,12472,whole\n\
12523,12523,whole\n\
12526,12526,whole\n\
12529,12472,whole\n\
12532,12532,whole\n\
12535,12472,whole\n\
12538,12526,whole\n\
12541,12523,whole\n\
12547,12523,whole\n\
12550,12526,whole\n\
12553,12472,whole\n\
12559,12523,whole\n\
12562,12532,whole\n\
12565,12577,whole\n\
12571,12583,whole\n\
12574,12577,whole\n\
12577,12577,whole\n\
12580,12583,whole\n\
12583,12583,whole\n\
12586,12586,whole\n\
12589,12619,whole\n\
12592,12613,whole\n\
12595,12595,whole\n\
12601,12595,whole\n\
12604,12595,whole\n\
12610,12634,whole\n\
12613,12613,whole\n\
12616,12634,whole\n\
12619,12619,whole\n\
12622,12595,whole\n\
12625,12619,whole\n\
12628,12631,whole\n\
12631,12631,whole\n\
12634,12634,whole\n\
12637,12613,whole\n\
12640,12631,whole\n\
12643,12586,whole\n\
12646,12613,whole\n\
12649,12613,whole\n\
12652,12634,whole\n\
12655,12586,whole\n\
12656,12631,whole\n\
12658,12586,whole\n\
12661,12676,whole\n\
12664,12586,whole\n\
12667,12586,whole\n\
12670,12676,whole\n\
12673,12586,whole\n\
12676,12676,whole\n\
12679,12685,whole\n\
12682,12685,whole\n\
12685,12685,whole\n\
12688,12688,whole\n\
12694,12694,whole\n\
12700,12700,whole\n\
12703,12688,whole\n\
12706,12694,whole\n\
12709,12700,whole\n\
12712,12700,whole\n\
12715,12700,whole\n\
12718,12688,whole\n\
12721,12754,whole\n\
12724,12694,whole\n\
12730,12688,whole\n\
12736,12736,whole\n\
12739,12754,whole\n\
12745,12745,whole\n\
12748,12745,whole\n\
12751,12688,whole\n\
12754,12754,whole\n\
12757,12688,whole\n\
12760,12736,whole\n\
12763,12763,whole\n\
12769,12793,whole\n\
12772,12745,whole\n\
12775,12775,whole\n\
12778,12754,whole\n\
12784,12763,whole\n\
12790,12763,whole\n\
12793,12793,whole\n\
12802,12793,whole\n\
12808,12775,whole\n\
12811,12817,whole\n\
12817,12817,whole\n\
12820,12817,whole\n\
12823,12763,whole\n\
12826,12826,whole\n\
12832,12862,whole\n\
12841,12862,whole\n\
12844,12859,whole\n\
12847,12862,whole\n\
12850,12850,whole\n\
12853,12865,whole\n\
12856,12859,whole\n\
12859,12859,whole\n\
12862,12862,whole\n\
12865,12865,whole\n\
12868,12826,whole\n\
12871,12826,whole\n\
12874,12850,whole\n\
12877,12850,whole\n\
12880,12826,whole\n\
12889,12826,whole\n\
12892,12904,whole\n\
12898,12904,whole\n\
12901,12865,whole\n\
12904,12904,whole\n\
12907,12922,whole\n\
12910,12922,whole\n\
12916,12916,whole\n\
12919,12919,whole\n\
12922,12922,whole\n\
12925,12919,whole\n\
12934,12916,whole\n\
12937,12922,whole\n\
12940,12943,whole\n\
12943,12943,whole\n\
12949,12943,whole\n\
12958,12943,whole\n\
12961,12961,whole\n\
12964,12961,whole\n\
12967,12961,whole\n\
12970,12970,whole\n\
12976,12988,whole\n\
12979,12988,whole\n\
12985,12970,whole\n\
12988,12988,whole\n\
12991,12970,whole\n\
12994,12970,whole\n\
12997,12988,whole\n\
13000,13003,whole\n\
13003,13003,whole\n\
13012,12970,whole\n\
13018,13003,whole\n\
13021,13021,whole\n\
13024,13003,whole\n\
13027,13039,whole\n\
13030,13021,whole\n\
13036,13057,whole\n\
13039,13039,whole\n\
13045,13057,whole\n\
13048,13039,whole\n\
13051,13057,whole\n\
13054,13063,whole\n\
13057,13057,whole\n\
13060,13066,whole\n\
13063,13063,whole\n\
13066,13066,whole\n\
13069,13063,whole\n\
13072,13066,whole\n\
13075,13075,whole\n\
13078,13093,whole\n\
13081,13093,whole\n\
13084,12454,whole\n\
13087,13096,whole\n\
13090,12454,whole\n\
13093,13093,whole\n\
13096,13096,whole\n\
13102,13120,whole\n\
13108,12454,whole\n\
13111,13132,whole\n\
13114,13096,whole\n\
13120,13120,whole\n\
13126,13141,whole\n\
13129,13141,whole\n\
13132,13132,whole\n\
13135,13132,whole\n\
13138,13075,whole\n\
13141,13141,whole\n\
13144,13075,whole\n\
13150,13141,whole\n\
13156,13159,whole\n\
13159,13159,whole\n\
13162,13075,whole\n\
13165,13075,whole\n\
13171,13183,whole\n\
13177,13183,whole\n\
13180,13186,whole\n\
13183,13183,whole\n\
13186,13186,whole\n\
13189,13186,whole\n\
13192,13192,whole\n\
13195,13219,whole\n\
13198,13219,whole\n\
13201,13219,whole\n\
13204,13222,whole\n\
13207,13225,whole\n\
13210,13225,whole\n\
13213,13222,whole\n\
13216,13225,whole\n\
13219,13219,whole\n\
13222,13222,whole\n\
13225,13225,whole\n\
13228,13192,whole\n\
13231,13192,whole\n\
13234,13192,whole\n\
13237,13192,whole\n\
13240,13246,whole\n\
13243,13246,whole\n\
13246,13246,whole\n\
13249,12466,whole\n\
13252,12466,whole\n\
13255,13264,whole\n\
13258,13192,whole\n\
13261,12466,whole\n\
13264,13264,whole\n\
13267,13264,whole\n\
13270,13279,whole\n\
13273,13279,whole\n\
13276,13264,whole\n\
13279,13279,whole\n\
13282,13279,whole\n\
13285,13285,part\n\
13285,13366,part\n\
13291,13291,whole\n\
13294,13285,whole\n\
13303,13366,whole\n\
13306,13291,whole\n\
13309,13285,whole\n\
13315,13285,whole\n\
13318,13318,whole\n\
13321,13348,whole\n\
13324,13324,part\n\
13324,13330,part\n\
13327,13330,whole\n\
13330,13330,whole\n\
13333,13348,whole\n\
13336,13336,whole\n\
13342,13336,whole\n\
13345,13324,whole\n\
13348,13348,whole\n\
13351,13324,whole\n\
13354,13363,part\n\
13354,13366,part\n\
13357,13336,part\n\
13357,13366,part\n\
13360,13324,whole\n\
13363,13363,part\n\
13363,13366,part\n\
13366,13366,whole\n\
13369,13363,whole\n\
13384,13384,whole\n\
13387,13396,whole\n\
13390,13393,whole\n\
13393,13393,whole\n\
13396,13396,whole\n\
13402,13402,whole\n\
13405,13393,whole\n\
13408,13402,whole\n\
13411,13396,whole\n\
13414,13420,whole\n\
13417,13384,whole\n\
13420,13420,whole\n\
13423,13384,whole\n\
13426,13291,whole\n\
13429,13420,whole\n\
13432,13435,whole\n\
13435,13435,whole\n\
13438,13435,whole\n\
13441,13318,whole\n\
13444,13444,whole\n\
13450,13456,whole\n\
13453,13456,whole\n\
13456,13456,whole\n\
13459,13318,whole\n\
13465,13483,whole\n\
13468,13474,whole\n\
13471,13474,whole\n\
13474,13474,whole\n\
13477,13489,whole\n\
13480,13483,whole\n\
13483,13483,whole\n\
13486,13495,whole\n\
13489,13489,whole\n\
13492,13495,whole\n\
13495,13495,whole\n\
13498,13489,whole\n\
13501,13501,whole\n\
13504,13504,whole\n\
13507,13444,whole\n\
13510,13504,whole\n\
13513,13444,whole\n\
13516,13504,whole\n\
13519,13540,whole\n\
13525,13501,whole\n\
13528,13531,whole\n\
13531,13531,whole\n\
13540,13540,whole\n\
13543,13531,whole\n\
13546,13540,whole\n\
13552,13558,whole\n\
13555,13501,whole\n\
13558,13558,whole\n\
13561,13558,whole\n\
13567,13573,whole\n\
13570,13591,whole\n\
13573,13573,whole\n\
13576,13579,whole\n\
13579,13579,whole\n\
13582,13591,whole\n\
13585,13573,whole\n\
13588,13579,whole\n\
13591,13591,whole\n\
13594,13594,whole\n\
13597,13597,whole\n\
13600,13609,whole\n\
13606,13597,whole\n\
13609,13609,whole\n\
13612,13594,whole\n\
13615,13597,whole\n\
13618,13594,whole\n\
13621,13627,whole\n\
13624,13609,whole\n\
13627,13627,whole\n\
13630,13627,whole\n\
13636,13669,whole\n\
13657,13777,whole\n\
13666,13669,whole\n\
13669,13669,whole\n\
13678,13669,whole\n\
13681,13669,whole\n\
13684,13684,whole\n\
13687,13669,whole\n\
13690,13669,whole\n\
13693,13693,whole\n\
13696,13972,whole\n\
13699,13699,whole\n\
13705,13984,whole\n\
13708,13708,whole\n\
13711,13693,whole\n\
13717,13693,whole\n\
13720,13684,whole\n\
13723,13684,whole\n\
13726,13669,whole\n\
13732,13708,whole\n\
13735,13708,whole\n\
13741,13741,whole\n\
13747,13753,whole\n\
13750,13750,whole\n\
13753,13753,whole\n\
13756,13699,whole\n\
13762,13750,whole\n\
13765,13753,whole\n\
13768,13753,whole\n\
13777,13777,whole\n\
13780,13741,whole\n\
13783,13786,whole\n\
13786,13786,whole\n\
13789,13741,whole\n\
13792,13786,whole\n\
13795,13795,whole\n\
13801,13807,whole\n\
13807,13807,whole\n\
13810,13822,whole\n\
13819,13822,whole\n\
13822,13822,whole\n\
13825,13834,whole\n\
13831,13834,whole\n\
13834,13834,whole\n\
13843,13795,whole\n\
13846,13795,whole\n\
13849,13834,whole\n\
13852,13864,whole\n\
13861,13864,whole\n\
13864,13864,whole\n\
13867,13870,whole\n\
13870,13870,whole\n\
13873,13870,whole\n\
13876,13795,whole\n\
13879,13879,whole\n\
13882,13879,whole\n\
13885,13870,whole\n\
13888,13879,whole\n\
13891,13891,whole\n\
13894,13894,whole\n\
13900,13900,whole\n\
13906,13891,whole\n\
13909,13900,whole\n\
13912,13891,whole\n\
13915,13891,whole\n\
13918,13918,whole\n\
13921,13918,whole\n\
13924,13927,whole\n\
13927,13927,whole\n\
13930,13927,whole\n\
13939,13939,whole\n\
13942,13957,whole\n\
13945,13957,whole\n\
13948,13939,whole\n\
13951,13894,whole\n\
13954,13939,whole\n\
13957,13957,whole\n\
13963,13894,whole\n\
13966,13966,whole\n\
13972,13972,whole\n\
13975,13984,whole\n\
13978,13987,whole\n\
13984,13984,whole\n\
13987,13987,whole\n\
13990,13966,whole\n\
13993,13987,whole\n\
13996,13966,whole\n\
13999,14005,whole\n\
14002,14011,whole\n\
14005,14005,whole\n\
14008,14005,whole\n\
14011,14011,whole\n\
14014,14014,whole\n\
14017,14011,whole\n\
14020,14005,whole\n\
14023,14014,whole\n\
14026,14026,whole\n\
14029,14038,whole\n\
14032,14038,whole\n\
14035,14026,whole\n\
14038,14038,whole\n\
14041,14026,whole\n\
14044,14056,whole\n\
14047,14056,whole\n\
14050,14053,whole\n\
14053,14053,whole\n\
14056,14056,whole\n\
14059,14053,whole\n\
14062,14062,whole\n\
14065,14062,whole\n\
14068,14062,whole\n\
14071,14071,whole\n\
14074,14077,whole\n\
14077,14077,whole\n\
14080,14071,whole\n\
14083,14077,whole\n\
14086,14071,whole\n\
14089,14089,whole\n\
14092,14095,whole\n\
14095,14095,whole\n\
14098,14095,whole\n\
14101,14095,whole\n\
14104,14104,whole\n\
14110,14104,whole\n\
14116,14089,whole\n\
14122,14122,whole\n\
14125,14122,whole\n\
14128,14104,whole\n\
14134,14122,whole\n\
14143,14089,whole\n\
14146,14089,whole\n\
14152,14212,whole\n\
14155,14161,whole\n\
14158,14182,whole\n\
14161,14161,whole\n\
14164,14161,whole\n\
14167,14167,whole\n\
14170,14167,whole\n\
14176,14203,whole\n\
14179,14179,whole\n\
14182,14182,whole\n\
14185,14182,whole\n\
14188,14179,whole\n\
14191,14194,whole\n\
14194,14194,whole\n\
14197,14203,whole\n\
14200,14212,whole\n\
14203,14203,whole\n\
14206,14194,whole\n\
14209,14179,whole\n\
14212,14212,whole\n\
14215,14215,whole\n\
14218,14218,whole\n\
14221,14221,whole\n\
14224,14248,whole\n\
14227,14215,whole\n\
14233,14236,whole\n\
14236,14236,whole\n\
14248,14248,whole\n\
14254,14215,whole\n\
14260,14236,whole\n\
14263,14248,whole\n\
14266,14287,whole\n\
14269,14287,whole\n\
14272,14218,whole\n\
14275,14218,whole\n\
14281,14281,whole\n\
14284,14281,whole\n\
14287,14287,whole\n\
14293,14308,whole\n\
14296,14281,whole\n\
14302,14221,whole\n\
14308,14308,whole\n\
14311,14221,whole\n\
14317,14308,whole\n\
14320,14329,whole\n\
14323,14329,whole\n\
14329,14329,whole\n\
14332,14329,whole\n\
14338,14329,whole\n\
14341,14329,whole\n\
14344,14329,whole\n\
14347,14329,whole\n\
14350,14329,whole\n\
14353,14566,whole\n\
14356,14359,whole\n\
14359,14359,whole\n\
14362,14362,whole\n\
14365,14365,whole\n\
14368,14365,whole\n\
14369,14362,whole\n\
14371,14371,whole\n\
14374,14725,whole\n\
14375,14371,whole\n\
14377,14362,whole\n\
14380,14365,whole\n\
14386,14389,whole\n\
14389,14389,whole\n\
14392,14389,whole\n\
14395,14407,whole\n\
14398,14401,whole\n\
14401,14401,whole\n\
14404,14404,whole\n\
14407,14407,whole\n\
14410,14401,whole\n\
14413,14407,whole\n\
14416,14428,whole\n\
14419,14428,whole\n\
14425,14434,whole\n\
14428,14428,whole\n\
14431,14404,whole\n\
14434,14434,whole\n\
14437,14533,whole\n\
14443,14434,whole\n\
14446,14452,whole\n\
14449,14458,whole\n\
14452,14452,whole\n\
14458,14458,whole\n\
14461,14371,whole\n\
14464,14464,whole\n\
14467,14464,whole\n\
14470,14482,whole\n\
14473,14482,whole\n\
14476,14494,whole\n\
14479,14488,whole\n\
14482,14482,whole\n\
14485,14494,whole\n\
14488,14488,whole\n\
14494,14494,whole\n\
14500,14500,whole\n\
14503,14488,part\n\
14503,14533,part\n\
14506,14500,whole\n\
14509,14500,whole\n\
14512,14524,whole\n\
14515,14524,whole\n\
14521,14533,whole\n\
14524,14524,whole\n\
14527,14329,whole\n\
14530,14533,whole\n\
14533,14533,whole\n\
14536,14329,whole\n\
14542,14533,whole\n\
14551,14359,whole\n\
14554,14359,whole\n\
14557,14359,whole\n\
14560,14560,whole\n\
14563,14563,whole\n\
14566,14566,whole\n\
14569,14566,whole\n\
14572,14563,whole\n\
14575,14566,whole\n\
14578,14563,whole\n\
14581,14560,whole\n\
14587,14560,whole\n\
14590,14608,whole\n\
14593,14614,whole\n\
14596,14560,whole\n\
14599,14614,whole\n\
14602,14608,whole\n\
14608,14608,whole\n\
14611,14611,whole\n\
14614,14614,whole\n\
14617,14611,whole\n\
14620,14620,whole\n\
14623,14623,whole\n\
14629,14653,whole\n\
14632,14653,whole\n\
14635,14638,whole\n\
14638,14638,whole\n\
14641,14638,whole\n\
14647,14647,whole\n\
14650,14647,whole\n\
14653,14653,whole\n\
14656,14647,whole\n\
14659,14620,whole\n\
14662,14620,whole\n\
14668,14674,whole\n\
14671,14674,whole\n\
14674,14674,whole\n\
14677,14677,whole\n\
14680,14677,whole\n\
14683,14677,whole\n\
14686,14623,whole\n\
14689,14623,whole\n\
14695,14698,whole\n\
14698,14698,whole\n\
14701,14701,whole\n\
14704,14725,whole\n\
14707,14701,whole\n\
14719,14728,whole\n\
14722,14701,whole\n\
14725,14725,whole\n\
14728,14728,whole\n\
14734,14746,whole\n\
14737,14728,whole\n\
14740,14743,whole\n\
14743,14743,whole\n\
14746,14746,whole\n\
14749,14746,whole\n\
14752,14743,whole\n\
14755,14758,whole\n\
14758,14758,part\n\
14758,14797,part\n\
14761,14758,whole\n\
14764,14797,whole\n\
14767,14797,whole\n\
14770,14797,whole\n\
14773,14797,whole\n\
14776,14797,whole\n\
14779,14797,whole\n\
14782,14797,whole\n\
14785,14797,whole\n\
14791,14758,whole\n\
14794,14797,whole\n\
14797,14797,whole\n\
14800,16522,whole\n\
14803,16417,whole\n\
14806,16522,whole\n\
14809,14818,whole\n\
14812,14812,whole\n\
14815,14812,whole\n\
14818,14818,whole\n\
14821,14812,whole\n\
14823,14818,whole\n\
14824,14818,whole\n\
14830,16531,whole\n\
14833,16531,whole\n\
14836,16531,whole\n\
14839,16531,whole\n\
14842,16531,whole\n\
14845,14845,whole\n\
14848,14848,whole\n\
14854,14854,whole\n\
14857,14857,whole\n\
14860,14860,whole\n\
14863,14863,whole\n\
14864,14864,whole\n\
14866,14866,whole\n\
14869,14869,whole\n\
14872,14872,whole\n\
14875,14875,whole\n\
14878,14878,whole\n\
14881,14872,whole\n\
14884,14878,whole\n\
14887,14878,whole\n\
14890,14890,whole\n\
14896,14896,whole\n\
14899,14896,whole\n\
14902,14902,whole\n\
14908,14908,whole\n\
14911,14869,whole\n\
14914,14902,whole\n\
14917,14908,whole\n\
14923,14923,whole\n\
14926,14932,whole\n\
14929,14932,whole\n\
14932,14932,whole\n\
14935,14950,whole\n\
14938,14956,whole\n\
14941,14953,whole\n\
14944,14950,whole\n\
14947,14953,whole\n\
14950,14950,whole\n\
14953,14953,whole\n\
14956,14956,whole\n\
14959,14959,whole\n\
14962,14923,whole\n\
14965,14959,whole\n\
14968,14956,whole\n\
14971,14923,whole\n\
14974,14974,whole\n\
14977,14974,whole\n\
14980,14980,whole\n\
14986,14980,whole\n\
14995,15001,whole\n\
14998,15016,whole\n\
14999,15001,whole\n\
15001,15001,whole\n\
15004,15019,whole\n\
15007,15007,whole\n\
15010,15010,whole\n\
15013,15013,whole\n\
15016,15016,part\n\
15016,15019,part\n\
15019,15019,whole\n\
15022,15022,whole\n\
15025,15025,whole\n\
15031,15031,whole\n\
15034,15034,whole\n\
15037,15055,whole\n\
15040,15043,whole\n\
15043,15043,whole\n\
15046,15058,whole\n\
15049,15049,whole\n\
15052,15049,whole\n\
15055,15055,whole\n\
15058,15058,whole\n\
15061,15061,whole\n\
15064,15124,whole\n\
15067,15061,whole\n\
15070,15061,whole\n\
15073,15085,whole\n\
15076,15106,whole\n\
15079,15124,whole\n\
15085,15085,whole\n\
15088,15085,whole\n\
15091,15091,whole\n\
15094,15091,whole\n\
15097,15091,whole\n\
15100,15091,whole\n\
15103,15091,whole\n\
15106,15106,whole\n\
15109,15112,whole\n\
15112,15112,whole\n\
15115,15106,whole\n\
15118,15112,whole\n\
15121,15124,whole\n\
15124,15124,whole\n\
15127,15127,whole\n\
15133,15142,whole\n\
15136,15148,whole\n\
15139,15148,whole\n\
15142,15142,whole\n\
15145,15142,whole\n\
15148,15148,whole\n\
15151,15142,whole\n\
15154,15148,whole\n\
15160,15163,whole\n\
15163,15163,whole\n\
15169,15127,whole\n\
15172,15178,whole\n\
15175,15163,whole\n\
15178,15178,whole\n\
15181,15178,whole\n\
15184,15163,whole\n\
15187,15187,whole\n\
15190,15190,whole\n\
15196,15199,whole\n\
15199,15199,whole\n\
15202,15199,whole\n\
15205,15211,whole\n\
15208,15211,whole\n\
15211,15211,whole\n\
15214,15187,whole\n\
15220,15211,whole\n\
15223,15229,whole\n\
15226,15229,whole\n\
15229,15229,whole\n\
15232,15229,whole\n\
15235,15190,whole\n\
15238,15190,whole\n\
15241,15187,whole\n\
15247,15250,whole\n\
15250,15250,whole\n\
15253,15187,whole\n\
15256,15187,whole\n\
15259,15250,whole\n\
15265,15187,whole\n\
15268,15250,whole\n\
15271,15271,part\n\
15271,15286,part\n\
15274,15274,whole\n\
15277,14812,whole\n\
15280,15274,whole\n\
15283,15286,whole\n\
15286,15286,whole\n\
15292,15274,whole\n\
15298,15298,whole\n\
15304,15271,whole\n\
15307,15271,whole\n\
15313,15316,whole\n\
15316,15316,whole\n\
15319,15271,whole\n\
15322,15316,whole\n\
15325,15316,whole\n\
15328,15271,part\n\
15328,15286,part\n\
15331,15298,whole\n\
15334,15298,whole\n\
15343,15298,whole\n\
15349,15349,whole\n\
15352,15361,whole\n\
15355,15361,whole\n\
15358,15361,whole\n\
15361,15361,whole\n\
15364,15349,whole\n\
15367,15349,whole\n\
15376,15349,whole\n\
15379,15382,whole\n\
15382,15382,whole\n\
15385,15349,whole\n\
15388,15382,whole\n\
15391,15382,whole\n\
15397,15409,whole\n\
15403,15412,whole\n\
15406,15409,whole\n\
15409,15409,whole\n\
15412,15412,whole\n\
15415,15412,whole\n\
15418,15421,whole\n\
15421,15421,whole\n\
15427,15421,whole\n\
15430,15421,whole\n\
15433,15442,whole\n\
15436,15442,whole\n\
15442,15442,whole\n\
15445,15469,whole\n\
15448,15448,whole\n\
15451,15448,whole\n\
15454,15448,whole\n\
15457,15457,whole\n\
15460,15457,whole\n\
15463,15469,whole\n\
15466,15469,whole\n\
15469,15469,whole\n\
15472,15457,whole\n\
15475,15457,whole\n\
15478,15448,whole\n\
15493,15499,whole\n\
15499,15499,whole\n\
15502,15505,whole\n\
15505,15505,whole\n\
15508,15505,whole\n\
15511,15505,whole\n\
15514,15499,whole\n\
15517,15520,whole\n\
15520,15520,whole\n\
15523,15505,whole\n\
15526,15499,whole\n\
15532,15553,whole\n\
15535,15520,whole\n\
15538,15520,whole\n\
15541,15553,whole\n\
15544,15544,whole\n\
15547,15544,whole\n\
15550,15553,whole\n\
15553,15553,whole\n\
15556,15544,whole\n\
15559,15568,whole\n\
15565,15568,whole\n\
15568,15568,whole\n\
15571,15574,whole\n\
15574,15574,whole\n\
15577,15574,whole\n\
15583,15592,whole\n\
15586,15592,whole\n\
15592,15592,whole\n\
15598,15592,whole\n\
15607,15607,whole\n\
15610,15610,whole\n\
15619,15658,whole\n\
15622,15622,whole\n\
15628,15628,whole\n\
15631,15634,whole\n\
15634,15634,whole\n\
15637,15634,part\n\
15637,15661,part\n\
15640,15643,whole\n\
15643,15643,whole\n\
15646,15646,whole\n\
15649,15646,whole\n\
15652,15646,whole\n\
15655,15646,whole\n\
15658,15658,whole\n\
15661,15661,whole\n\
15664,15664,whole\n\
15667,15667,whole\n\
15670,15667,whole\n\
15673,15754,whole\n\
15676,15682,whole\n\
15679,15682,whole\n\
15682,15682,whole\n\
15685,15682,whole\n\
15688,15682,whole\n\
15691,15664,whole\n\
15700,15664,whole\n\
15703,15664,whole\n\
15706,15664,whole\n\
15709,15766,whole\n\
15712,15715,whole\n\
15715,15715,whole\n\
15718,15715,whole\n\
15721,15724,whole\n\
15724,15724,whole\n\
15727,15724,whole\n\
15730,15766,whole\n\
15733,15766,whole\n\
15736,15763,whole\n\
15742,15763,whole\n\
15745,15754,whole\n\
15748,15763,whole\n\
15751,15754,whole\n\
15754,15754,whole\n\
15760,15763,whole\n\
15763,15763,whole\n\
15766,15766,whole\n\
15769,15667,whole\n\
15772,15772,part\n\
15772,15796,part\n\
15772,15835,part\n\
15775,15778,whole\n\
15778,15778,whole\n\
15781,15772,whole\n\
15784,15778,whole\n\
15787,15772,whole\n\
15793,15448,part\n\
15793,15772,part\n\
15796,15796,whole\n\
15799,15796,whole\n\
15802,15772,whole\n\
15805,15796,whole\n\
15808,15796,whole\n\
15811,15796,whole\n\
15814,15778,whole\n\
15817,15820,whole\n\
15820,15820,whole\n\
15823,15820,whole\n\
15829,15820,whole\n\
15832,15835,whole\n\
15835,15835,whole\n\
15838,15835,whole\n\
15841,15835,whole\n\
15847,15853,whole\n\
15850,15853,whole\n\
15853,15853,whole\n\
15856,15853,whole\n\
15859,14758,whole\n\
15865,15865,whole\n\
15877,15880,whole\n\
15880,15880,whole\n\
15883,15889,whole\n\
15886,15880,whole\n\
15889,15889,whole\n\
15892,15889,whole\n\
15895,15910,whole\n\
15901,15910,whole\n\
15907,15910,whole\n\
15910,15910,whole\n\
15913,15925,whole\n\
15916,15889,whole\n\
15919,15880,whole\n\
15922,15925,whole\n\
15925,15925,whole\n\
15928,15865,whole\n\
15937,15865,whole\n\
15940,15865,whole\n\
15946,15865,whole\n\
15949,15976,whole\n\
15952,15865,whole\n\
15955,15961,whole\n\
15958,15961,whole\n\
15961,15961,whole\n\
15964,15961,whole\n\
15967,15961,whole\n\
15970,15925,whole\n\
15973,15976,whole\n\
15976,15976,whole\n\
15979,15976,whole\n\
15982,15961,whole\n\
15985,15991,whole\n\
15988,15991,whole\n\
15991,15991,whole\n\
15994,16000,whole\n\
15997,16000,whole\n\
16000,16000,whole\n\
16003,16000,whole\n\
16006,15991,whole\n\
16012,16012,whole\n\
16015,16033,whole\n\
16018,16021,whole\n\
16021,16021,whole\n\
16027,16021,whole\n\
16030,16012,whole\n\
16033,16033,whole\n\
16036,16033,whole\n\
16042,16033,whole\n\
16045,16012,whole\n\
16048,16012,whole\n\
16057,16072,whole\n\
16063,16072,whole\n\
16066,16072,whole\n\
16069,16072,whole\n\
16072,16072,whole\n\
16075,16072,whole\n\
16078,16078,whole\n\
16081,16078,whole\n\
16084,16078,whole\n\
16087,16078,whole\n\
16090,16078,whole\n\
16093,16093,whole\n\
16096,16171,whole\n\
16099,16171,whole\n\
16102,16114,whole\n\
16105,16171,whole\n\
16108,16108,whole\n\
16114,16114,whole\n\
16120,16093,whole\n\
16123,16093,whole\n\
16132,16093,whole\n\
16135,16138,whole\n\
16138,16138,whole\n\
16141,16138,whole\n\
16144,16144,whole\n\
16147,16144,whole\n\
16150,16144,whole\n\
16153,16108,whole\n\
16156,16093,whole\n\
16159,16138,whole\n\
16162,16108,whole\n\
16165,16114,whole\n\
16168,16114,whole\n\
16171,16171,whole\n\
16174,16174,whole\n\
16177,16177,whole\n\
16180,16177,whole\n\
16183,16177,whole\n\
16186,16186,whole\n\
16195,16225,whole\n\
16198,16225,whole\n\
16201,16174,whole\n\
16204,16186,whole\n\
16207,16222,whole\n\
16210,16222,whole\n\
16213,16213,whole\n\
16216,16213,whole\n\
16219,16213,whole\n\
16222,16222,whole\n\
16225,16225,whole\n\
16228,16228,whole\n\
16231,16234,whole\n\
16234,16234,whole\n\
16240,16234,whole\n\
16243,16249,whole\n\
16246,16228,whole\n\
16249,16249,whole\n\
16252,16228,whole\n\
16258,16258,whole\n\
16261,16264,whole\n\
16264,16228,part\n\
16264,16264,part\n\
16267,16264,whole\n\
16273,16273,part\n\
16273,16369,part\n\
16276,16273,whole\n\
16279,16279,whole\n\
16282,16297,whole\n\
16285,16297,whole\n\
16288,16297,whole\n\
16291,16297,whole\n\
16294,16297,whole\n\
16297,16297,whole\n\
16303,16309,whole\n\
16309,16309,whole\n\
16315,16309,whole\n\
16318,16309,whole\n\
16321,16279,whole\n\
16324,16279,whole\n\
16327,16279,whole\n\
16330,16348,whole\n\
16333,16279,whole\n\
16336,16348,whole\n\
16339,16279,whole\n\
16342,16342,whole\n\
16345,16348,whole\n\
16348,16348,whole\n\
16351,16342,whole\n\
16354,16369,whole\n\
16357,16363,whole\n\
16360,16342,whole\n\
16363,16363,whole\n\
16366,16363,whole\n\
16369,16369,whole\n\
16375,16369,whole\n\
16378,16378,whole\n\
16381,16378,whole\n\
16384,16378,whole\n\
16390,16378,whole\n\
16393,16417,whole\n\
16396,15853,whole\n\
16399,16378,whole\n\
16402,15853,whole\n\
16405,15853,whole\n\
16408,16378,whole\n\
16414,16378,whole\n\
16417,16417,whole\n\
16420,16417,whole\n\
16423,16417,whole\n\
16426,16417,whole\n\
16429,16417,whole\n\
16432,16378,whole\n\
16435,14797,part\n\
16435,16417,part\n\
16438,16438,whole\n\
16441,16522,whole\n\
16447,16480,whole\n\
16453,16438,whole\n\
16456,16438,whole\n\
16459,16522,whole\n\
16462,16540,whole\n\
16465,16540,whole\n\
16468,16543,whole\n\
16471,16498,whole\n\
16474,16498,whole\n\
16477,16480,whole\n\
16480,16480,whole\n\
16483,16480,whole\n\
16489,16489,whole\n\
16492,16489,whole\n\
16495,16489,whole\n\
16498,16498,whole\n\
16501,16489,whole\n\
16507,16522,whole\n\
16510,16498,whole\n\
16513,16516,whole\n\
16516,16516,whole\n\
16519,16516,whole\n\
16522,16522,whole\n\
16525,16522,whole\n\
16528,16531,whole\n\
16531,16531,whole\n\
16534,16516,whole\n\
16540,16540,whole\n\
16543,16543,whole\n\
16546,16543,whole\n\
16549,16549,whole\n\
16552,16549,whole\n\
16555,16549,whole\n\
16558,16543,whole\n\
16561,16561,whole\n\
16564,16576,whole\n\
16567,16576,whole\n\
16570,16576,whole\n\
16576,16576,whole\n\
16579,16591,whole\n\
16582,16594,whole\n\
16585,16594,whole\n\
16591,16591,whole\n\
16594,16594,whole\n\
16597,16597,whole\n\
16600,16597,whole\n\
16603,16624,whole\n\
16606,16597,whole\n\
16609,16609,whole\n\
16612,16561,whole\n\
16618,16561,whole\n\
16621,16561,whole\n\
16624,16624,whole\n\
16627,16609,whole\n\
16630,16624,whole\n\
16633,16645,whole\n\
16636,16636,whole\n\
16639,16624,whole\n\
16642,16645,whole\n\
16645,16645,whole\n\
16648,16636,whole\n\
16654,16654,whole\n\
16657,16654,whole\n\
16660,16654,whole\n\
16663,16681,whole\n\
16666,16702,whole\n\
16669,16681,whole\n\
16670,17920,whole\n\
16672,16681,whole\n\
16673,16690,whole\n\
16675,16690,whole\n\
16678,16681,whole\n\
16681,16681,whole\n\
16690,16690,whole\n\
16693,16690,whole\n\
16699,16690,whole\n\
16702,16702,whole\n\
16705,17920,whole\n\
16708,16708,whole\n\
16711,16690,whole\n\
16714,16690,whole\n\
16717,16732,whole\n\
16720,16732,whole\n\
16723,16732,whole\n\
16726,16732,whole\n\
16729,16732,whole\n\
16732,16732,whole\n\
16735,16732,whole\n\
16738,16738,whole\n\
16741,16744,whole\n\
16744,16744,whole\n\
16747,16750,whole\n\
16750,16750,whole\n\
16753,16738,whole\n\
16756,16756,whole\n\
16759,16738,whole\n\
16763,16738,whole\n\
16765,16774,whole\n\
16768,16756,whole\n\
16771,16774,whole\n\
16774,16774,whole\n\
16777,16777,whole\n\
16780,16792,whole\n\
16783,16792,whole\n\
16786,16777,whole\n\
16789,16777,whole\n\
16792,16792,whole\n\
16795,16777,whole\n\
16798,16792,whole\n\
16801,16801,whole\n\
16804,16804,whole\n\
16807,16801,whole\n\
16810,16801,whole\n\
16813,16813,whole\n\
16816,16816,whole\n\
16819,16819,whole\n\
16822,16822,whole\n\
16825,16834,whole\n\
16828,16828,whole\n\
16831,16831,whole\n\
16834,16834,whole\n\
16837,16837,whole\n\
16840,16849,whole\n\
16843,16837,whole\n\
16846,16855,whole\n\
16849,16849,whole\n\
16852,16813,whole\n\
16855,16855,whole\n\
16858,16858,whole\n\
16861,16849,whole\n\
16864,16813,whole\n\
16867,16858,whole\n\
16870,16870,whole\n\
16873,16870,whole\n\
16876,16876,whole\n\
16879,16882,whole\n\
16882,16882,whole\n\
16885,16885,whole\n\
16900,16912,whole\n\
16903,16903,whole\n\
16904,16903,whole\n\
16906,16906,whole\n\
16909,16909,whole\n\
16912,16912,whole\n\
16915,16876,whole\n\
16921,16876,whole\n\
16924,16936,whole\n\
16927,16933,whole\n\
16930,16909,whole\n\
16933,16933,whole\n\
16936,16936,whole\n\
16939,16939,whole\n\
16941,16941,whole\n\
16942,16975,whole\n\
16945,16951,whole\n\
16948,16951,whole\n\
16951,16951,whole\n\
16954,16951,whole\n\
16957,16969,whole\n\
16960,16941,whole\n\
16966,16975,whole\n\
16969,16969,whole\n\
16972,16972,whole\n\
16975,16975,whole\n\
16981,16941,whole\n\
16984,16969,whole\n\
16987,16972,whole\n\
16993,16939,whole\n\
16994,17011,whole\n\
17003,16939,whole\n\
17005,17011,whole\n\
17008,17017,whole\n\
17011,17011,whole\n\
17014,17017,whole\n\
17017,17017,whole\n\
17020,17032,whole\n\
17023,17032,whole\n\
17026,17029,whole\n\
17029,17029,whole\n\
17032,17032,whole\n\
17035,17035,whole\n\
17038,17059,whole\n\
17041,17044,whole\n\
17044,17044,whole\n\
17047,17059,whole\n\
17050,17044,whole\n\
17053,17056,whole\n\
17056,17056,whole\n\
17059,17059,whole\n\
17062,17077,whole\n\
17065,17035,whole\n\
17068,17035,whole\n\
17071,17071,whole\n\
17074,17059,whole\n\
17077,17077,whole\n\
17080,17035,whole\n\
17083,17071,whole\n\
17086,17089,whole\n\
17089,17089,whole\n\
17092,17071,whole\n\
17095,17089,whole\n\
17101,17224,whole\n\
17104,17110,whole\n\
17107,17128,whole\n\
17110,17110,whole\n\
17113,17128,whole\n\
17116,17110,whole\n\
17119,17143,whole\n\
17122,17149,whole\n\
17125,17125,whole\n\
17128,17128,whole\n\
17131,17125,whole\n\
17134,17125,whole\n\
17137,17125,whole\n\
17140,17149,whole\n\
17143,17143,whole\n\
17146,17170,whole\n\
17149,17149,whole\n\
17152,17170,whole\n\
17155,17143,whole\n\
17158,17176,whole\n\
17164,17176,whole\n\
17167,17179,whole\n\
17170,17170,whole\n\
17173,17176,whole\n\
17176,17176,whole\n\
17179,17179,whole\n\
17182,17176,whole\n\
17185,17179,whole\n\
17191,17179,whole\n\
17197,17179,whole\n\
17206,17212,whole\n\
17209,17212,whole\n\
17212,17212,whole\n\
17218,17212,whole\n\
17224,17224,whole\n\
17230,17230,whole\n\
17233,17248,whole\n\
17236,17242,whole\n\
17239,17239,whole\n\
17242,17242,whole\n\
17245,17239,whole\n\
17248,17248,whole\n\
17251,17254,whole\n\
17254,17254,whole\n\
17257,17254,whole\n\
17260,17263,whole\n\
17263,17263,whole\n\
17266,17266,whole\n\
17269,17278,whole\n\
17272,17272,whole\n\
17275,17272,whole\n\
17278,17278,whole\n\
17281,17284,whole\n\
17284,17284,whole\n\
17287,17287,whole\n\
17290,17272,whole\n\
17296,17272,whole\n\
17299,17305,whole\n\
17302,17287,whole\n\
17305,17305,whole\n\
17308,17266,whole\n\
17314,17266,whole\n\
17317,17305,whole\n\
17320,17266,whole\n\
17323,17326,whole\n\
17325,17326,whole\n\
17326,17326,whole\n\
17329,17329,whole\n\
17332,17335,whole\n\
17335,17335,whole\n\
17338,17335,whole\n\
17344,17344,whole\n\
17347,17344,whole\n\
17350,17344,whole\n\
17353,17329,whole\n\
17356,17357,whole\n\
17357,17357,whole\n\
17359,17365,whole\n\
17362,17365,whole\n\
17365,17365,whole\n\
17368,17357,whole\n\
17374,17329,whole\n\
17377,17380,whole\n\
17380,17380,whole\n\
17383,17380,whole\n\
17386,17380,whole\n\
17392,17395,whole\n\
17395,17395,whole\n\
17398,17395,whole\n\
17401,17395,whole\n\
17404,17419,whole\n\
17410,17419,whole\n\
17413,17416,whole\n\
17416,17416,whole\n\
17419,17419,whole\n\
17425,17443,whole\n\
17428,17416,whole\n\
17431,17419,whole\n\
17434,17416,whole\n\
17437,17443,whole\n\
17440,17443,whole\n\
17443,17443,whole\n\
17449,17476,whole\n\
17452,17464,whole\n\
17458,17476,whole\n\
17461,17464,whole\n\
17464,17464,whole\n\
17467,17464,whole\n\
17476,17476,whole\n\
17479,17479,whole\n\
17482,17479,whole\n\
17485,17476,whole\n\
17488,17488,whole\n\
17491,17488,whole\n\
17494,17488,whole\n\
17497,17479,whole\n\
17500,17479,whole\n\
17503,17488,whole\n\
17506,17506,whole\n\
17509,17515,whole\n\
17510,17515,whole\n\
17512,17524,whole\n\
17515,17515,whole\n\
17518,17515,whole\n\
17521,17521,whole\n\
17524,17524,whole\n\
17527,17530,whole\n\
17530,17530,whole\n\
17533,17521,whole\n\
17536,17560,whole\n\
17539,17524,whole\n\
17542,17530,whole\n\
17545,17521,whole\n\
17554,17506,whole\n\
17557,17506,whole\n\
17560,17560,whole\n\
17566,17569,whole\n\
17569,17569,whole\n\
17572,17506,whole\n\
17575,17569,whole\n\
17578,17605,whole\n\
17581,17560,whole\n\
17584,17569,whole\n\
17587,17605,whole\n\
17596,17605,whole\n\
17602,17611,whole\n\
17605,17605,whole\n\
17608,17611,whole\n\
17611,17611,whole\n\
17614,17605,whole\n\
17617,17662,whole\n\
17619,17623,whole\n\
17620,17623,whole\n\
17623,17623,whole\n\
17626,17623,whole\n\
17629,17641,whole\n\
17632,17641,whole\n\
17638,17662,whole\n\
17641,17641,whole\n\
17644,17677,whole\n\
17647,17677,whole\n\
17650,17662,whole\n\
17653,17641,whole\n\
17656,17662,whole\n\
17659,17662,whole\n\
17662,17662,whole\n\
17665,17662,whole\n\
17668,17662,whole\n\
17671,17689,whole\n\
17674,17677,whole\n\
17677,17677,whole\n\
17680,17677,whole\n\
17683,17662,whole\n\
17686,17689,whole\n\
17689,17689,whole\n\
17692,17689,whole\n\
17695,17689,whole\n\
17698,17689,whole\n\
17701,17707,whole\n\
17704,17707,whole\n\
17707,17707,whole\n\
17710,17707,whole\n\
17713,17713,whole\n\
17716,17728,whole\n\
17719,17728,whole\n\
17722,17722,whole\n\
17723,17759,whole\n\
17728,17728,whole\n\
17731,17713,whole\n\
17734,17743,whole\n\
17737,17743,whole\n\
17743,17743,whole\n\
17749,17713,whole\n\
17755,17713,whole\n\
17758,17770,whole\n\
17759,17759,whole\n\
17764,17713,whole\n\
17767,17779,whole\n\
17770,17770,whole\n\
17773,17770,whole\n\
17776,17770,whole\n\
17779,17779,whole\n\
17785,17779,whole\n\
17791,17791,whole\n\
17797,17791,whole\n\
17806,17791,whole\n\
17812,17818,whole\n\
17815,17818,whole\n\
17818,17818,whole\n\
17821,17818,whole\n\
17824,17722,whole\n\
17827,17827,whole\n\
17830,17854,whole\n\
17833,17833,whole\n\
17836,17833,whole\n\
17839,17842,whole\n\
17842,17842,whole\n\
17845,17833,whole\n\
17848,17857,whole\n\
17851,17866,whole\n\
17854,17854,whole\n\
17857,17857,whole\n\
17860,17842,whole\n\
17863,17866,whole\n\
17866,17866,whole\n\
17869,17866,whole\n\
17878,17878,whole\n\
17884,17857,whole\n\
17887,17857,whole\n\
17890,17878,whole\n\
17893,17827,whole\n\
17896,17878,whole\n\
17899,17827,whole\n\
17902,16708,whole\n\
17905,16708,whole\n\
17908,17920,whole\n\
17911,17827,whole\n\
17914,16702,whole\n\
17917,16708,whole\n\
17920,17920,whole\n\
17923,16702,whole\n\
17926,16708,whole\n\
17932,17935,whole\n\
17935,17935,whole\n\
17938,17935,whole\n\
17941,17944,whole\n\
17944,17944,whole\n\
17950,17950,whole\n\
17953,17944,whole\n\
17956,17971,whole\n\
17959,17950,whole\n\
17962,17971,whole\n\
17968,17950,whole\n\
17971,17971,whole\n\
17980,17971,whole\n\
17983,17971,whole\n\
17986,17989,whole\n\
17989,17989,whole\n\
17998,17989,whole\n\
18001,18001,whole\n\
18004,18007,whole\n\
18007,18007,whole\n\
18008,18007,whole\n\
18010,18001,whole\n\
18013,16681,whole\n\
18016,18001,whole\n\
18022,18001,whole\n\
18025,18028,whole\n\
18028,18028,whole\n\
18037,18040,whole\n\
18040,18040,whole\n\
18043,18028,whole\n\
18052,18040,whole\n\
18055,18028,whole\n\
18064,18040,whole\n\
18073,18073,whole\n\
18077,18073,whole\n\
18079,18073,whole\n\
18082,18073,part\n\
18082,18652,part\n\
18085,18073,whole\n\
18088,18100,whole\n\
18091,18073,whole\n\
18094,18073,whole\n\
18097,18073,whole\n\
18100,18100,whole\n\
18103,18100,whole\n\
18109,18073,whole\n\
18112,18685,whole\n\
18115,18115,whole\n\
18118,18118,whole\n\
18121,18115,whole\n\
18124,18115,whole\n\
18127,18118,whole\n\
18130,18118,whole\n\
18133,18133,whole\n\
18136,18172,whole\n\
18139,18160,whole\n\
18142,18163,whole\n\
18145,18184,whole\n\
18148,18163,whole\n\
18157,18184,whole\n\
18160,18160,whole\n\
18163,18163,whole\n\
18172,18172,whole\n\
18175,18133,whole\n\
18178,18202,whole\n\
18181,18202,whole\n\
18184,18184,whole\n\
18187,18133,whole\n\
18190,18133,whole\n\
18196,18196,whole\n\
18199,18199,whole\n\
18202,18202,whole\n\
18211,18223,whole\n\
18217,18133,whole\n\
18223,18223,whole\n\
18229,18229,whole\n\
18235,18262,whole\n\
18241,18244,whole\n\
18244,18244,whole\n\
18247,18244,whole\n\
18253,18262,whole\n\
18259,18229,whole\n\
18262,18262,whole\n\
18274,18277,whole\n\
18277,18277,whole\n\
18280,18229,whole\n\
18283,18229,whole\n\
18298,18277,whole\n\
18304,18304,whole\n\
18307,18304,whole\n\
18310,18304,whole\n\
18313,18313,whole\n\
18316,18322,whole\n\
18319,18322,whole\n\
18322,18322,whole\n\
18325,18313,whole\n\
18328,18328,whole\n\
18331,18328,whole\n\
18334,18328,whole\n\
18340,18313,whole\n\
18343,18313,whole\n\
18352,18352,whole\n\
18355,18364,whole\n\
18358,18364,whole\n\
18364,18364,whole\n\
18367,18364,whole\n\
18370,18352,whole\n\
18373,18373,whole\n\
18376,18373,whole\n\
18379,18373,whole\n\
18382,18373,whole\n\
18385,18352,whole\n\
18388,18352,whole\n\
18391,18394,whole\n\
18394,18394,whole\n\
18397,18352,whole\n\
18400,18115,whole\n\
18403,18394,whole\n\
18406,18406,whole\n\
18409,18409,whole\n\
18412,18409,whole\n\
18415,18406,whole\n\
18418,18418,whole\n\
18421,18568,whole\n\
18427,18406,whole\n\
18430,18568,whole\n\
18433,18466,whole\n\
18436,18436,whole\n\
18439,18436,whole\n\
18445,18418,whole\n\
18454,18436,whole\n\
18457,18586,whole\n\
18463,18466,whole\n\
18466,18466,whole\n\
18475,18481,whole\n\
18478,18484,whole\n\
18481,18481,whole\n\
18484,18484,whole\n\
18487,18484,whole\n\
18490,18481,whole\n\
18493,18583,whole\n\
18496,18496,whole\n\
18499,18502,whole\n\
18502,18502,whole\n\
18505,18532,whole\n\
18508,18523,whole\n\
18514,18523,whole\n\
18517,18532,whole\n\
18520,18550,whole\n\
18523,18523,whole\n\
18526,18496,whole\n\
18529,18496,whole\n\
18532,18532,whole\n\
18538,18550,whole\n\
18541,18544,whole\n\
18544,18544,whole\n\
18547,18547,whole\n\
18550,18550,whole\n\
18553,18547,whole\n\
18556,18544,whole\n\
18559,18547,whole\n\
18562,18562,whole\n\
18565,18634,whole\n\
18568,18568,whole\n\
18571,18604,whole\n\
18577,18583,whole\n\
18580,18568,whole\n\
18583,18583,whole\n\
18586,18586,whole\n\
18589,18562,whole\n\
18592,18586,whole\n\
18595,18604,whole\n\
18598,18100,whole\n\
18601,18601,whole\n\
18604,18604,whole\n\
18607,18562,whole\n\
18619,18619,whole\n\
18622,18628,whole\n\
18625,18601,whole\n\
18628,18628,whole\n\
18631,18619,whole\n\
18634,18634,whole\n\
18637,18628,whole\n\
18643,18652,whole\n\
18649,18619,whole\n\
18652,18652,whole\n\
18658,18667,whole\n\
18667,18667,whole\n\
18670,18583,whole\n\
18673,18673,whole\n\
18676,18676,whole\n\
18679,18682,whole\n\
18682,18682,whole\n\
18685,18685,whole\n\
18691,18685,whole\n\
18694,18685,whole\n\
18697,18673,whole\n\
18706,18739,whole\n\
18709,18676,whole\n\
18712,18676,whole\n\
18715,18739,whole\n\
18721,18742,whole\n\
18724,18673,whole\n\
18727,18736,whole\n\
18730,18742,whole\n\
18733,18736,whole\n\
18736,18736,whole\n\
18739,18739,whole\n\
18742,18742,whole\n\
18745,18748,whole\n\
18748,18748,whole\n\
18751,18748,whole\n\
18754,18754,whole\n\
18757,18766,whole\n\
18760,18766,whole\n\
18763,18775,whole\n\
18766,18766,whole\n\
18769,18775,whole\n\
18772,18775,whole\n\
18775,18775,whole\n\
18778,18790,whole\n\
18781,18781,whole\n\
18784,18787,whole\n\
18787,18787,whole\n\
18790,18790,whole\n\
18793,18787,whole\n\
18796,18754,part\n\
18796,18823,part\n\
18796,18832,part\n\
18799,18844,whole\n\
18802,18781,whole\n\
18805,18790,whole\n\
18808,18781,whole\n\
18811,18754,whole\n\
18814,18814,whole\n\
18820,18754,whole\n\
18823,18823,whole\n\
18829,18814,whole\n\
18832,18832,whole\n\
18835,18823,whole\n\
18838,18838,whole\n\
18841,18832,whole\n\
18844,18844,whole\n\
18847,18832,whole\n\
18850,18838,whole\n\
18853,18880,whole\n\
18856,18880,whole\n\
18859,18859,whole\n\
18865,18880,whole\n\
18868,18880,whole\n\
18871,18871,whole\n\
18874,18880,whole\n\
18877,18871,whole\n\
18880,18880,whole\n\
18883,18859,whole\n\
18886,18859,whole\n\
18889,18880,whole\n\
18892,18871,whole\n\
18895,18871,whole\n\
18898,18880,whole\n\
18901,18901,whole\n\
18904,18904,whole\n\
18907,18904,whole\n\
18913,18901,whole\n\
18919,18919,whole\n\
18922,18922,whole\n\
18925,18901,whole\n\
18928,18901,whole\n\
18931,18943,whole\n\
18934,18943,whole\n\
18937,18922,whole\n\
18943,18943,whole\n\
18946,18943,whole\n\
18949,18949,whole\n\
18952,18952,whole\n\
18955,18949,whole\n\
18958,18958,whole\n\
18961,18952,whole\n\
18964,18949,whole\n\
18967,18958,whole\n\
18970,18949,whole\n\
18973,18949,whole\n\
18976,18985,whole\n\
18979,18991,whole\n\
18985,18985,whole\n\
18988,18985,whole\n\
18991,18991,whole\n\
18994,18991,whole\n\
18997,18997,whole\n\
19000,18997,whole\n\
19003,18997,whole\n\
19006,18997,whole\n\
19009,19009,whole\n\
19012,19021,whole\n\
19015,19021,whole\n\
19018,19021,whole\n\
19021,19021,whole\n\
19024,19033,whole\n\
19027,19030,whole\n\
19030,19030,whole\n\
19033,19033,whole\n\
19036,19033,whole\n\
19039,19030,whole\n\
19042,19057,whole\n\
19045,19057,whole\n\
19051,19051,whole\n\
19057,19057,whole\n\
19060,19009,whole\n\
19063,19051,whole\n\
19066,19066,whole\n\
19069,19075,whole\n\
19072,19051,whole\n\
19075,19075,whole\n\
19078,19009,whole\n\
19081,19066,whole\n\
19084,19075,whole\n\
19087,19009,whole\n\
19090,19075,whole\n\
19093,19093,whole\n\
19096,19075,whole\n\
19099,19093,whole\n\
19102,19066,whole\n\
19105,19093,whole\n\
19108,19093,whole\n\
19111,19111,whole\n\
19114,19198,whole\n\
19117,19138,whole\n\
19123,19126,whole\n\
19126,19126,whole\n\
19129,19138,whole\n\
19132,19126,whole\n\
19135,19126,whole\n\
19138,19138,whole\n\
19141,19141,whole\n\
19144,19159,whole\n\
19147,19147,whole\n\
19150,19159,whole\n\
19156,19141,whole\n\
19159,19159,whole\n\
19162,19159,whole\n\
19165,19138,whole\n\
19168,19141,whole\n\
19174,19141,whole\n\
19177,19111,whole\n\
19180,19111,whole\n\
19183,19111,whole\n\
19186,19111,whole\n\
19189,19198,whole\n\
19192,19147,whole\n\
19198,19198,whole\n\
19204,19204,whole\n\
19207,19207,whole\n\
19210,19207,whole\n\
19213,19207,whole\n\
19216,19225,whole\n\
19219,19207,whole\n\
19222,19225,whole\n\
19225,19225,whole\n\
19228,19204,whole\n\
19231,19237,whole\n\
19234,19225,whole\n\
19237,19237,whole\n\
19240,19237,whole\n\
19243,19237,whole\n\
19246,19246,whole\n\
19249,19249,whole\n\
19252,19255,whole\n\
19255,19255,whole\n\
19258,19246,whole\n\
19261,19255,whole\n\
19264,19249,whole\n\
19267,19249,whole\n\
19270,19255,whole\n\
19273,19318,whole\n\
19276,19246,whole\n\
19279,19249,whole\n\
19285,19249,whole\n\
19288,19288,whole\n\
19291,19291,whole\n\
19294,19291,whole\n\
19297,19309,whole\n\
19300,19249,whole\n\
19303,19291,whole\n\
19306,19288,whole\n\
19309,19309,whole\n\
19312,19288,whole\n\
19315,19291,whole\n\
19318,19318,whole\n\
19321,19309,whole\n\
19327,19318,whole\n\
19330,19333,whole\n\
19333,19333,whole\n\
19336,19351,whole\n\
19339,19333,whole\n\
19342,19351,whole\n\
19345,19333,whole\n\
19348,19351,whole\n\
19351,19351,whole\n\
19354,19333,whole\n\
19357,19360,whole\n\
19358,19360,whole\n\
19360,19360,whole\n\
19361,19360,whole\n\
19363,19363,whole\n\
19366,19366,whole\n\
19369,19372,whole\n\
19372,19372,whole\n\
19375,19363,whole\n\
19378,19372,whole\n\
19384,19414,whole\n\
19387,19363,whole\n\
19393,19366,whole\n\
19396,19372,whole\n\
19402,19405,whole\n\
19405,19405,whole\n\
19408,19414,whole\n\
19414,19414,whole\n\
19417,19366,whole\n\
19420,19405,whole\n\
19423,19414,whole\n\
19426,19366,whole\n\
19429,19429,whole\n\
19432,19432,whole\n\
19435,19435,whole\n\
19438,19435,whole\n\
19441,19441,whole\n\
19444,19441,whole\n\
19447,19441,whole\n\
19450,19429,whole\n\
19453,19429,whole\n\
19456,19432,whole\n\
19459,19432,whole\n\
19462,19462,whole\n\
19465,19462,whole\n\
19468,19429,whole\n\
19471,19489,whole\n\
19474,19462,whole\n\
19477,19483,whole\n\
19480,19489,whole\n\
19483,19483,whole\n\
19489,19489,whole\n\
19492,19483,whole\n\
19495,19495,whole\n\
19496,19496,whole\n\
19498,19501,whole\n\
19501,19501,whole\n\
19504,19501,whole\n\
19507,19495,whole\n\
19510,19495,whole\n\
19519,19496,whole\n\
19522,19537,whole\n\
19534,19537,whole\n\
19537,19537,whole\n\
19543,19496,whole\n\
19546,19537,whole\n\
19552,19495,whole\n\
19555,19555,whole\n\
19558,19555,whole\n\
19561,19555,whole\n\
19564,19564,whole\n\
19567,19567,whole\n\
19570,19567,whole\n\
19576,19564,whole\n\
19579,19564,whole\n\
19582,19588,whole\n\
19585,19588,whole\n\
19588,19588,whole\n\
19591,19594,whole\n\
19594,19594,whole\n\
19597,19597,whole\n\
19600,19603,whole\n\
19603,19603,whole\n\
19606,19603,whole\n\
19612,19597,whole\n\
19615,19603,whole\n\
19618,19597,whole\n\
19621,19597,whole\n\
19624,19624,whole\n\
19627,19639,whole\n\
19633,19639,whole\n\
19636,19645,whole\n\
19639,19639,whole\n\
19642,19645,whole\n\
19645,19645,whole\n\
19648,19645,whole\n\
19654,19654,whole\n\
19657,19669,whole\n\
19660,19654,whole\n\
19666,19654,whole\n\
19669,19669,whole\n\
19672,19624,whole\n\
19675,19669,whole\n\
19678,19624,whole\n\
19681,19681,whole\n\
19684,19741,whole\n\
19687,19699,whole\n\
19693,19699,whole\n\
19699,19699,whole\n\
19702,19702,whole\n\
19705,19360,whole\n\
19708,19702,whole\n\
19711,19741,whole\n\
19714,19681,whole\n\
19717,19702,whole\n\
19726,19735,whole\n\
19729,19681,whole\n\
19735,19735,whole\n\
19738,19735,whole\n\
19741,19741,whole\n\
19750,19753,whole\n\
19753,19753,whole\n\
19756,19753,whole\n\
19759,19753,whole\n\
19762,19753,whole\n\
19768,19753,whole\n\
19774,19774,whole\n\
19777,19777,whole\n\
19780,19789,whole\n\
19783,19789,whole\n\
19786,19789,whole\n\
19789,19789,whole\n\
19792,19777,whole\n\
19795,19789,whole\n\
19798,19789,whole\n\
19801,19815,whole\n\
19803,19804,whole\n\
19804,19804,whole\n\
19807,19813,whole\n\
19810,19774,whole\n\
19813,19813,whole\n\
19815,19815,whole\n\
19816,19815,whole\n\
19819,19819,whole\n\
19825,19828,whole\n\
19828,19828,whole\n\
19831,19831,whole\n\
19837,19831,whole\n\
19843,19873,whole\n\
19846,19831,whole\n\
19852,19858,whole\n\
19855,19819,whole\n\
19858,19858,whole\n\
19861,19819,whole\n\
19864,19858,whole\n\
19867,19867,whole\n\
19870,19885,whole\n\
19873,19873,whole\n\
19876,19885,whole\n\
19879,19873,whole\n\
19882,19867,whole\n\
19885,19885,whole\n\
19888,19867,whole\n\
19891,20014,whole\n\
19894,19867,whole\n\
19897,19885,whole\n\
19900,19900,whole\n\
19903,19900,whole\n\
19909,19909,whole\n\
19912,19930,whole\n\
19915,19900,whole\n\
19918,19918,whole\n\
19921,19945,whole\n\
19927,19930,whole\n\
19930,19930,whole\n\
19933,19918,whole\n\
19936,19945,whole\n\
19939,19918,whole\n\
19942,19942,whole\n\
19945,19945,whole\n\
19948,19945,whole\n\
19954,19942,whole\n\
19957,19942,whole\n\
19960,19960,whole\n\
19963,19777,whole\n\
19966,19969,whole\n\
19969,19969,whole\n\
19972,19969,whole\n\
19975,19975,whole\n\
19978,19975,whole\n\
19981,19813,whole\n\
19984,19975,whole\n\
19987,19960,whole\n\
19990,19960,whole\n\
19993,19960,whole\n\
19996,19996,whole\n\
20002,20014,whole\n\
20005,20017,whole\n\
20008,19996,whole\n\
20011,19996,whole\n\
20014,20014,whole\n\
20017,20017,whole\n\
20020,20017,whole\n\
20023,19804,whole\n\
20026,20035,whole\n\
20029,19774,whole\n\
20035,20035,whole\n\
20041,20035,whole\n\
20044,20044,whole\n\
20047,20056,whole\n\
20050,20050,whole\n\
20053,20056,whole\n\
20056,20056,whole\n\
20059,20050,whole\n\
20065,20044,whole\n\
20068,20044,whole\n\
20071,20071,whole\n\
20074,20071,whole\n\
20080,20101,whole\n\
20083,20044,whole\n\
20086,20071,whole\n\
20089,20071,whole\n\
20095,20101,whole\n\
20098,20101,whole\n\
20101,20101,whole\n\
20104,20056,whole\n\
20107,20107,whole\n\
20110,20137,whole\n\
20113,20122,whole\n\
20116,20122,whole\n\
20122,20122,whole\n\
20125,20122,whole\n\
20128,20131,whole\n\
20131,20131,whole\n\
20134,20107,whole\n\
20137,20137,whole\n\
20140,20140,whole\n\
20143,20140,whole\n\
20146,20137,whole\n\
20149,20107,whole\n\
20152,20137,whole\n\
20155,20140,whole\n\
20158,20131,whole\n\
20161,20161,whole\n\
20164,20161,whole\n\
20167,20179,whole\n\
20170,20161,whole\n\
20173,20182,whole\n\
20179,20179,whole\n\
20182,20182,whole\n\
20185,20161,whole\n\
20188,20182,whole\n\
20191,20179,whole\n\
20194,20194,whole\n\
20195,20194,whole\n\
20197,20197,whole\n\
20198,20200,whole\n\
20200,20200,whole\n\
20206,20209,whole\n\
20207,20209,whole\n\
20209,20209,whole\n\
20215,20209,whole\n\
20218,20209,whole\n\
20224,20305,whole\n\
20227,20242,whole\n\
20230,20242,whole\n\
20233,20242,whole\n\
20236,20242,whole\n\
20242,20242,whole\n\
20245,20257,whole\n\
20254,20257,whole\n\
20257,20257,whole\n\
20258,20257,whole\n\
20260,20260,whole\n\
20263,20263,whole\n\
20266,20263,whole\n\
20269,20263,whole\n\
20272,20275,whole\n\
20275,20275,whole\n\
20278,20275,whole\n\
20284,20285,whole\n\
20285,20285,whole\n\
20287,20285,whole\n\
20290,20285,whole\n\
20293,20194,whole\n\
20296,20194,part\n\
20296,20197,part\n\
20299,20308,whole\n\
20302,20200,whole\n\
20305,20305,whole\n\
20306,20305,whole\n\
20308,20308,whole\n\
20311,20260,whole\n\
20312,20260,whole\n\
20314,20314,whole\n\
20317,20320,whole\n\
20320,20320,whole\n\
20323,20314,whole\n\
20326,20332,whole\n\
20329,20314,whole\n\
20332,20332,whole\n\
20335,20335,whole\n\
20341,20341,whole\n\
20344,20350,whole\n\
20347,20341,whole\n\
20350,20350,whole\n\
20353,20341,whole\n\
20356,20356,whole\n\
20359,20356,whole\n\
20362,20335,whole\n\
20364,20364,whole\n\
20365,20380,whole\n\
20368,20380,whole\n\
20371,20356,whole\n\
20374,20364,whole\n\
20375,20335,whole\n\
20377,20380,whole\n\
20380,20380,whole\n\
20386,20364,whole\n\
20387,20392,whole\n\
20389,20350,whole\n\
20392,20392,whole\n\
20395,20392,whole\n\
20398,20410,whole\n\
20401,20401,whole\n\
20404,20410,whole\n\
20407,20401,whole\n\
20410,20410,whole\n\
20413,20413,whole\n\
20416,20413,whole\n\
20419,20401,whole\n\
20422,20401,whole\n\
20425,20410,whole\n\
20428,20410,whole\n\
20431,20413,whole\n\
20434,20434,whole\n\
20437,20443,whole\n\
20440,20443,whole\n\
20443,20443,whole\n\
20446,20443,whole\n\
20449,20455,whole\n\
20452,20455,whole\n\
20455,20455,whole\n\
20458,20458,whole\n\
20461,20458,whole\n\
20464,20455,whole\n\
20467,20467,whole\n\
20470,20467,whole\n\
20473,20476,whole\n\
20476,20476,whole\n\
20479,20476,whole\n\
20482,20485,whole\n\
20485,20485,whole\n\
20488,20467,whole\n\
20491,20467,whole\n\
20494,20494,whole\n\
20497,20494,whole\n\
20500,20500,whole\n\
20503,20506,whole\n\
20506,20506,whole\n\
20509,20506,whole\n\
20512,20515,whole\n\
20515,20515,whole\n\
20518,20515,whole\n\
20521,20500,whole\n\
20524,20500,whole\n\
20527,20542,whole\n\
20530,20542,whole\n\
20533,20542,whole\n\
20536,20539,whole\n\
20539,20539,whole\n\
20542,20542,whole\n\
20545,20539,whole\n\
20547,20500,whole\n\
20548,20500,whole\n\
20551,20551,whole\n\
20554,20557,whole\n\
20557,20557,whole\n\
20560,20557,whole\n\
20561,20575,whole\n\
20562,20575,whole\n\
20563,20579,whole\n\
20566,20569,whole\n\
20569,20569,whole\n\
20572,20569,whole\n\
20575,20575,whole\n\
20578,20579,whole\n\
20579,20579,whole\n\
20580,20579,whole\n\
20581,20579,whole\n\
20584,20587,whole\n\
20587,20587,whole\n\
20590,20587,whole\n\
20593,20551,whole\n\
20596,20551,whole\n\
20599,20599,whole\n\
20605,20611,whole\n\
20608,20611,whole\n\
20611,20611,whole\n\
20614,20611,whole\n\
20617,20623,whole\n\
20620,20623,whole\n\
20623,20623,whole\n\
20626,20599,whole\n\
20629,20635,whole\n\
20632,20599,whole\n\
20635,20635,whole\n\
20638,20635,whole\n\
20641,20641,whole\n\
20644,20650,whole\n\
20647,20650,whole\n\
20650,20650,whole\n\
20651,20650,whole\n\
20656,20656,whole\n\
20659,20662,whole\n\
20662,20662,whole\n\
20665,20662,whole\n\
20668,20669,whole\n\
20669,20669,whole\n\
20671,20656,whole\n\
20677,20641,whole\n\
20680,20662,whole\n\
20683,20641,whole\n\
20686,20641,whole\n\
20689,20641,whole\n\
20692,20669,whole\n\
20695,20695,whole\n\
20698,20698,whole\n\
20699,20698,whole\n\
20701,20707,whole\n\
20702,20710,whole\n\
20704,20704,whole\n\
20705,20704,whole\n\
20707,20707,whole\n\
20710,20710,whole\n\
20713,20710,whole\n\
20716,20716,whole\n\
20719,20716,whole\n\
20722,20722,whole\n\
20725,20722,whole\n\
20728,20728,whole\n\
20729,20728,whole\n\
20731,20734,whole\n\
20734,20734,whole\n\
20737,20734,whole\n\
20740,20740,whole\n\
20743,20740,whole\n\
20746,20752,whole\n\
20749,20752,whole\n\
20752,20752,whole\n\
20758,20779,whole\n\
20764,20767,whole\n\
20767,20767,whole\n\
20770,20770,whole\n\
20773,20770,whole\n\
20776,20770,whole\n\
20779,20779,whole\n\
20782,20779,whole\n\
20785,20767,whole\n\
20788,20767,whole\n\
20791,20791,whole\n\
20794,20794,whole\n\
20797,20794,whole\n\
20800,20791,whole\n\
20803,20791,whole\n\
20806,20794,whole\n\
20809,20794,whole\n\
20812,20794,whole\n\
20815,20818,whole\n\
20818,20818,whole\n\
20821,20818,whole\n\
20824,20791,whole\n\
20827,20827,whole\n\
20833,20848,whole\n\
20836,20836,whole\n\
20839,20836,whole\n\
20842,20827,whole\n\
20845,20848,whole\n\
20848,20848,whole\n\
20851,20836,whole\n\
20854,20854,whole\n\
20857,20857,whole\n\
20860,20857,whole\n\
20866,20857,whole\n\
20869,20875,whole\n\
20872,20875,whole\n\
20875,20875,whole\n\
20878,20878,whole\n\
20881,20854,whole\n\
20884,20854,whole\n\
20887,20854,whole\n\
20890,20878,whole\n\
20893,20878,whole\n\
20896,20878,whole\n\
20899,20900,whole\n\
20900,20900,whole\n\
20902,20908,whole\n\
20905,20908,whole\n\
20908,20908,whole\n\
20911,20900,whole\n\
20914,20900,whole\n\
20917,20920,whole\n\
20920,20920,whole\n\
20923,20923,whole\n\
20926,20923,whole\n\
20929,20929,whole\n\
20932,20929,whole\n\
20935,20938,whole\n\
20938,20938,whole\n\
20941,20941,whole\n\
20944,20944,whole\n\
20947,20941,whole\n\
20950,20950,whole\n\
20953,20950,whole\n\
20956,20944,whole\n\
20959,20959,whole\n\
20962,20959,whole\n\
20965,20965,whole\n\
20968,20971,whole\n\
20971,20971,whole\n\
20974,20971,whole\n\
20977,20977,whole\n\
20980,20977,whole\n\
20983,20984,whole\n\
20984,20984,whole\n\
20986,20984,whole\n\
20989,20965,whole\n\
20992,20992,whole\n\
20995,20965,whole\n\
20998,20965,whole\n\
21001,20965,whole\n\
21004,21004,whole\n\
21005,21004,whole\n\
21007,21004,whole\n\
21010,21028,whole\n\
21013,21028,whole\n\
21016,21028,whole\n\
21019,21025,whole\n\
21022,21025,whole\n\
21025,21025,whole\n\
21028,21028,whole\n\
21031,21025,whole\n\
21034,21034,whole\n\
21037,21034,whole\n\
21040,21040,whole\n\
21043,21061,whole\n\
21046,21040,whole\n\
21049,21061,whole\n\
21052,21040,whole\n\
21055,21040,whole\n\
21058,21085,whole\n\
21061,21061,whole\n\
21064,21085,whole\n\
21067,21061,whole\n\
21070,21040,whole\n\
21073,21061,whole\n\
21079,21061,whole\n\
21082,21040,whole\n\
21085,21085,whole\n\
21088,21040,whole\n\
21091,21109,whole\n\
21100,21100,whole\n\
21103,21109,whole\n\
21106,21100,whole\n\
21109,21109,whole\n\
21112,21109,whole\n\
21115,21115,whole\n\
21118,21127,whole\n\
21121,21115,whole\n\
21124,21124,whole\n\
21127,21127,whole\n\
21130,21127,whole\n\
21133,21124,whole\n\
21136,21136,whole\n\
21139,21115,whole\n\
21142,21136,part\n\
21142,21157,part\n\
21145,21124,whole\n\
21148,21154,whole\n\
21154,21154,whole\n\
21157,21157,whole\n\
21163,21154,whole\n\
21166,21157,whole\n\
21172,21172,whole\n\
21175,21181,whole\n\
21178,21205,whole\n\
21181,21181,whole\n\
21184,21205,whole\n\
21187,21109,whole\n\
21190,21211,whole\n\
21193,21220,whole\n\
21196,21196,whole\n\
21199,21211,whole\n\
21202,21172,whole\n\
21205,21205,whole\n\
21208,21211,whole\n\
21211,21211,whole\n\
21214,21211,whole\n\
21217,21220,whole\n\
21220,21220,whole\n\
21223,21172,whole\n\
21226,21196,whole\n\
21229,21196,whole\n\
21232,21172,whole\n\
21235,21235,whole\n\
21238,21238,whole\n\
21241,21244,whole\n\
21244,21244,whole\n\
21247,21250,whole\n\
21250,21250,whole\n\
21256,21034,whole\n\
21259,21244,whole\n\
21262,21034,whole\n\
21268,21235,whole\n\
21271,21250,whole\n\
21274,21235,whole\n\
21277,21235,whole\n\
21280,21238,whole\n\
21283,21238,whole\n\
21289,21289,whole\n\
21292,21292,whole\n\
21295,21292,whole\n\
21298,21292,whole\n\
21301,21289,whole\n\
21304,21307,whole\n\
21307,21307,whole\n\
21310,21319,whole\n\
21313,21289,whole\n\
21316,21307,whole\n\
21319,21319,whole\n\
21322,21319,whole\n\
21325,21325,whole\n\
21328,21325,whole\n\
21331,21334,whole\n\
21334,21334,whole\n\
21335,21334,whole\n\
21337,21340,whole\n\
21338,21343,whole\n\
21340,21340,whole\n\
21341,21340,whole\n\
21343,21343,whole\n\
21346,21343,whole\n\
21349,21349,whole\n\
21352,21349,whole\n\
21355,21361,whole\n\
21358,21361,whole\n\
21361,21361,whole\n\
21364,21364,whole\n\
21367,21364,whole\n\
21370,21370,whole\n\
21373,21364,whole\n\
21376,21370,whole\n\
21379,21385,whole\n\
21382,21370,whole\n\
21385,21385,whole\n\
21388,21388,whole\n\
21391,21385,whole\n\
21394,21388,whole\n\
21397,21388,whole\n\
21400,21400,whole\n\
21406,21409,whole\n\
21409,21409,whole\n\
21412,21421,whole\n\
21415,21409,whole\n\
21418,21421,whole\n\
21421,21421,whole\n\
21424,21400,whole\n\
21427,21400,whole\n\
21430,21400,whole\n\
21433,21433,whole\n\
21436,21433,whole\n\
21439,21439,whole\n\
21442,21451,whole\n\
21445,21457,whole\n\
21448,21451,whole\n\
21451,21451,whole\n\
21454,21451,whole\n\
21457,21457,whole\n\
21460,21439,whole\n\
21463,21439,whole\n\
21466,21439,whole\n\
21469,21439,whole\n\
21472,21472,whole\n\
21475,21472,whole\n\
21478,21478,whole\n\
21481,21478,whole\n\
21484,21484,whole\n\
21487,21490,whole\n\
21490,21490,whole\n\
21493,21496,whole\n\
21496,21496,whole\n\
21499,21499,whole\n\
21500,21499,whole\n\
21502,21496,whole\n\
21505,21529,whole\n\
21508,21520,whole\n\
21511,21484,whole\n\
21517,21529,whole\n\
21520,21520,whole\n\
21523,21523,whole\n\
21526,21484,whole\n\
21529,21529,whole\n\
21532,21523,whole\n\
21535,21523,whole\n\
21538,21538,whole\n\
21550,21601,whole\n\
21553,21553,whole\n\
21556,21583,whole\n\
21559,21553,whole\n\
21562,21583,whole\n\
21565,21592,whole\n\
21577,21592,whole\n\
21580,21583,whole\n\
21583,21583,whole\n\
21589,21589,whole\n\
21592,21592,whole\n\
21595,21592,whole\n\
21598,21601,whole\n\
21601,21601,whole\n\
21604,21601,whole\n\
21607,21607,whole\n\
21609,21609,whole\n\
21610,21609,whole\n\
21613,21616,whole\n\
21616,21616,whole\n\
21619,21616,whole\n\
21622,21622,whole\n\
21625,21609,whole\n\
21628,21628,whole\n\
21631,21628,whole\n\
21634,21622,part\n\
21634,21628,part\n\
21637,21637,whole\n\
21640,21640,whole\n\
21643,21655,whole\n\
21646,21655,whole\n\
21649,21637,whole\n\
21652,21661,whole\n\
21655,21655,whole\n\
21658,21664,whole\n\
21661,21661,whole\n\
21664,21664,whole\n\
21667,21664,whole\n\
21670,21670,whole\n\
21673,21673,whole\n\
21676,21670,whole\n\
21679,21673,whole\n\
21682,21670,whole\n\
21685,21640,whole\n\
21688,21688,whole\n\
21690,21697,whole\n\
21691,21697,whole\n\
21694,21703,whole\n\
21697,21697,whole\n\
21700,21715,whole\n\
21703,21703,whole\n\
21706,21703,whole\n\
21709,21688,whole\n\
21712,21688,whole\n\
21715,21715,whole\n\
21718,21727,whole\n\
21721,21715,whole\n\
21724,21688,whole\n\
21727,21727,whole\n\
21730,21730,whole\n\
21733,21733,whole\n\
21736,21739,whole\n\
21739,21739,whole\n\
21742,21751,whole\n\
21745,21739,whole\n\
21748,21733,whole\n\
21751,21751,whole\n\
21754,21733,whole\n\
21757,21757,whole\n\
21760,21751,whole\n\
21763,21757,whole\n\
21766,21769,whole\n\
21769,21769,whole\n\
21772,21730,whole\n\
21775,21775,whole\n\
21778,21775,whole\n\
21781,21769,whole\n\
21784,21730,whole\n\
21786,21786,whole\n\
21787,21787,whole\n\
21790,21787,whole\n\
21796,21796,whole\n\
21799,21786,whole\n\
21801,21805,whole\n\
21802,21796,whole\n\
21804,21805,whole\n\
21805,21805,whole\n\
21808,21808,whole\n\
21811,21817,whole\n\
21814,21820,whole\n\
21817,21817,whole\n\
21820,21820,whole\n\
21823,21829,whole\n\
21826,21817,whole\n\
21829,21829,whole\n\
21832,21829,whole\n\
21835,21835,whole\n\
21838,21829,whole\n\
21841,21835,whole\n\
21844,21808,whole\n\
21847,21808,whole\n\
21850,21835,whole\n\
21853,21853,whole\n\
21856,21868,whole\n\
21859,21859,whole\n\
21862,21859,whole\n\
21865,21859,whole\n\
21868,21868,whole\n\
21871,21871,whole\n\
21874,21880,whole\n\
21877,21853,whole\n\
21880,21880,whole\n\
21883,21871,whole\n\
21886,21892,whole\n\
21889,21901,whole\n\
21892,21892,whole\n\
21895,21853,whole\n\
21898,21880,whole\n\
21901,21901,whole\n\
21904,21901,whole\n\
21907,21907,whole\n\
21910,21910,whole\n\
21913,21910,whole\n\
21916,21925,whole\n\
21919,21925,whole\n\
21922,21910,whole\n\
21925,21925,whole\n\
21928,21934,whole\n\
21931,21907,whole\n\
21934,21934,whole\n\
21937,21907,whole\n\
21940,21940,whole\n\
21943,21943,whole\n\
21946,21940,whole\n\
21949,21943,whole\n\
21952,21952,whole\n\
21955,21952,whole\n\
21958,21970,whole\n\
21961,21964,whole\n\
21964,21964,whole\n\
21967,21970,whole\n\
21970,21970,whole\n\
21973,21964,whole\n\
21976,21952,whole\n\
21979,21952,whole\n\
21982,21952,whole\n\
21985,21985,whole\n\
21988,21985,whole\n\
21991,21589,whole\n\
21994,21994,whole\n\
21997,21997,part\n\
21997,22006,part\n\
22000,21994,part\n\
22000,22006,part\n\
22003,22006,whole\n\
22006,22006,whole\n\
22009,21994,whole\n\
22012,21994,whole\n\
22015,22015,whole\n\
22018,22015,whole\n\
22024,22015,part\n\
22024,22045,part\n\
22030,22015,whole\n\
22033,22015,whole\n\
22036,22015,whole\n\
22040,22240,whole\n\
22041,22240,whole\n\
22042,22045,whole\n\
22045,22045,whole\n\
22051,22051,whole\n\
22052,22075,whole\n\
22053,22076,whole\n\
22054,22057,whole\n\
22057,22057,whole\n\
22060,22060,whole\n\
22066,22060,whole\n\
22069,22051,whole\n\
22072,22051,whole\n\
22073,22051,whole\n\
22075,22075,whole\n\
22076,22076,whole\n\
22078,22075,whole\n\
22081,22081,whole\n\
22084,22090,whole\n\
22087,22096,whole\n\
22090,22090,whole\n\
22093,22081,whole\n\
22096,22096,whole\n\
22099,22081,whole\n\
22102,22081,whole\n\
22105,22081,whole\n\
22108,22111,whole\n\
22111,22111,whole\n\
22114,22114,whole\n\
22117,22114,whole\n\
22120,22120,whole\n\
22123,22120,whole\n\
22126,22120,whole\n\
22129,22114,whole\n\
22132,22132,whole\n\
22138,22147,whole\n\
22141,22132,whole\n\
22144,22132,whole\n\
22147,22147,whole\n\
22150,22147,whole\n\
22153,22153,whole\n\
22156,22153,whole\n\
22159,22153,whole\n\
22162,22045,whole\n\
22165,22165,whole\n\
22168,22171,whole\n\
22171,22171,whole\n\
22174,22177,whole\n\
22177,22177,whole\n\
22180,22171,whole\n\
22183,22165,whole\n\
22186,22177,whole\n\
22189,22165,whole\n\
22192,22192,whole\n\
22195,22192,whole\n\
22198,22165,whole\n\
22201,22165,whole\n\
22204,22192,whole\n\
22207,22207,whole\n\
22210,22237,whole\n\
22213,22222,whole\n\
22216,22225,whole\n\
22219,22222,whole\n\
22222,22222,whole\n\
22225,22225,part\n\
22225,22237,part\n\
22228,22207,part\n\
22228,22222,part\n\
22231,22207,whole\n\
22234,22207,whole\n\
22237,22237,whole\n\
22240,22240,whole\n\
22243,22240,whole\n\
22246,22240,part\n\
22246,22261,part\n\
22249,22250,whole\n\
22250,22250,whole\n\
22252,22240,part\n\
22252,22255,part\n\
22255,22255,whole\n\
22258,22258,whole\n\
22261,22261,whole\n\
22264,22255,whole\n\
22267,22258,whole\n\
22270,22250,whole\n\
22273,22255,whole\n\
22276,22276,whole\n\
22279,22258,whole\n\
22282,22261,whole\n\
22285,22285,whole\n\
22288,22285,whole\n\
22291,22291,whole\n\
22294,22276,whole\n\
22297,22291,whole\n\
22300,22291,whole\n\
22303,22303,whole\n\
22306,22303,whole\n\
22309,22319,whole\n\
22312,22015,part\n\
22312,22303,part\n\
22315,22015,part\n\
22315,22319,part\n\
22318,22319,whole\n\
22319,22319,whole\n\
22321,22319,whole\n\
22324,22319,whole\n\
22327,22333,whole\n\
22330,22333,whole\n\
22333,22333,whole\n\
22336,22390,whole\n\
22339,22333,whole\n\
22348,22366,whole\n\
22351,22390,whole\n\
22357,22402,whole\n\
22363,22366,whole\n\
22366,22366,whole\n\
22372,22366,whole\n\
22375,22366,whole\n\
22378,22402,whole\n\
22381,22402,whole\n\
22384,22333,whole\n\
22387,22333,whole\n\
22390,22390,whole\n\
22393,22390,whole\n\
22396,22390,whole\n\
22399,22390,whole\n\
22402,22402,whole\n\
22405,22402,whole\n\
22408,22411,whole\n\
22411,22411,whole\n\
22414,22420,whole\n\
22417,22420,whole\n\
22420,22420,whole\n\
22423,22423,whole\n\
22426,22432,whole\n\
22429,22432,whole\n\
22432,22432,whole\n\
22435,22435,part\n\
22435,22453,part\n\
22435,22708,part\n\
22438,22435,part\n\
22438,22453,part\n\
22438,22708,part\n\
22441,22453,whole\n\
22444,22453,whole\n\
22447,22435,whole\n\
22450,22435,part\n\
22450,22453,part\n\
22453,22453,whole\n\
22456,22435,part\n\
22456,22453,part\n\
22459,22465,whole\n\
22462,22453,whole\n\
22465,22453,part\n\
22465,22465,part\n\
22468,22411,whole\n\
22471,22453,part\n\
22471,22465,part\n\
22474,22423,whole\n\
22477,22480,whole\n\
22480,22480,whole\n\
22483,22480,whole\n\
22486,22480,whole\n\
22489,22489,whole\n\
22492,22504,whole\n\
22495,22498,whole\n\
22498,22498,whole\n\
22501,22516,whole\n\
22504,22504,whole\n\
22507,22498,whole\n\
22510,22489,whole\n\
22513,22489,whole\n\
22516,22516,whole\n\
22519,22504,whole\n\
22522,22525,whole\n\
22525,22525,whole\n\
22528,22528,whole\n\
22531,22546,whole\n\
22534,22552,whole\n\
22537,22558,whole\n\
22540,22546,whole\n\
22543,22561,whole\n\
22546,22546,whole\n\
22549,22558,whole\n\
22552,22552,whole\n\
22555,22576,whole\n\
22558,22558,whole\n\
22561,22561,whole\n\
22564,22528,whole\n\
22567,22561,whole\n\
22570,22528,whole\n\
22573,22528,whole\n\
22576,22576,whole\n\
22582,22591,whole\n\
22585,22597,whole\n\
22588,22576,whole\n\
22591,22591,whole\n\
22594,22591,whole\n\
22597,22597,whole\n\
22600,22597,whole\n\
22603,22597,whole\n\
22606,22561,whole\n\
22609,22609,whole\n\
22612,22612,whole\n\
22615,22615,whole\n\
22618,22612,whole\n\
22621,22615,whole\n\
22624,22624,whole\n\
22627,22624,whole\n\
22630,22609,whole\n\
22633,22624,whole\n\
22636,22648,whole\n\
22639,22648,whole\n\
22642,22648,whole\n\
22645,22609,whole\n\
22648,22648,whole\n\
22651,22651,whole\n\
22654,22660,whole\n\
22657,22657,whole\n\
22660,22660,whole\n\
22663,22657,whole\n\
22669,22657,whole\n\
22672,22672,whole\n\
22675,22672,whole\n\
22678,22678,whole\n\
22681,22672,whole\n\
22684,22678,whole\n\
22687,22678,whole\n\
22690,22651,whole\n\
22693,22651,whole\n\
22696,22702,whole\n\
22702,22702,whole\n\
22705,22702,whole\n\
22708,22708,whole\n\
22711,22435,part\n\
22711,22453,part\n\
22711,22708,part\n\
22714,22714,whole\n\
22717,22720,whole\n\
22720,22720,whole\n\
22723,22714,whole\n\
22726,22714,whole\n\
22729,22732,whole\n\
22732,22732,whole\n\
22735,22732,whole\n\
22736,22736,whole\n\
22737,22736,whole\n\
22738,22738,whole\n\
22739,22736,whole\n\
22741,22741,whole\n\
22744,22741,whole\n\
22750,22759,whole\n\
22759,22759,whole\n\
22762,22759,whole\n\
22765,22759,whole\n\
22768,22780,part\n\
22768,22888,part\n\
22771,22780,whole\n\
22774,22741,whole\n\
22777,22834,whole\n\
22779,22780,whole\n\
22780,22780,whole\n\
22783,22786,whole\n\
22786,22786,whole\n\
22789,22786,whole\n\
22792,22795,whole\n\
22795,22795,whole\n\
22798,22801,whole\n\
22801,22801,whole\n\
22804,22795,whole\n\
22807,22822,whole\n\
22810,22810,whole\n\
22813,22813,whole\n\
22816,22813,whole\n\
22819,22810,whole\n\
22822,22822,whole\n\
22825,22828,whole\n\
22828,22828,whole\n\
22831,22738,whole\n\
22834,22834,whole\n\
22837,22840,whole\n\
22840,22840,whole\n\
22843,22849,whole\n\
22846,22846,whole\n\
22849,22849,whole\n\
22852,22852,whole\n\
22853,22852,whole\n\
22855,22861,whole\n\
22856,22849,whole\n\
22858,22861,whole\n\
22861,22861,whole\n\
22864,22852,whole\n\
22867,22846,whole\n\
22868,22846,whole\n\
22870,22870,whole\n\
22873,22873,whole\n\
22876,22891,whole\n\
22879,22873,whole\n\
22882,22870,whole\n\
22885,22900,whole\n\
22888,22888,whole\n\
22891,22891,whole\n\
22894,22870,whole\n\
22897,22897,whole\n\
22898,22897,whole\n\
22900,22900,whole\n\
22903,22888,whole\n\
22906,22897,whole\n\
22909,22909,whole\n\
22910,22909,whole\n\
22912,22873,whole\n\
22915,22918,whole\n\
22918,22918,whole\n\
22921,22924,whole\n\
22924,22924,whole\n\
22927,22960,whole\n\
22930,22945,whole\n\
22933,22933,whole\n\
22936,22924,whole\n\
22945,22945,whole\n\
22951,22945,whole\n\
22954,22954,whole\n\
22957,22918,whole\n\
22960,22960,whole\n\
22963,22963,whole\n\
22966,22954,whole\n\
22969,22969,whole\n\
22972,22972,whole\n\
22975,22978,whole\n\
22978,22972,part\n\
22978,22978,part\n\
22981,22981,whole\n\
22984,22981,whole\n\
22987,22969,whole\n\
22990,22969,whole\n\
22993,22972,whole\n\
22996,22972,whole\n\
22999,22969,whole\n\
23005,23005,whole\n\
23008,23008,whole\n\
23011,23008,whole\n\
23014,23020,whole\n\
23017,23020,whole\n\
23020,23020,whole\n\
23023,23023,whole\n\
23026,23023,whole\n\
23029,23032,whole\n\
23032,23032,whole\n\
23035,23005,whole\n\
23038,23041,whole\n\
23041,23041,whole\n\
23044,23005,whole\n\
23047,23023,whole\n\
23050,23005,whole\n\
23053,23053,whole\n\
23056,23053,whole\n\
23059,23059,whole\n\
23062,22933,whole\n\
23065,23065,whole\n\
23068,23074,whole\n\
23071,23089,whole\n\
23074,23074,whole\n\
23077,23089,whole\n\
23080,23086,whole\n\
23083,23059,whole\n\
23086,23086,whole\n\
23089,23089,whole\n\
23092,23059,whole\n\
23095,23095,whole\n\
23098,23095,whole\n\
23101,22960,whole\n\
23104,22933,whole\n\
23107,23065,whole\n\
23110,23110,whole\n\
23113,23122,whole\n\
23116,23122,whole\n\
23119,23128,whole\n\
23122,23122,whole\n\
23125,23128,whole\n\
23128,23128,whole\n\
23131,22963,whole\n\
23134,23134,whole\n\
23137,23110,whole\n\
23140,23143,whole\n\
23143,23143,whole\n\
23146,23143,whole\n\
23149,23149,whole\n\
23152,23152,whole\n\
23158,23158,whole\n\
23161,23173,whole\n\
23164,23173,whole\n\
23167,23152,whole\n\
23170,23158,whole\n\
23173,23173,whole\n\
23176,23149,whole\n\
23179,23173,whole\n\
23182,23188,whole\n\
23185,23149,whole\n\
23188,23188,whole\n\
23191,23191,whole\n\
23194,23194,whole\n\
23197,23200,whole\n\
23200,23200,whole\n\
23203,23200,whole\n\
23206,23191,whole\n\
23212,23194,whole\n\
23215,23194,whole\n\
23218,23191,whole\n\
23221,23227,whole\n\
23224,23227,whole\n\
23227,23227,whole\n\
23230,23230,whole\n\
23231,23231,whole\n\
23232,23231,whole\n\
23234,23235,whole\n\
23235,23235,whole\n\
23236,23236,whole\n\
23237,23235,whole\n\
23239,23134,whole\n\
23242,23230,whole\n\
23245,23246,whole\n\
23246,23246,whole\n\
23248,23235,whole\n\
23251,23230,whole\n\
23254,23266,whole\n\
23255,23266,whole\n\
23257,23236,whole\n\
23260,23236,whole\n\
23266,23266,whole\n\
23268,23231,whole\n\
23272,23272,whole\n\
23275,23272,whole\n\
23278,23272,whole\n\
23281,23293,whole\n\
23284,23284,whole\n\
23287,23293,whole\n\
23290,23293,whole\n\
23293,23293,whole\n\
23296,23284,whole\n\
23299,23293,whole\n\
23302,23302,whole\n\
23305,23302,whole\n\
23308,23302,whole\n\
23311,23284,whole\n\
23314,23317,whole\n\
23317,23317,whole\n\
23320,23317,whole\n\
23323,23332,whole\n\
23326,23326,whole\n\
23327,23326,whole\n\
23329,23326,whole\n\
23332,23332,whole\n\
23335,23332,whole\n\
23338,23332,whole\n\
23341,23341,whole\n\
23344,23344,whole\n\
23347,23344,whole\n\
23350,23344,whole\n\
23353,23341,whole\n\
23356,23356,whole\n\
23359,23356,whole\n\
23362,23365,whole\n\
23365,23365,whole\n\
23368,23368,whole\n\
23371,23374,whole\n\
23374,23374,whole\n\
23377,23377,whole\n\
23380,23383,whole\n\
23383,23383,whole\n\
23386,23383,whole\n\
23389,23377,whole\n\
23392,23392,whole\n\
23395,23377,whole\n\
23398,23392,whole\n\
23401,23401,whole\n\
23404,23446,whole\n\
23407,23416,whole\n\
23410,23446,whole\n\
23413,23446,whole\n\
23416,23416,whole\n\
23417,23419,whole\n\
23419,23419,whole\n\
23422,23425,whole\n\
23425,23425,whole\n\
23427,23428,whole\n\
23428,23428,whole\n\
23430,23430,whole\n\
23431,23430,whole\n\
23434,23430,whole\n\
23437,23401,whole\n\
23440,23401,whole\n\
23443,23401,whole\n\
23446,23446,whole\n\
23449,23446,whole\n\
23452,23455,whole\n\
23455,23455,whole\n\
23458,23455,whole\n\
23461,23473,whole\n\
23464,23476,whole\n\
23467,23476,whole\n\
23470,23473,whole\n\
23473,23473,whole\n\
23476,23476,whole\n\
23479,23479,whole\n\
23482,23485,whole\n\
23485,23485,whole\n\
23488,23497,whole\n\
23491,23479,whole\n\
23494,23497,whole\n\
23497,23497,whole\n\
23500,23500,whole\n\
23503,23504,whole\n\
23504,23504,whole\n\
23506,23512,whole\n\
23509,23510,whole\n\
23510,23510,whole\n\
23512,23512,whole\n\
23515,23515,whole\n\
23518,23515,whole\n\
23521,23500,whole\n\
23524,23500,whole\n\
23527,23527,whole\n\
23530,23530,whole\n\
23533,23527,whole\n\
23534,23534,whole\n\
23535,23535,whole\n\
23536,23536,whole\n\
23537,23538,whole\n\
23538,23538,whole\n\
23539,23527,whole\n\
23542,23534,whole\n\
23545,23534,whole\n\
23548,23548,whole\n\
23551,23548,whole\n\
23554,23548,whole\n\
23557,23563,whole\n\
23560,23563,whole\n\
23563,23563,whole\n\
23566,23575,whole\n\
23569,23586,whole\n\
23570,23575,whole\n\
23572,23575,whole\n\
23575,23575,whole\n\
23578,23584,whole\n\
23579,23584,whole\n\
23581,23586,whole\n\
23582,23602,whole\n\
23584,23584,whole\n\
23586,23586,whole\n\
23590,23590,whole\n\
23596,23575,whole\n\
23599,23602,whole\n\
23602,23602,whole\n\
23605,23563,whole\n\
23608,23611,whole\n\
23611,23611,whole\n\
23614,23614,whole\n\
23617,23617,whole\n\
23620,23617,whole\n\
23623,23617,whole\n\
23626,23629,whole\n\
23627,23629,whole\n\
23629,23629,whole\n\
23630,23617,whole\n\
23632,23629,whole\n\
23633,23617,whole\n\
23635,23617,whole\n\
23638,23638,whole\n\
23641,23644,whole\n\
23644,23644,whole\n\
23647,23647,whole\n\
23650,23650,whole\n\
23653,23647,whole\n\
23656,23638,whole\n\
23659,23674,whole\n\
23660,23638,whole\n\
23662,23674,whole\n\
23665,23668,whole\n\
23668,23668,whole\n\
23674,23674,whole\n\
23677,23677,whole\n\
23680,23683,whole\n\
23683,23683,whole\n\
23684,23701,whole\n\
23686,23794,whole\n\
23689,23701,whole\n\
23692,23590,whole\n\
23695,23701,whole\n\
23698,23714,whole\n\
23701,23701,whole\n\
23704,23677,whole\n\
23707,23677,whole\n\
23710,23710,whole\n\
23713,23714,whole\n\
23714,23714,whole\n\
23716,23710,whole\n\
23719,23710,whole\n\
23722,23722,whole\n\
23725,23728,whole\n\
23728,23728,whole\n\
23731,23749,whole\n\
23734,23734,whole\n\
23737,23734,whole\n\
23738,23734,whole\n\
23740,23728,whole\n\
23743,23722,whole\n\
23746,23590,whole\n\
23749,23749,whole\n\
23752,23749,whole\n\
23755,23722,whole\n\
23761,23590,whole\n\
23764,23764,whole\n\
23767,23767,whole\n\
23768,23767,whole\n\
23770,23767,whole\n\
23771,23764,whole\n\
23773,23776,whole\n\
23776,23776,whole\n\
23778,23764,whole\n\
23779,23776,whole\n\
23782,23782,whole\n\
23785,23767,whole\n\
23788,23788,whole\n\
23791,23611,whole\n\
23794,23794,whole\n\
23797,23798,whole\n\
23798,23798,whole\n\
23799,23799,whole\n\
23800,23799,whole\n\
23803,23794,whole\n\
23806,23794,whole\n\
23809,23812,whole\n\
23812,23812,whole\n\
23815,23812,whole\n\
23818,23818,whole\n\
23821,23818,whole\n\
23824,23824,whole\n\
23827,23830,whole\n\
23830,23830,whole\n\
23833,23833,whole\n\
23836,23833,whole\n\
23839,23839,whole\n\
23840,23839,whole\n\
23842,23842,whole\n\
23843,23842,whole\n\
23845,23824,whole\n\
23846,23851,whole\n\
23848,23833,whole\n\
23851,23851,whole\n\
23854,23824,whole\n\
23857,23857,whole\n\
23860,23869,whole\n\
23863,23866,whole\n\
23866,23866,whole\n\
23869,23869,whole\n\
23872,23872,whole\n\
23875,23866,whole\n\
23878,23857,whole\n\
23881,23881,whole\n\
23884,23884,whole\n\
23887,23887,whole\n\
23888,23887,whole\n\
23890,23896,whole\n\
23893,23887,whole\n\
23896,23896,whole\n\
23899,23896,whole\n\
23902,23887,whole\n\
23905,23908,whole\n\
23908,23908,whole\n\
23911,23911,whole\n\
23914,23911,whole\n\
23917,23917,whole\n\
23920,23911,whole\n\
23923,23926,whole\n\
23924,23908,whole\n\
23926,23926,whole\n\
23929,23926,whole\n\
23932,23935,whole\n\
23935,23935,whole\n\
23938,23938,whole\n\
23941,23941,whole\n\
23942,23942,whole\n\
23944,23947,whole\n\
23945,23947,whole\n\
23946,23947,whole\n\
23947,23947,whole\n\
23950,23941,whole\n\
23953,23954,whole\n\
23954,23954,whole\n\
23956,23954,whole\n\
23959,23977,whole\n\
23962,23941,whole\n\
23965,23941,whole\n\
23966,23941,whole\n\
23968,23971,whole\n\
23971,23971,whole\n\
23972,23971,whole\n\
23974,23971,whole\n\
23977,23977,whole\n\
23978,23977,whole\n\
23980,23942,whole\n\
23983,23942,whole\n\
23986,23986,whole\n\
23987,23986,whole\n\
23989,23995,whole\n\
23992,23995,whole\n\
23995,23995,whole\n\
23998,23995,whole\n\
24001,23614,whole\n\
24004,23614,whole\n\
24007,24007,whole\n\
24010,24007,whole\n\
24013,24013,whole\n\
24016,24013,whole\n\
24019,24028,whole\n\
24022,24022,whole\n\
24025,24028,whole\n\
24028,24028,whole\n\
24031,24022,whole\n\
24034,24028,whole\n\
24037,24022,whole\n\
24041,24044,whole\n\
24042,24044,whole\n\
24043,24043,whole\n\
24044,24044,whole\n\
24045,24044,whole\n\
24046,24049,whole\n\
24048,24049,whole\n\
24049,24049,whole\n\
24052,24043,whole\n\
24055,24043,whole\n\
24058,24061,whole\n\
24060,24061,whole\n\
24061,24061,whole\n\
24064,24065,whole\n\
24065,24065,whole\n\
24067,24043,whole\n\
24070,24073,whole\n\
24073,24073,whole\n\
24076,24076,whole\n\
24079,24112,whole\n\
24082,24109,whole\n\
24085,24112,whole\n\
24088,24076,whole\n\
24091,24076,whole\n\
24094,24109,whole\n\
24097,24076,whole\n\
24100,24100,whole\n\
24103,24100,whole\n\
24106,24076,whole\n\
24109,24109,whole\n\
24112,24112,whole\n\
24115,24100,whole\n\
24118,24121,whole\n\
24121,24121,whole\n\
24124,24163,whole\n\
24130,24154,whole\n\
24133,24133,whole\n\
24136,24133,whole\n\
24142,24133,whole\n\
24145,24133,whole\n\
24148,24133,whole\n\
24151,24169,whole\n\
24154,24154,whole\n\
24157,24163,whole\n\
24160,24133,whole\n\
24163,24163,whole\n\
24166,24121,whole\n\
24169,24169,whole\n\
24172,24175,whole\n\
24175,24175,whole\n\
24178,24175,whole\n\
24181,24181,whole\n\
24184,24184,whole\n\
24187,24187,whole\n\
24190,24181,whole\n\
24193,24193,whole\n\
24194,24193,whole\n\
24196,24193,whole\n\
24199,24187,whole\n\
24202,24208,whole\n\
24205,24181,whole\n\
24207,24208,whole\n\
24208,24208,whole\n\
24211,24211,whole\n\
24214,24214,whole\n\
24215,24217,whole\n\
24217,24217,whole\n\
24220,24229,whole\n\
24221,24221,whole\n\
24223,24211,whole\n\
24226,24217,whole\n\
24229,24229,whole\n\
24232,24211,whole\n\
24235,24235,whole\n\
24238,24241,whole\n\
24241,24241,whole\n\
24244,24241,whole\n\
24247,24250,whole\n\
24250,24250,whole\n\
24253,24250,whole\n\
24256,24259,whole\n\
24259,24259,whole\n\
24262,24259,whole\n\
24264,24265,whole\n\
24265,24265,whole\n\
24268,24277,whole\n\
24271,24277,whole\n\
24274,24280,whole\n\
24277,24277,whole\n\
24280,24280,whole\n\
24283,24286,whole\n\
24286,24286,whole\n\
24289,24280,whole\n\
24292,24301,whole\n\
24295,24286,whole\n\
24298,24259,whole\n\
24301,24301,whole\n\
24305,24305,whole\n\
24307,24310,whole\n\
24308,24305,whole\n\
24310,24310,whole\n\
24311,24305,whole\n\
24313,24313,whole\n\
24314,24313,whole\n\
24316,24316,whole\n\
24317,24316,whole\n\
24318,24305,whole\n\
24319,24316,whole\n\
24322,24305,whole\n\
24328,24328,whole\n\
24331,24305,whole\n\
24332,24340,whole\n\
24334,24328,whole\n\
24337,24340,whole\n\
24340,24340,whole\n\
24343,24343,whole\n\
24346,24346,whole\n\
24349,24346,whole\n\
24352,24352,whole\n\
24355,24343,whole\n\
24358,24352,whole\n\
24359,24364,whole\n\
24360,24364,whole\n\
24361,24343,whole\n\
24364,24364,whole\n\
24367,24352,whole\n\
24370,24346,whole\n\
24373,24373,whole\n\
24376,24376,whole\n\
24379,24376,whole\n\
24380,24376,whole\n\
24382,24373,whole\n\
24385,24373,whole\n\
24388,24376,whole\n\
24391,24373,whole\n\
24394,24373,whole\n\
24397,24373,whole\n\
24400,24400,whole\n\
24401,24400,whole\n\
24403,24403,whole\n\
24404,24403,whole\n\
24406,24406,whole\n\
24409,24406,whole\n\
24412,24412,whole\n\
24415,24415,whole\n\
24418,24415,whole\n\
24421,24412,whole\n\
24424,24433,whole\n\
24427,24412,whole\n\
24430,24433,whole\n\
24433,24433,whole\n\
24436,24436,whole\n\
24439,24436,whole\n\
24442,24444,whole\n\
24444,24444,whole\n\
24445,24445,whole\n\
24448,24448,whole\n\
24451,24454,whole\n\
24454,24454,whole\n\
24457,24454,whole\n\
24463,24478,whole\n\
24466,24448,whole\n\
24469,24472,whole\n\
24472,24472,whole\n\
24475,24448,whole\n\
24478,24478,whole\n\
24481,24472,whole\n\
24484,24484,whole\n\
24487,24484,whole\n\
24490,24490,whole\n\
24493,24496,whole\n\
24496,24496,whole\n\
24499,24505,whole\n\
24502,24502,whole\n\
24505,24505,whole\n\
24508,24490,whole\n\
24511,24490,whole\n\
24514,24502,whole\n\
24517,24505,whole\n\
24520,24502,whole\n\
24523,24490,whole\n\
24526,24526,whole\n\
24529,24529,whole\n\
24532,24526,whole\n\
24535,24526,whole\n\
24538,24538,whole\n\
24540,24540,whole\n\
24541,24540,whole\n\
24544,24544,whole\n\
24547,24544,whole\n\
24550,24544,part\n\
24550,24561,part\n\
24553,24540,whole\n\
24556,24559,whole\n\
24559,24559,whole\n\
24561,24561,whole\n\
24562,24561,whole\n\
24565,24559,whole\n\
24568,24568,whole\n\
24571,24568,whole\n\
24574,24538,whole\n\
24577,24538,whole\n\
24580,24580,whole\n\
24583,24580,whole\n\
24586,24580,whole\n\
24589,24595,whole\n\
24592,24595,whole\n\
24595,24595,whole\n\
24598,24598,whole\n\
24601,24598,whole\n\
24604,24604,whole\n\
24607,24607,whole\n\
24610,24607,whole\n\
24611,24611,whole\n\
24612,24611,whole\n\
24614,24615,whole\n\
24615,24615,whole\n\
24616,24616,whole\n\
24617,24617,whole\n\
24618,24615,whole\n\
24619,24611,whole\n\
24620,24620,whole\n\
24622,24611,whole\n\
24625,24637,whole\n\
24628,24617,whole\n\
24631,24631,whole\n\
24634,24631,whole\n\
24637,24637,whole\n\
24640,24640,whole\n\
24643,24646,whole\n\
24646,24646,whole\n\
24649,24649,whole\n\
24652,24649,whole\n\
24655,24640,whole\n\
24658,24640,whole\n\
24661,24640,whole\n\
24664,24664,whole\n\
24667,24682,whole\n\
24670,24670,whole\n\
24673,24670,whole\n\
24676,24664,whole\n\
24677,24670,whole\n\
24678,24678,whole\n\
24679,24678,whole\n\
24682,24682,whole\n\
24685,24664,whole\n\
24688,24688,whole\n\
24691,24697,whole\n\
24692,24678,whole\n\
24694,24697,whole\n\
24697,24697,whole\n\
24699,24688,whole\n\
24700,24688,whole\n\
24703,24703,whole\n\
24706,24712,whole\n\
24709,24712,whole\n\
24712,24712,whole\n\
24715,24703,whole\n\
24717,24717,whole\n\
24718,24718,whole\n\
24719,24718,whole\n\
24721,24717,whole\n\
24722,24722,whole\n\
24724,24722,whole\n\
24727,24717,whole\n\
24728,24730,whole\n\
24730,24730,whole\n\
24733,24733,whole\n\
24736,24736,whole\n\
24739,24739,whole\n\
24740,24739,whole\n\
24742,24739,whole\n\
24745,24760,whole\n\
24746,24748,whole\n\
24748,24748,whole\n\
24750,24751,whole\n\
24751,24751,whole\n\
24754,24733,whole\n\
24756,24733,whole\n\
24757,24733,whole\n\
24760,24760,whole\n\
24761,24760,whole\n\
24763,24760,whole\n\
24766,24751,whole\n\
24769,24846,whole\n\
24772,24778,whole\n\
24775,24778,whole\n\
24778,24778,whole\n\
24781,24781,whole\n\
24784,24781,whole\n\
24787,24787,whole\n\
24790,24787,whole\n\
24793,24781,whole\n\
24796,24781,whole\n\
24799,24805,whole\n\
24802,24781,whole\n\
24805,24805,whole\n\
24808,24787,whole\n\
24810,24805,whole\n\
24811,24805,whole\n\
24814,24823,whole\n\
24817,24841,whole\n\
24820,24820,whole\n\
24823,24823,whole\n\
24826,24829,whole\n\
24829,24829,whole\n\
24832,24820,whole\n\
24835,24823,whole\n\
24838,24829,whole\n\
24841,24841,whole\n\
24844,24841,whole\n\
24846,24846,whole\n\
24847,24848,whole\n\
24848,24848,whole\n\
24850,24853,whole\n\
24853,24853,whole\n\
24856,24853,whole\n\
24859,24875,whole\n\
24862,24846,whole\n\
24865,24848,whole\n\
24868,24868,whole\n\
24871,24871,whole\n\
24874,24877,whole\n\
24875,24875,whole\n\
24877,24877,whole\n\
24880,24895,whole\n\
24883,24883,whole\n\
24886,24886,whole\n\
24889,24886,whole\n\
24892,24868,whole\n\
24895,24895,whole\n\
24898,24907,whole\n\
24901,24868,whole\n\
24904,24868,whole\n\
24907,24907,whole\n\
24910,24871,whole\n\
24913,24916,whole\n\
24916,24916,whole\n\
24919,24916,whole\n\
24922,24916,whole\n\
24925,24883,whole\n\
24928,24934,whole\n\
24931,24931,whole\n\
24934,24934,whole\n\
24937,24931,whole\n\
24940,24943,whole\n\
24943,24943,whole\n\
24949,24955,whole\n\
24952,24931,whole\n\
24955,24955,whole\n\
24958,24958,whole\n\
24961,24967,whole\n\
24964,24967,whole\n\
24967,24967,whole\n\
24970,24871,whole\n\
24973,24976,whole\n\
24976,24976,whole\n\
24979,24976,whole\n\
24982,24958,whole\n\
24985,24985,whole\n\
24988,24988,whole\n\
24989,24988,whole\n\
24991,24991,whole\n\
24994,24991,whole\n\
24997,24991,whole\n\
25000,25000,whole\n\
25003,25007,whole\n\
25006,25007,whole\n\
25007,25007,whole\n\
25009,25000,whole\n\
25012,25018,whole\n\
25015,25015,whole\n\
25018,25018,whole\n\
25021,25015,whole\n\
25024,25036,whole\n\
25027,25000,whole\n\
25030,25000,whole\n\
25033,25018,whole\n\
25036,25036,whole\n\
25039,25036,whole\n\
25042,25042,whole\n\
25045,25042,whole\n\
25048,25051,whole\n\
25051,25051,whole\n\
25054,25054,whole\n\
25057,25057,whole\n\
25060,25063,whole\n\
25063,25063,whole\n\
25066,25057,whole\n\
25069,25063,whole\n\
25072,25054,whole\n\
25075,25054,whole\n\
25078,24820,whole\n\
25081,25084,whole\n\
25084,25084,whole\n\
25087,25084,whole\n\
25090,25093,whole\n\
25093,25093,whole\n\
25096,25105,whole\n\
25099,25099,whole\n\
25105,25105,whole\n\
25111,25099,whole\n\
25114,25114,whole\n\
25117,25099,whole\n\
25126,25126,whole\n\
25129,25126,whole\n\
25132,25135,whole\n\
25135,25135,whole\n\
25138,25138,whole\n\
25141,25126,whole\n\
25153,25138,whole\n\
25156,25138,whole\n\
25159,25159,whole\n\
25162,25162,whole\n\
25165,25180,whole\n\
25168,25162,whole\n\
25171,25159,whole\n\
25180,25180,whole\n\
25183,25180,whole\n\
25189,25159,whole\n\
25192,25162,whole\n\
25195,25195,whole\n\
25198,25195,whole\n\
25201,25195,whole\n\
25204,25195,whole\n\
25205,25195,whole\n\
25207,25210,whole\n\
25210,25210,whole\n\
25213,25195,whole\n\
25216,25217,whole\n\
25217,25217,whole\n\
25219,25220,whole\n\
25220,25220,whole\n\
25222,25222,whole\n\
25225,25225,whole\n\
25228,25267,whole\n\
25229,25267,whole\n\
25231,25231,whole\n\
25232,25231,whole\n\
25234,25231,whole\n\
25237,25217,whole\n\
25240,25246,whole\n\
25243,25246,whole\n\
25244,25220,whole\n\
25245,25220,whole\n\
25246,25246,whole\n\
25249,25217,whole\n\
25250,25261,whole\n\
25252,25252,whole\n\
25255,25255,whole\n\
25258,25255,whole\n\
25261,25261,whole\n\
25264,25252,whole\n\
25267,25267,whole\n\
25270,25270,whole\n\
25273,25280,whole\n\
25276,25318,whole\n\
25279,25279,whole\n\
25280,25280,whole\n\
25282,25292,whole\n\
25285,25279,whole\n\
25288,25270,whole\n\
25291,25292,whole\n\
25292,25292,whole\n\
25294,25294,whole\n\
25297,25270,whole\n\
25300,25303,whole\n\
25303,25303,whole\n\
25305,25294,whole\n\
25306,25303,whole\n\
25308,25308,whole\n\
25309,25309,whole\n\
25310,25309,whole\n\
25312,25308,whole\n\
25315,25308,whole\n\
25318,25318,whole\n\
25320,25326,whole\n\
25321,25318,whole\n\
25324,25326,whole\n\
25325,25333,whole\n\
25326,25326,whole\n\
25327,25345,whole\n\
25330,25345,whole\n\
25333,25333,whole\n\
25336,25333,whole\n\
25339,25349,whole\n\
25342,25351,whole\n\
25345,25345,whole\n\
25348,25349,whole\n\
25349,25349,whole\n\
25351,25351,whole\n\
25354,25326,whole\n\
25357,25357,whole\n\
25360,25357,whole\n\
25361,25357,whole\n\
25363,25363,whole\n\
25366,25387,whole\n\
25369,25390,whole\n\
25372,25390,whole\n\
25375,25378,whole\n\
25378,25378,whole\n\
25381,25363,whole\n\
25384,25378,whole\n\
25387,25387,whole\n\
25390,25390,whole\n\
25393,25363,whole\n\
25396,25396,whole\n\
25398,25399,whole\n\
25399,25399,whole\n\
25400,25402,whole\n\
25402,25402,whole\n\
25404,25405,whole\n\
25405,25405,whole\n\
25408,25396,whole\n\
25411,25396,whole\n\
25414,25402,whole\n\
25417,25417,whole\n\
25420,25420,whole\n\
25423,25417,whole\n\
25424,25417,whole\n\
25426,25420,whole\n\
25429,25420,whole\n\
25432,25432,whole\n\
25433,25432,whole\n\
25435,25450,whole\n\
25438,25351,whole\n\
25439,25351,whole\n\
25441,25441,whole\n\
25444,25441,whole\n\
25447,25432,whole\n\
25450,25450,whole\n\
25453,25450,whole\n\
25456,25459,whole\n\
25459,25459,whole\n\
25462,25459,whole\n\
25465,25459,whole\n\
25468,25459,whole\n\
25471,25480,whole\n\
25474,25480,whole\n\
25477,25480,whole\n\
25480,25480,whole\n\
25483,25567,whole\n\
25486,25486,whole\n\
25489,25489,whole\n\
25492,25489,whole\n\
25495,25486,whole\n\
25498,25498,whole\n\
25501,25486,whole\n\
25504,25591,whole\n\
25507,25498,part\n\
25507,25549,part\n\
25510,25510,part\n\
25510,25549,part\n\
25513,25510,part\n\
25513,25549,part\n\
25516,25516,whole\n\
25519,25522,whole\n\
25522,25522,whole\n\
25525,25525,whole\n\
25528,25531,whole\n\
25531,25531,whole\n\
25534,25516,part\n\
25534,25534,part\n\
25537,25525,whole\n\
25540,25516,whole\n\
25543,25534,whole\n\
25546,25516,part\n\
25546,25549,part\n\
25549,25549,whole\n\
25552,25552,whole\n\
25555,25480,part\n\
25555,25552,part\n\
25558,25480,part\n\
25558,25552,part\n\
25561,25573,whole\n\
25564,25552,part\n\
25564,25579,part\n\
25567,25567,whole\n\
25570,25567,part\n\
25570,25573,part\n\
25573,25573,whole\n\
25576,25579,whole\n\
25579,25579,whole\n\
25582,25666,whole\n\
25585,25585,whole\n\
25588,25588,whole\n\
25591,25591,whole\n\
25594,25585,whole\n\
25597,25459,part\n\
25597,25585,part\n\
25600,25588,whole\n\
25603,25606,whole\n\
25606,25606,whole\n\
25609,25588,whole\n\
25612,25606,whole\n\
25615,25585,whole\n\
25618,25633,whole\n\
25621,25621,whole\n\
25624,25621,whole\n\
25627,25684,whole\n\
25630,25630,whole\n\
25633,25633,whole\n\
25636,25630,whole\n\
25639,25630,whole\n\
25642,25630,whole\n\
25645,25645,whole\n\
25648,25630,whole\n\
25651,25645,whole\n\
25654,25654,whole\n\
25657,25657,whole\n\
25660,25657,whole\n\
25663,25663,whole\n\
25666,25666,whole\n\
25669,25663,whole\n\
25672,25672,whole\n\
25675,25663,whole\n\
25678,25654,whole\n\
25681,25681,whole\n\
25684,25684,whole\n\
25687,25684,whole\n\
25690,25702,whole\n\
25693,25681,whole\n\
25696,25702,whole\n\
25699,25681,whole\n\
25702,25702,whole\n\
25705,25681,whole\n\
25708,25708,whole\n\
25711,25711,whole\n\
25714,25711,whole\n\
25717,25732,whole\n\
25720,25672,whole\n\
25723,25654,whole\n\
25729,25729,whole\n\
25732,25732,whole\n\
25735,25708,whole\n\
25738,25729,whole\n\
25741,25747,part\n\
25741,25750,part\n\
25744,25750,whole\n\
25747,25747,whole\n\
25750,25750,whole\n\
25753,25747,whole\n\
25756,25747,whole\n\
25759,25771,whole\n\
25760,25760,whole\n\
25762,25760,whole\n\
25763,25760,whole\n\
25765,25768,whole\n\
25768,25768,part\n\
25768,25771,part\n\
25771,25771,whole\n\
25774,25747,part\n\
25774,25771,part\n\
25777,25777,whole\n\
25780,25780,whole\n\
25783,25780,part\n\
25783,25792,part\n\
25786,25780,part\n\
25786,25792,part\n\
25789,25777,whole\n\
25792,25792,whole\n\
25795,25777,whole\n\
25798,25777,part\n\
25798,25807,part\n\
25801,25807,part\n\
25801,25843,part\n\
25804,25792,whole\n\
25807,25807,whole\n\
25810,25807,part\n\
25810,25843,part\n\
25813,25813,part\n\
25813,25840,part\n\
25816,25819,whole\n\
25819,25819,whole\n\
25822,25819,part\n\
25822,25822,part\n\
25825,25813,whole\n\
25828,25840,whole\n\
25831,25837,whole\n\
25834,25813,whole\n\
25837,25837,whole\n\
25840,25840,whole\n\
25843,25843,whole\n\
25846,25846,whole\n\
25849,25849,whole\n\
25852,25849,whole\n\
25855,25768,whole\n\
25858,25858,whole\n\
25861,25867,whole\n\
25864,25864,whole\n\
25865,25864,whole\n\
25867,25867,whole\n\
25870,25858,whole\n\
25873,25864,whole\n\
25876,25858,part\n\
25876,25882,part\n\
25879,25867,whole\n\
25882,25882,whole\n\
25885,25882,whole\n\
25888,25888,whole\n\
25891,25891,whole\n\
25894,25906,whole\n\
25897,25915,whole\n\
25900,25912,whole\n\
25903,25888,whole\n\
25906,25906,whole\n\
25907,25906,whole\n\
25908,25909,whole\n\
25909,25909,whole\n\
25912,25912,whole\n\
25915,25915,whole\n\
25918,25888,part\n\
25918,25909,part\n\
25920,25920,whole\n\
25921,25920,whole\n\
25924,25760,whole\n\
25927,25909,whole\n\
25930,25888,whole\n\
25933,25891,whole\n\
25936,25891,whole\n\
25937,25891,whole\n\
25939,25891,part\n\
25939,25945,part\n\
25942,25942,whole\n\
25945,25945,whole\n\
25948,25942,part\n\
25948,25945,part\n\
25951,25951,whole\n\
25954,25951,whole\n\
25957,25951,whole\n\
25960,25942,whole\n\
25963,25978,whole\n\
25966,25966,whole\n\
25969,25969,part\n\
25969,25975,part\n\
25972,25969,whole\n\
25975,25975,whole\n\
25978,25978,whole\n\
25981,25978,whole\n\
25984,25966,whole\n\
25987,25987,whole\n\
25990,25966,part\n\
25990,25987,part\n\
25993,25993,whole\n\
25996,26188,whole\n\
25999,26020,whole\n\
26002,26020,whole\n\
26005,26005,whole\n\
26008,26017,whole\n\
26011,26041,whole\n\
26014,26017,whole\n\
26017,26017,whole\n\
26020,26020,whole\n\
26023,26041,whole\n\
26029,26041,whole\n\
26041,26041,whole\n\
26047,26017,whole\n\
26050,26041,whole\n\
26053,26068,whole\n\
26056,26380,whole\n\
26059,26068,whole\n\
26062,26068,whole\n\
26065,26041,whole\n\
26068,26068,whole\n\
26077,26080,whole\n\
26080,26080,whole\n\
26083,26080,whole\n\
26086,26080,whole\n\
26089,26089,whole\n\
26092,26098,whole\n\
26095,26089,whole\n\
26098,26098,whole\n\
26101,26104,whole\n\
26104,26104,whole\n\
26107,26080,whole\n\
26110,26113,whole\n\
26113,26113,whole\n\
26116,26116,whole\n\
26119,26119,whole\n\
26122,26122,whole\n\
26125,26122,whole\n\
26131,26134,whole\n\
26134,26134,whole\n\
26140,26134,whole\n\
26143,26158,whole\n\
26146,26158,whole\n\
26149,26116,whole\n\
26152,26116,whole\n\
26155,26158,whole\n\
26158,26158,whole\n\
26161,26116,whole\n\
26164,26116,whole\n\
26167,26221,whole\n\
26170,26170,whole\n\
26173,26173,whole\n\
26176,26170,whole\n\
26179,26179,whole\n\
26182,26179,whole\n\
26185,26188,whole\n\
26188,26188,whole\n\
26191,25993,whole\n\
26194,26188,whole\n\
26200,26170,whole\n\
26206,26206,whole\n\
26209,26209,whole\n\
26212,26215,whole\n\
26215,26215,whole\n\
26218,26221,whole\n\
26221,26221,whole\n\
26224,26206,whole\n\
26227,26227,whole\n\
26230,26206,whole\n\
26233,26206,whole\n\
26236,26299,whole\n\
26239,26227,whole\n\
26242,26299,whole\n\
26245,26428,whole\n\
26248,26248,whole\n\
26251,26254,whole\n\
26254,26254,whole\n\
26257,26254,whole\n\
26260,26254,whole\n\
26263,26248,whole\n\
26266,26281,whole\n\
26269,26278,whole\n\
26272,26005,whole\n\
26275,26281,whole\n\
26278,26278,whole\n\
26281,26281,whole\n\
26284,26296,whole\n\
26287,26281,whole\n\
26290,26248,whole\n\
26293,26248,whole\n\
26296,26296,whole\n\
26299,26299,whole\n\
26302,26299,whole\n\
26305,26311,whole\n\
26308,26311,whole\n\
26311,26311,whole\n\
26314,26326,whole\n\
26317,26326,whole\n\
26320,26326,whole\n\
26323,26089,whole\n\
26326,26326,whole\n\
26329,26332,whole\n\
26332,26332,whole\n\
26335,26341,whole\n\
26338,26347,whole\n\
26341,26341,whole\n\
26344,26341,whole\n\
26347,26347,whole\n\
26350,26341,whole\n\
26353,26461,whole\n\
26356,26359,whole\n\
26359,26359,whole\n\
26362,26362,whole\n\
26365,26362,whole\n\
26368,26368,whole\n\
26371,26380,whole\n\
26374,26374,whole\n\
26377,26377,whole\n\
26380,26380,whole\n\
26383,26383,whole\n\
26386,26389,whole\n\
26389,26389,whole\n\
26392,26368,whole\n\
26395,26368,whole\n\
26398,26383,whole\n\
26401,26347,whole\n\
26404,26368,whole\n\
26410,26413,whole\n\
26413,26413,whole\n\
26416,26422,whole\n\
26419,26422,whole\n\
26422,26422,whole\n\
26425,26425,whole\n\
26428,26428,whole\n\
26431,26434,whole\n\
26434,26434,whole\n\
26437,26425,whole\n\
26440,26425,whole\n\
26443,26446,whole\n\
26446,26446,whole\n\
26449,26359,part\n\
26449,26446,part\n\
26452,26425,whole\n\
26455,26425,whole\n\
26458,26458,whole\n\
26461,26461,whole\n\
26464,26461,whole\n\
26467,26458,whole\n\
26470,26485,whole\n\
26473,26485,whole\n\
26476,26491,whole\n\
26479,26485,whole\n\
26482,26491,whole\n\
26485,26485,whole\n\
26488,26485,whole\n\
26491,26491,whole\n\
26494,26503,whole\n\
26497,26503,whole\n\
26500,26491,whole\n\
26503,26503,whole\n\
26506,26506,whole\n\
26508,26506,whole\n\
26509,26506,whole\n\
26512,26506,whole\n\
26515,26506,whole\n\
26518,26506,whole\n\
26521,26506,whole\n\
26524,26526,whole\n\
26526,26526,whole\n\
26527,26526,whole\n\
26530,26526,whole\n\
26533,26536,whole\n\
26535,26536,whole\n\
26536,26536,whole\n\
26539,26542,whole\n\
26542,26542,whole\n\
26545,26545,whole\n\
26548,26560,whole\n\
26554,26560,whole\n\
26557,26560,whole\n\
26558,26572,whole\n\
26560,26560,whole\n\
26563,26566,whole\n\
26566,26566,whole\n\
26567,26566,whole\n\
26569,26572,whole\n\
26572,26572,whole\n\
26574,26608,whole\n\
26575,26575,whole\n\
26578,26575,whole\n\
26581,26575,whole\n\
26584,26584,whole\n\
26587,26584,whole\n\
26590,26590,whole\n\
26593,26590,whole\n\
26596,26596,whole\n\
26599,26596,whole\n\
26602,26608,whole\n\
26605,26590,whole\n\
26608,26608,whole\n\
26611,26584,whole\n\
26614,26617,whole\n\
26617,26617,whole\n\
26620,26620,whole\n\
26623,26620,whole\n\
26626,26620,whole\n\
26629,26632,whole\n\
26632,26632,whole\n\
26635,26638,whole\n\
26638,26638,whole\n\
26641,26641,whole\n\
26644,26641,whole\n\
26647,26647,whole\n\
26650,26641,whole\n\
26653,26632,whole\n\
26656,26656,whole\n\
26659,26659,whole\n\
26662,26662,whole\n\
26668,26659,whole\n\
26674,26662,whole\n\
26677,26662,whole\n\
26680,26680,whole\n\
26683,26680,whole\n\
26686,26686,whole\n\
26689,26686,whole\n\
26695,26680,whole\n\
26698,26680,whole\n\
26704,26704,whole\n\
26707,26710,whole\n\
26710,26710,whole\n\
26713,26713,whole\n\
26716,26713,whole\n\
26719,26704,whole\n\
26722,26725,whole\n\
26725,26725,whole\n\
26728,26728,whole\n\
26731,26728,whole\n\
26734,26737,whole\n\
26737,26737,part\n\
26737,26740,part\n\
26740,26740,whole\n\
26743,26743,whole\n\
26746,26740,part\n\
26746,26743,part\n\
26749,26743,whole\n\
26752,26743,part\n\
26752,26758,part\n\
26755,26758,whole\n\
26758,26758,whole\n\
26761,26758,whole\n\
26764,26773,whole\n\
26767,26767,whole\n\
26770,26782,whole\n\
26773,26773,whole\n\
26776,26785,whole\n\
26779,26767,whole\n\
26782,26782,whole\n\
26785,26785,whole\n\
26787,26791,whole\n\
26788,26791,whole\n\
26791,26791,whole\n\
26794,26800,whole\n\
26797,26803,whole\n\
26800,26800,whole\n\
26803,26803,whole\n\
26806,26803,whole\n\
26809,26809,whole\n\
26812,26809,whole\n\
26815,26824,whole\n\
26818,26800,part\n\
26818,26824,part\n\
26821,26809,part\n\
26821,26824,part\n\
26824,26824,whole\n\
26827,26824,whole\n\
26830,26833,whole\n\
26833,26833,part\n\
26833,26842,part\n\
26836,26842,whole\n\
26839,26842,whole\n\
26842,26842,whole\n\
26845,26842,whole\n\
26848,26848,whole\n\
26851,26848,whole\n\
26854,26857,whole\n\
26857,26857,whole\n\
26860,26860,whole\n\
26863,26848,whole\n\
26866,26860,whole\n\
26872,26878,whole\n\
26875,26884,whole\n\
26876,26876,whole\n\
26878,26878,whole\n\
26881,26882,whole\n\
26882,26882,whole\n\
26884,26884,whole\n\
26887,26876,whole\n\
26890,26890,whole\n\
26898,26898,whole\n\
26899,26898,whole\n\
26902,26890,whole\n\
26905,26905,whole\n\
26908,26905,whole\n\
26911,26911,whole\n\
26914,26929,whole\n\
26917,26929,whole\n\
26920,26956,whole\n\
26923,26905,whole\n\
26926,26944,whole\n\
26929,26929,whole\n\
26941,26944,whole\n\
26944,26944,whole\n\
26950,26944,whole\n\
26953,26956,whole\n\
26956,26956,whole\n\
26962,26911,whole\n\
26965,26977,whole\n\
26968,26968,whole\n\
26971,26983,whole\n\
26974,27004,whole\n\
26977,26977,whole\n\
26980,26977,whole\n\
26983,26983,whole\n\
26986,26968,whole\n\
26989,26968,whole\n\
26992,26983,whole\n\
26995,26995,whole\n\
26998,26995,whole\n\
27001,26995,whole\n\
27004,27004,whole\n\
27007,27004,part\n\
27007,27007,part\n\
27010,27019,whole\n\
27013,27013,whole\n\
27016,27013,part\n\
27016,27019,part\n\
27016,27439,part\n\
27019,27019,part\n\
27019,27022,part\n\
27022,27019,part\n\
27022,27022,part\n\
27022,27031,part\n\
27025,27022,whole\n\
27028,27028,whole\n\
27031,27031,whole\n\
27034,27031,whole\n\
27037,27028,whole\n\
27040,27028,part\n\
27040,27031,part\n\
27043,27043,whole\n\
27046,27043,whole\n\
27049,27043,whole\n\
27052,27058,whole\n\
27058,27058,whole\n\
27061,27058,whole\n\
27064,27073,whole\n\
27070,27073,whole\n\
27073,27073,whole\n\
27076,27058,part\n\
27076,27073,part\n\
27085,27073,whole\n\
27088,27094,whole\n\
27091,27094,part\n\
27091,27097,part\n\
27094,27094,whole\n\
27097,27097,whole\n\
27100,27097,whole\n\
27109,27112,whole\n\
27112,27112,whole\n\
27115,27094,whole\n\
27118,27094,whole\n\
27127,27142,whole\n\
27130,27142,whole\n\
27133,27142,whole\n\
27139,27139,whole\n\
27142,27142,whole\n\
27148,27139,part\n\
27148,27154,part\n\
27151,27154,whole\n\
27154,27154,whole\n\
27157,27154,whole\n\
27160,27154,whole\n\
27163,27163,whole\n\
27166,27163,whole\n\
27169,27163,part\n\
27169,27169,part\n\
27172,27163,whole\n\
27178,27190,whole\n\
27181,27190,whole\n\
27184,27190,whole\n\
27187,27169,whole\n\
27190,27190,whole\n\
27193,27190,whole\n\
27202,27169,whole\n\
27208,27226,whole\n\
27211,27211,whole\n\
27214,27211,whole\n\
27220,27232,whole\n\
27226,27226,whole\n\
27229,27226,part\n\
27229,27232,part\n\
27232,27232,whole\n\
27238,27238,whole\n\
27247,27238,whole\n\
27253,27238,whole\n\
27259,27259,whole\n\
27265,27265,whole\n\
27271,27265,whole\n\
27277,27259,whole\n\
27283,27265,part\n\
27283,27286,part\n\
27286,27286,whole\n\
27289,27259,whole\n\
27292,27265,part\n\
27292,27286,part\n\
27295,27259,part\n\
27295,27265,part\n\
27298,27286,whole\n\
27301,27301,whole\n\
27304,27316,whole\n\
27307,27301,whole\n\
27310,27343,whole\n\
27316,27316,whole\n\
27325,27301,whole\n\
27328,27343,whole\n\
27331,27343,whole\n\
27334,27316,whole\n\
27343,27343,whole\n\
27346,27349,whole\n\
27349,27349,whole\n\
27352,27367,whole\n\
27358,27349,whole\n\
27364,27364,whole\n\
27367,27367,whole\n\
27373,27373,whole\n\
27376,27373,whole\n\
27382,27373,whole\n\
27385,27364,whole\n\
27397,27418,whole\n\
27403,27418,whole\n\
27409,27418,whole\n\
27415,27427,whole\n\
27418,27418,part\n\
27418,27424,part\n\
27421,27427,whole\n\
27424,27424,whole\n\
27427,27427,whole\n\
27430,27364,part\n\
27430,27427,part\n\
27430,27595,part\n\
27433,27424,part\n\
27433,27619,part\n\
27436,27439,whole\n\
27439,27439,part\n\
27439,27448,part\n\
27442,27442,whole\n\
27445,27448,whole\n\
27448,27442,part\n\
27448,27448,part\n\
27451,27460,whole\n\
27454,27442,part\n\
27454,27457,part\n\
27454,27604,part\n\
27457,27457,part\n\
27457,27595,part\n\
27460,27460,whole\n\
27463,27460,whole\n\
27466,27478,whole\n\
27469,27478,whole\n\
27472,27475,whole\n\
27475,27475,whole\n\
27478,27478,whole\n\
27481,27475,whole\n\
27484,27484,whole\n\
27487,27487,whole\n\
27490,27475,whole\n\
27493,27484,part\n\
27493,27487,part\n\
27496,27496,whole\n\
27499,27508,whole\n\
27502,27508,whole\n\
27505,27526,whole\n\
27508,27508,whole\n\
27511,27511,whole\n\
27514,27511,whole\n\
27517,27541,whole\n\
27520,27511,whole\n\
27523,27544,whole\n\
27526,27526,whole\n\
27529,27496,whole\n\
27532,27496,whole\n\
27535,27553,whole\n\
27538,27526,whole\n\
27541,27541,whole\n\
27544,27544,whole\n\
27547,27541,whole\n\
27550,27544,whole\n\
27553,27553,whole\n\
27556,27553,whole\n\
27559,27559,whole\n\
27562,27559,whole\n\
27565,27568,whole\n\
27568,27568,whole\n\
27571,27577,whole\n\
27574,27568,whole\n\
27577,27577,whole\n\
27580,27559,whole\n\
27583,27577,whole\n\
27586,27592,whole\n\
27589,27592,whole\n\
27592,27592,whole\n\
27595,27595,whole\n\
27598,27601,part\n\
27598,27604,part\n\
27601,27601,whole\n\
27604,27604,whole\n\
27607,27610,whole\n\
27610,27610,whole\n\
27613,27595,whole\n\
27616,27457,part\n\
27616,27595,part\n\
27619,27619,whole\n\
27622,27619,whole\n\
27625,27424,part\n\
27625,27637,part\n\
27628,27628,whole\n\
27631,27628,whole\n\
27634,27637,whole\n\
27637,27637,whole\n\
27640,27628,whole\n\
27643,27655,whole\n\
27646,27655,whole\n\
27649,27655,whole\n\
27652,27658,whole\n\
27655,27655,whole\n\
27658,27658,whole\n\
27661,27658,whole\n\
27664,27664,whole\n\
27667,27667,whole\n\
27670,27667,whole\n\
27673,27667,part\n\
27673,27673,part\n\
27676,27676,whole\n\
27679,27664,whole\n\
27682,27673,whole\n\
27685,27694,whole\n\
27691,27694,whole\n\
27692,27715,whole\n\
27694,27694,whole\n\
27697,27694,whole\n\
27698,27712,whole\n\
27700,27694,whole\n\
27703,27694,whole\n\
27706,27712,whole\n\
27709,27715,whole\n\
27712,27712,whole\n\
27715,27715,whole\n\
27718,27712,whole\n\
27721,27721,whole\n\
27724,27727,whole\n\
27727,27727,whole\n\
27730,27727,whole\n\
27733,27736,whole\n\
27736,27736,whole\n\
27739,27721,whole\n\
27742,27736,whole\n\
27745,27721,whole\n\
27748,27748,whole\n\
27751,27748,whole\n\
27754,27748,whole\n\
27757,27757,whole\n\
27760,27763,whole\n\
27763,27757,part\n\
27763,27763,part\n\
27766,27757,part\n\
27766,27763,part\n\
27769,27757,part\n\
27769,27763,part\n\
27772,27757,part\n\
27772,27763,part\n\
27772,27775,part\n\
27775,27757,part\n\
27775,27775,part\n\
27778,27757,part\n\
27778,27775,part\n\
27781,27775,whole\n\
27784,27775,whole\n\
27787,27787,whole\n\
27788,27787,whole\n\
27790,27793,whole\n\
27793,27793,whole\n\
27796,27793,whole\n\
27799,27793,whole\n\
27802,27811,whole\n\
27805,27817,whole\n\
27806,27787,whole\n\
27808,27811,whole\n\
27811,27811,whole\n\
27814,27823,whole\n\
27817,27817,whole\n\
27820,27823,whole\n\
27823,27823,whole\n\
27826,27826,whole\n\
27829,27817,part\n\
27829,27841,part\n\
27832,27841,whole\n\
27835,27838,whole\n\
27838,27838,whole\n\
27841,27841,whole\n\
27844,27838,whole\n\
27847,27826,whole\n\
27850,27856,whole\n\
27853,27826,whole\n\
27856,27856,whole\n\
27859,27856,whole\n\
27862,27826,whole\n\
27865,27865,whole\n\
27868,27868,whole\n\
27871,27868,whole\n\
27874,27877,whole\n\
27877,27877,whole\n\
27880,27877,whole\n\
27883,27889,whole\n\
27886,27865,whole\n\
27889,27889,whole\n\
27892,27889,whole\n\
27895,27865,whole\n\
27898,27898,whole\n\
27901,27907,whole\n\
27904,27907,whole\n\
27907,27907,whole\n\
27910,27898,whole\n\
27913,27898,whole\n\
27916,27925,whole\n\
27919,27925,whole\n\
27922,27868,whole\n\
27925,27925,whole\n\
27928,27898,whole\n\
27931,27931,whole\n\
27934,27952,whole\n\
27937,27937,whole\n\
27940,27943,whole\n\
27943,27943,whole\n\
27946,27943,whole\n\
27949,27931,whole\n\
27952,27952,whole\n\
27955,27931,whole\n\
27958,27964,whole\n\
27961,27952,whole\n\
27964,27964,whole\n\
27967,27964,part\n\
27967,27976,part\n\
27970,27979,whole\n\
27973,27979,whole\n\
27976,27976,whole\n\
27979,27979,whole\n\
27982,27976,whole\n\
27985,27937,whole\n\
27988,27937,whole\n\
27991,27991,whole\n\
27994,27994,whole\n\
27997,27994,whole\n\
28000,27994,whole\n\
28003,28003,whole\n\
28009,28003,whole\n\
28012,27991,whole\n\
28015,28015,whole\n\
28018,28018,whole\n\
28021,27991,whole\n\
28024,28018,whole\n\
28027,28015,whole\n\
28030,28018,whole\n\
28033,28015,whole\n\
28036,28036,whole\n\
28039,28072,whole\n\
28042,28036,part\n\
28042,28051,part\n\
28045,28072,whole\n\
28048,28051,whole\n\
28051,28051,whole\n\
28054,28051,whole\n\
28057,28036,part\n\
28057,28087,part\n\
28060,28066,whole\n\
28063,27694,part\n\
28063,28036,part\n\
28066,28066,whole\n\
28072,28072,whole\n\
28075,28075,whole\n\
28078,28087,whole\n\
28084,28087,whole\n\
28087,28087,whole\n\
28090,28075,whole\n\
28093,28093,whole\n\
28096,28075,whole\n\
28099,28075,whole\n\
28102,28093,whole\n\
28105,28093,whole\n\
28108,28108,whole\n\
28111,28114,whole\n\
28114,28114,whole\n\
28117,28126,whole\n\
28120,28126,whole\n\
28123,28114,whole\n\
28126,28126,whole\n\
28129,28132,whole\n\
28132,28132,whole\n\
28135,28132,whole\n\
28138,28138,whole\n\
28141,28108,whole\n\
28144,28144,whole\n\
28147,28108,whole\n\
28150,28138,whole\n\
28153,28144,whole\n\
28156,28108,whole\n\
28159,28159,whole\n\
28162,28165,whole\n\
28165,28165,whole\n\
28168,28159,whole\n\
28174,28165,whole\n\
28177,28177,whole\n\
28180,28159,whole\n\
28183,28177,whole\n\
28189,28177,whole\n\
28192,28201,whole\n\
28195,28207,whole\n\
28198,28201,whole\n\
28201,28201,whole\n\
28204,28207,whole\n\
28207,28207,whole\n\
28210,28210,whole\n\
28213,28222,whole\n\
28216,28222,whole\n\
28219,28210,whole\n\
28222,28222,whole\n\
28225,28225,whole\n\
28228,28210,whole\n\
28231,28210,whole\n\
28234,28225,whole\n\
28237,28243,whole\n\
28240,28243,whole\n\
28243,28243,whole\n\
28246,28225,whole\n\
28249,28249,whole\n\
28252,28249,whole\n\
28261,28261,whole\n\
28264,28261,whole\n\
28270,28270,whole\n\
28273,28273,whole\n\
28276,28285,whole\n\
28279,28261,whole\n\
28282,28249,whole\n\
28285,28285,whole\n\
28288,28273,whole\n\
28291,28273,whole\n\
28297,28297,whole\n\
28300,28306,whole\n\
28306,28306,whole\n\
28309,28729,whole\n\
28312,28297,whole\n\
28315,28315,whole\n\
28318,28306,whole\n\
28321,28321,whole\n\
28324,28321,whole\n\
28327,28327,whole\n\
28330,28321,whole\n\
28333,28327,whole\n\
28336,28336,whole\n\
28339,28336,whole\n\
28342,28336,whole\n\
28345,28345,whole\n\
28348,28327,whole\n\
28354,28345,whole\n\
28357,28345,whole\n\
28360,28360,whole\n\
28363,28366,whole\n\
28366,28366,whole\n\
28369,28378,whole\n\
28372,28366,whole\n\
28375,28393,whole\n\
28378,28378,whole\n\
28381,28414,whole\n\
28384,28378,whole\n\
28387,28393,whole\n\
28390,28393,whole\n\
28393,28393,whole\n\
28396,28414,whole\n\
28399,28360,whole\n\
28402,28405,whole\n\
28405,28405,whole\n\
28408,28405,whole\n\
28411,28360,whole\n\
28414,28414,whole\n\
28417,28426,whole\n\
28420,28429,whole\n\
28423,28426,whole\n\
28426,28426,whole\n\
28429,28429,whole\n\
28432,28429,whole\n\
28435,28435,whole\n\
28436,28436,whole\n\
28437,28435,whole\n\
28438,28444,whole\n\
28439,28439,whole\n\
28440,28439,whole\n\
28441,28456,whole\n\
28444,28444,whole\n\
28447,28435,whole\n\
28450,28468,whole\n\
28453,28435,whole\n\
28456,28456,whole\n\
28459,28468,whole\n\
28462,28436,whole\n\
28465,28456,whole\n\
28468,28468,whole\n\
28471,28471,whole\n\
28474,28477,whole\n\
28477,28477,whole\n\
28480,28436,whole\n\
28483,28477,whole\n\
28486,28439,whole\n\
28489,28471,whole\n\
28492,28471,whole\n\
28495,28504,whole\n\
28498,28504,whole\n\
28501,28501,whole\n\
28504,28504,whole\n\
28507,28501,whole\n\
28510,28501,whole\n\
28513,28516,whole\n\
28516,28516,whole\n\
28519,28519,whole\n\
28522,28525,whole\n\
28525,28525,whole\n\
28528,28525,whole\n\
28534,28519,whole\n\
28537,28537,whole\n\
28540,28564,whole\n\
28543,28543,whole\n\
28549,28543,whole\n\
28552,28543,whole\n\
28558,28519,whole\n\
28561,28537,whole\n\
28564,28564,whole\n\
28567,28285,whole\n\
28570,28537,whole\n\
28573,28576,whole\n\
28576,28576,whole\n\
28579,28582,whole\n\
28582,28582,whole\n\
28585,28582,whole\n\
28588,28576,whole\n\
28591,28270,whole\n\
28594,28594,whole\n\
28597,28603,whole\n\
28600,28603,whole\n\
28603,28603,whole\n\
28606,28603,whole\n\
28609,28615,whole\n\
28612,28615,whole\n\
28615,28615,whole\n\
28618,28627,whole\n\
28621,28633,whole\n\
28624,28627,whole\n\
28627,28627,whole\n\
28630,28594,whole\n\
28633,28633,whole\n\
28636,28594,whole\n\
28639,28633,whole\n\
28642,28648,whole\n\
28645,28648,whole\n\
28648,28648,whole\n\
28651,28651,whole\n\
28654,28660,whole\n\
28657,28663,whole\n\
28660,28660,whole\n\
28663,28663,whole\n\
28666,28660,whole\n\
28669,28663,whole\n\
28672,28651,whole\n\
28675,28651,whole\n\
28678,28678,whole\n\
28681,28687,whole\n\
28684,28678,whole\n\
28687,28687,whole\n\
28690,28693,whole\n\
28693,28693,whole\n\
28696,28696,whole\n\
28699,28693,whole\n\
28702,28702,whole\n\
28705,28747,whole\n\
28708,28729,whole\n\
28711,28723,whole\n\
28714,28720,whole\n\
28717,28315,whole\n\
28720,28720,whole\n\
28723,28723,whole\n\
28726,28720,whole\n\
28729,28729,whole\n\
28732,28723,whole\n\
28735,28738,whole\n\
28738,28738,whole\n\
28741,28702,whole\n\
28744,28702,whole\n\
28747,28747,whole\n\
28750,28696,whole\n\
28753,28696,whole\n\
28756,28756,whole\n\
28757,28858,whole\n\
28759,28756,whole\n\
28762,28783,whole\n\
28777,28777,whole\n\
28780,28789,whole\n\
28783,28783,whole\n\
28786,28756,whole\n\
28789,28789,whole\n\
28792,28777,whole\n\
28795,28756,whole\n\
28798,28777,whole\n\
28804,28810,whole\n\
28807,28807,whole\n\
28810,28810,whole\n\
28813,28807,whole\n\
28819,28810,whole\n\
28822,28840,whole\n\
28828,28807,whole\n\
28831,28783,whole\n\
28834,28861,whole\n\
28840,28840,whole\n\
28843,28861,whole\n\
28846,28858,whole\n\
28852,28840,whole\n\
28855,28810,whole\n\
28858,28858,whole\n\
28861,28861,whole\n\
28870,28870,whole\n\
28873,28879,whole\n\
28876,28879,whole\n\
28879,28879,whole\n\
28882,28870,whole\n\
28885,28870,whole\n\
28888,28894,whole\n\
28889,28915,whole\n\
28891,28894,whole\n\
28894,28894,whole\n\
28897,28901,whole\n\
28900,28901,whole\n\
28901,28901,whole\n\
28903,28903,whole\n\
28906,28789,whole\n\
28909,28915,whole\n\
28912,28915,whole\n\
28915,28915,whole\n\
28918,28921,whole\n\
28921,28921,whole\n\
28924,28921,whole\n\
28927,28948,whole\n\
28930,28945,whole\n\
28933,28921,whole\n\
28936,28948,whole\n\
28939,28903,whole\n\
28940,28903,whole\n\
28942,28945,whole\n\
28945,28945,whole\n\
28948,28948,whole\n\
28951,28903,whole\n\
28957,28957,whole\n\
28960,28969,whole\n\
28963,28957,whole\n\
28966,28969,whole\n\
28969,28969,whole\n\
28972,28957,whole\n\
28975,28981,whole\n\
28978,28981,whole\n\
28981,28981,whole\n\
28984,28984,whole\n\
28987,28987,whole\n\
28993,28993,whole\n\
28996,28996,whole\n\
28999,28987,whole\n\
29002,28996,whole\n\
29005,28993,whole\n\
29008,28996,whole\n\
29011,28993,whole\n\
29014,28777,whole\n\
29017,28984,whole\n\
29020,29020,whole\n\
29023,29020,whole\n\
29026,29020,whole\n\
29029,29029,whole\n\
29032,28984,whole\n\
29035,29044,whole\n\
29038,29029,whole\n\
29041,29029,whole\n\
29044,29044,whole\n\
29047,29044,whole\n\
29050,29050,whole\n\
29053,29062,whole\n\
29056,29062,whole\n\
29059,29083,whole\n\
29062,29062,whole\n\
29065,29077,whole\n\
29068,29077,whole\n\
29071,29083,whole\n\
29077,29077,whole\n\
29080,29089,whole\n\
29083,29083,whole\n\
29086,29050,whole\n\
29089,29089,whole\n\
29092,29050,whole\n\
29095,29089,whole\n\
29098,29104,whole\n\
29101,29107,whole\n\
29104,29104,whole\n\
29107,29107,whole\n\
29110,29110,whole\n\
29116,29122,whole\n\
29119,29137,whole\n\
29122,29122,whole\n\
29125,29125,whole\n\
29128,29143,whole\n\
29131,29143,whole\n\
29134,29122,whole\n\
29137,29137,whole\n\
29143,29143,whole\n\
29146,29137,whole\n\
29149,29110,whole\n\
29152,29125,whole\n\
29155,29158,whole\n\
29158,29158,whole\n\
29161,29158,whole\n\
29164,29110,whole\n\
29167,29167,whole\n\
29170,29110,whole\n\
29173,29110,whole\n\
29176,29167,whole\n\
29179,29167,whole\n\
29182,29182,whole\n\
29185,29194,whole\n\
29188,29194,whole\n\
29191,29191,whole\n\
29194,29194,whole\n\
29197,29191,whole\n\
29200,29182,whole\n\
29203,29194,whole\n\
29206,29191,whole\n\
29209,29221,whole\n\
29212,29182,whole\n\
29215,29224,whole\n\
29218,29224,whole\n\
29221,29221,whole\n\
29224,29224,whole\n\
29227,29227,whole\n\
29230,29227,whole\n\
29233,29182,whole\n\
29236,29263,whole\n\
29239,29242,whole\n\
29242,29242,whole\n\
29248,29398,whole\n\
29254,29254,whole\n\
29257,29254,whole\n\
29260,29242,whole\n\
29263,29263,whole\n\
29266,29266,whole\n\
29269,29266,whole\n\
29272,29275,whole\n\
29275,29275,whole\n\
29278,29278,whole\n\
29281,29278,whole\n\
29284,29275,whole\n\
29287,29287,whole\n\
29290,29287,whole\n\
29293,29287,whole\n\
29296,29302,whole\n\
29299,29266,whole\n\
29302,29302,whole\n\
29305,29302,whole\n\
29308,29308,whole\n\
29311,29308,whole\n\
29314,29308,whole\n\
29317,29317,whole\n\
29320,29317,whole\n\
29323,29329,whole\n\
29326,29329,whole\n\
29329,29329,whole\n\
29332,29335,whole\n\
29335,29335,whole\n\
29338,29335,whole\n\
29341,29341,whole\n\
29344,29371,whole\n\
29347,29341,whole\n\
29350,29365,whole\n\
29353,29341,whole\n\
29356,29371,whole\n\
29359,29362,whole\n\
29362,29362,whole\n\
29365,29365,whole\n\
29368,29362,whole\n\
29371,29371,whole\n\
29374,29374,whole\n\
29377,29374,whole\n\
29380,29374,whole\n\
29383,29374,whole\n\
29386,29386,whole\n\
29389,29386,whole\n\
29392,29386,whole\n\
29395,29254,whole\n\
29398,29398,whole\n\
29401,29407,whole\n\
29404,29407,whole\n\
29407,29407,whole\n\
29410,29410,whole\n\
29413,29413,whole\n\
29416,29416,whole\n\
29419,29419,whole\n\
29422,29419,whole\n\
29425,29419,whole\n\
29428,29416,whole\n\
29431,29431,whole\n\
29434,29431,whole\n\
29437,29446,whole\n\
29440,29416,whole\n\
29443,29455,whole\n\
29446,29446,whole\n\
29449,29446,whole\n\
29452,29455,whole\n\
29455,29455,whole\n\
29458,29530,whole\n\
29461,29461,whole\n\
29462,29491,whole\n\
29464,29467,whole\n\
29467,29467,whole\n\
29470,29467,whole\n\
29473,29476,whole\n\
29476,29476,whole\n\
29479,29461,whole\n\
29482,29489,whole\n\
29485,29461,whole\n\
29488,29489,whole\n\
29489,29489,whole\n\
29491,29491,whole\n\
29494,29491,whole\n\
29497,29497,whole\n\
29500,29497,whole\n\
29503,29506,whole\n\
29506,29506,whole\n\
29509,29506,whole\n\
29512,29512,whole\n\
29513,29513,whole\n\
29515,29512,whole\n\
29516,29516,whole\n\
29518,29518,whole\n\
29521,29513,whole\n\
29524,29512,whole\n\
29527,29516,whole\n\
29530,29530,whole\n\
29533,29533,whole\n\
29536,29536,whole\n\
29539,29518,whole\n\
29542,29551,whole\n\
29545,29590,whole\n\
29551,29551,whole\n\
29554,29557,whole\n\
29557,29557,whole\n\
29560,29593,whole\n\
29563,29566,whole\n\
29566,29566,whole\n\
29569,29566,whole\n\
29572,29551,whole\n\
29578,29584,whole\n\
29581,29584,whole\n\
29584,29584,whole\n\
29587,29584,whole\n\
29590,29590,whole\n\
29593,29593,whole\n\
29596,29557,whole\n\
29599,29602,whole\n\
29602,29602,whole\n\
29605,29611,whole\n\
29608,29602,whole\n\
29611,29611,whole\n\
29614,29611,whole\n\
29617,29611,whole\n\
29623,29623,whole\n\
29626,29623,whole\n\
29629,29641,whole\n\
29632,29623,whole\n\
29635,29638,whole\n\
29638,29638,whole\n\
29641,29641,whole\n\
29644,29638,whole\n\
29647,29641,whole\n\
29650,29653,whole\n\
29653,29653,whole\n\
29656,29653,whole\n\
29659,29659,whole\n\
29662,29668,whole\n\
29665,29677,whole\n\
29668,29668,whole\n\
29671,29683,whole\n\
29674,29683,whole\n\
29677,29677,whole\n\
29680,29668,whole\n\
29683,29683,whole\n\
29686,29701,whole\n\
29689,29698,whole\n\
29692,29659,whole\n\
29695,29659,whole\n\
29698,29698,whole\n\
29701,29701,whole\n\
29704,29698,whole\n\
29707,29701,whole\n\
29710,29713,whole\n\
29713,29713,whole\n\
29716,29713,whole\n\
29719,29719,part\n\
29719,29836,part\n\
29722,29728,whole\n\
29725,29740,whole\n\
29728,29728,whole\n\
29731,29734,whole\n\
29734,29734,whole\n\
29737,29728,whole\n\
29740,29740,whole\n\
29743,29734,whole\n\
29746,29728,whole\n\
29749,29740,whole\n\
29752,29740,whole\n\
29755,29719,whole\n\
29761,29767,whole\n\
29764,29767,part\n\
29764,29770,part\n\
29767,29767,whole\n\
29770,29770,part\n\
29770,29771,part\n\
29771,29770,part\n\
29771,29771,part\n\
29776,29785,whole\n\
29779,29788,whole\n\
29782,29785,whole\n\
29785,29785,whole\n\
29788,29788,whole\n\
29791,29800,whole\n\
29794,29788,whole\n\
29797,29800,whole\n\
29800,29800,whole\n\
29806,29771,whole\n\
29809,29812,whole\n\
29812,29812,whole\n\
29813,29812,whole\n\
29815,29770,whole\n\
29818,29812,whole\n\
29821,29767,part\n\
29821,29821,part\n\
29824,29830,whole\n\
29827,29836,whole\n\
29830,29830,whole\n\
29833,29830,whole\n\
29836,29836,whole\n\
29839,29836,whole\n\
29842,29845,whole\n\
29845,29845,whole\n\
29848,29845,whole\n\
29851,29857,whole\n\
29857,29857,whole\n\
29860,29821,whole\n\
29869,29869,whole\n\
29872,29869,whole\n\
29875,29869,whole\n\
29878,29869,whole\n\
29881,29884,whole\n\
29884,29884,whole\n\
29887,29888,whole\n\
29888,29888,whole\n\
29890,29869,whole\n\
29892,29869,whole\n\
29893,29869,whole\n\
29896,29869,whole\n\
29899,29869,whole\n\
29902,29905,whole\n\
29905,29905,whole\n\
29908,29905,whole\n\
29911,29905,whole\n\
29914,29905,whole\n\
29917,29905,whole\n\
29919,29905,whole\n\
29920,29905,whole\n\
29923,30214,whole\n\
29926,29926,whole\n\
29929,29929,whole\n\
29932,29938,whole\n\
29935,29926,whole\n\
29938,29938,whole\n\
29941,29929,whole\n\
29944,29944,whole\n\
29947,29926,whole\n\
29950,29944,whole\n\
29954,29954,whole\n\
29955,29955,whole\n\
29956,29971,whole\n\
29959,29955,whole\n\
29962,29978,whole\n\
29965,29955,whole\n\
29971,29971,whole\n\
29974,29971,whole\n\
29977,29978,whole\n\
29978,29978,whole\n\
29980,29983,whole\n\
29983,29983,whole\n\
29986,29954,whole\n\
29989,29954,whole\n\
29992,29992,whole\n\
29995,29992,part\n\
29995,30154,part\n\
29998,29992,whole\n\
30001,30001,whole\n\
30004,30025,whole\n\
30007,30001,whole\n\
30010,30010,whole\n\
30013,30010,whole\n\
30016,30019,whole\n\
30019,30019,whole\n\
30022,30028,whole\n\
30025,30025,whole\n\
30028,30028,whole\n\
30031,30034,whole\n\
30034,30034,whole\n\
30037,30037,whole\n\
30040,30046,whole\n\
30043,30043,whole\n\
30046,30046,whole\n\
30049,30061,whole\n\
30052,30037,whole\n\
30055,30055,whole\n\
30058,30055,whole\n\
30061,30061,whole\n\
30064,30037,whole\n\
30067,30073,whole\n\
30070,30055,whole\n\
30073,30073,whole\n\
30076,30076,whole\n\
30079,30025,part\n\
30079,30088,part\n\
30082,30043,whole\n\
30085,30085,whole\n\
30088,30088,whole\n\
30091,29884,whole\n\
30094,30085,whole\n\
30097,29888,whole\n\
30100,30076,whole\n\
30103,30118,whole\n\
30106,29888,whole\n\
30109,30076,whole\n\
30112,30112,whole\n\
30115,30112,whole\n\
30118,30118,whole\n\
30121,30076,whole\n\
30124,30118,whole\n\
30127,30112,whole\n\
30130,30130,whole\n\
30133,30154,whole\n\
30136,30154,whole\n\
30139,30028,whole\n\
30142,30157,whole\n\
30145,30130,whole\n\
30148,30163,whole\n\
30151,30154,whole\n\
30154,30154,whole\n\
30157,30130,part\n\
30157,30157,part\n\
30160,30130,whole\n\
30163,30163,whole\n\
30166,30154,whole\n\
30169,30169,whole\n\
30172,30178,whole\n\
30175,30178,whole\n\
30178,30178,whole\n\
30181,30184,whole\n\
30184,30184,whole\n\
30187,30169,whole\n\
30190,30184,whole\n\
30193,30169,whole\n\
30196,30226,whole\n\
30199,30226,whole\n\
30202,30178,whole\n\
30205,30169,whole\n\
30208,30208,whole\n\
30211,30214,whole\n\
30214,30214,whole\n\
30217,30208,whole\n\
30220,30226,whole\n\
30223,30208,whole\n\
30226,30226,whole\n\
30229,30208,whole\n\
30232,30235,whole\n\
30235,30235,whole\n\
30238,30235,whole\n\
30241,30235,whole\n\
30244,30244,whole\n\
30247,30244,whole\n\
30250,30244,whole\n\
30253,30253,whole\n\
30256,30259,whole\n\
30259,30259,whole\n\
30262,30259,whole\n\
30265,30244,whole\n\
30268,30244,whole\n\
30271,30253,whole\n\
30274,30259,whole\n\
30277,30253,whole\n\
30280,30307,whole\n\
30283,30307,whole\n\
30286,30307,whole\n\
30289,30292,whole\n\
30292,30292,whole\n\
30295,30307,whole\n\
30298,30307,whole\n\
30301,30301,whole\n\
30304,30301,whole\n\
30307,30307,whole\n\
30310,30292,whole\n\
30313,30313,whole\n\
30316,30316,whole\n\
30319,30316,whole\n\
30322,30316,whole\n\
30325,30325,whole\n\
30328,30316,whole\n\
30331,30325,whole\n\
30334,30316,part\n\
30334,30325,part\n\
30337,30337,whole\n\
30340,30341,whole\n\
30341,30341,whole\n\
30343,30341,whole\n\
30346,30346,whole\n\
30349,30346,whole\n\
30352,30352,whole\n\
30355,30337,part\n\
30355,30346,part\n\
30358,30337,part\n\
30358,30346,part\n\
30358,30352,part\n\
30361,30352,whole\n\
30364,30367,whole\n\
30367,30367,whole\n\
30370,30337,whole\n\
30373,30367,whole\n\
30376,30376,whole\n\
30377,30377,whole\n\
30378,30377,whole\n\
30379,30385,whole\n\
30382,30385,whole\n\
30385,30385,whole\n\
30387,30388,whole\n\
30388,30388,whole\n\
30391,30388,whole\n\
30394,30377,whole\n\
30397,30403,whole\n\
30400,30403,whole\n\
30403,30403,whole\n\
30406,30406,whole\n\
30409,30409,whole\n\
30412,30376,whole\n\
30415,30421,whole\n\
30418,30421,whole\n\
30421,30421,whole\n\
30424,30430,whole\n\
30427,30409,whole\n\
30430,30430,whole\n\
30433,30409,whole\n\
30436,30436,whole\n\
30439,30436,whole\n\
30442,30445,whole\n\
30445,30445,whole\n\
30448,30436,whole\n\
30451,30406,whole\n\
30454,30445,whole\n\
30457,30406,whole\n\
30460,30406,whole\n\
30463,30463,whole\n\
30466,30469,whole\n\
30469,30469,whole\n\
30472,30478,whole\n\
30475,30481,whole\n\
30478,30478,whole\n\
30481,30481,whole\n\
30484,30463,whole\n\
30487,30487,whole\n\
30490,30487,whole\n\
30493,30481,whole\n\
30496,30463,whole\n\
30499,30487,whole\n\
30502,30502,whole\n\
30505,30505,whole\n\
30508,30505,whole\n\
30511,30502,whole\n\
30514,30520,whole\n\
30517,30502,whole\n\
30520,30520,whole\n\
30523,30526,whole\n\
30526,30526,whole\n\
30529,30520,whole\n\
30532,30526,whole\n\
30535,30505,whole\n\
30538,30538,whole\n\
30541,30538,whole\n\
30544,30544,whole\n\
30547,30547,whole\n\
30550,30547,whole\n\
30553,30547,whole\n\
30556,30568,whole\n\
30559,30568,whole\n\
30562,30544,whole\n\
30565,30577,whole\n\
30568,30568,whole\n\
30571,30580,whole\n\
30574,30544,whole\n\
30577,30577,whole\n\
30580,30580,whole\n\
30583,30580,whole\n\
30586,30577,whole\n\
30589,30589,whole\n\
30592,30607,whole\n\
30595,30595,whole\n\
30598,30619,whole\n\
30601,30607,whole\n\
30604,30604,whole\n\
30607,30607,whole\n\
30610,30604,whole\n\
30613,30589,whole\n\
30616,30595,whole\n\
30619,30619,whole\n\
30622,30604,whole\n\
30625,30589,whole\n\
30628,30628,whole\n\
30631,30631,whole\n\
30634,30628,whole\n\
30637,30658,whole\n\
30640,30631,whole\n\
30643,30643,whole\n\
30646,30631,whole\n\
30649,30628,whole\n\
30652,30643,whole\n\
30655,30664,whole\n\
30658,30658,whole\n\
30661,30658,whole\n\
30664,30664,whole\n\
30667,30643,whole\n\
30670,30664,whole\n\
30673,30673,whole\n\
30676,30673,whole\n\
30679,30673,whole\n\
30682,30682,whole\n\
30685,30685,whole\n\
30688,30688,whole\n\
30691,30691,whole\n\
30692,30691,whole\n\
30694,30709,whole\n\
30697,30697,whole\n\
30700,30685,whole\n\
30703,30685,whole\n\
30706,30709,whole\n\
30709,30709,whole\n\
30712,30691,whole\n\
30715,30688,whole\n\
30718,30697,whole\n\
30721,30682,whole\n\
30724,30682,whole\n\
30727,30688,whole\n\
30733,30742,whole\n\
30736,30742,whole\n\
30739,30742,whole\n\
30742,30742,whole\n\
30745,30742,whole\n\
30748,30742,whole\n\
30751,30742,whole\n\
30754,30742,whole\n\
30757,30742,whole\n\
30760,30760,whole\n\
30763,30760,whole\n\
30766,30766,whole\n\
30769,30769,whole\n\
30772,30769,whole\n\
30775,30769,whole\n\
30778,30769,whole\n\
30781,30781,whole\n\
30784,30766,whole\n\
30787,30787,whole\n\
30790,30790,whole\n\
30791,30793,whole\n\
30793,30793,whole\n\
30796,30796,whole\n\
30797,30796,whole\n\
30799,30796,whole\n\
30802,30790,whole\n\
30805,30766,whole\n\
30808,30787,whole\n\
30809,30787,whole\n\
30811,30811,whole\n\
30814,30814,whole\n\
30817,30817,whole\n\
30820,30838,whole\n\
30823,30823,whole\n\
30826,30826,whole\n\
30828,30835,whole\n\
30829,30817,whole\n\
30832,30838,whole\n\
30835,30835,whole\n\
30836,30835,whole\n\
30838,30838,whole\n\
30840,30817,whole\n\
30841,30817,whole\n\
30844,30760,whole\n\
30847,30838,whole\n\
30850,30850,whole\n\
30853,30856,whole\n\
30856,30856,whole\n\
30859,30850,whole\n\
30860,30856,whole\n\
30862,30850,whole\n\
30865,30850,whole\n\
30868,30874,whole\n\
30871,30856,whole\n\
30874,30874,whole\n\
30877,30874,whole\n\
30880,30880,whole\n\
30883,30886,whole\n\
30886,30886,whole\n\
30887,30886,whole\n\
30889,30880,whole\n\
30892,30898,whole\n\
30893,30898,whole\n\
30895,30880,whole\n\
30898,30898,whole\n\
30901,30886,whole\n\
30904,30904,whole\n\
30907,30910,whole\n\
30910,30910,whole\n\
30913,30910,whole\n\
30916,30904,whole\n\
30917,30904,whole\n\
30919,30904,whole\n\
30922,30904,whole\n\
30925,30928,whole\n\
30928,30928,whole\n\
30931,30928,whole\n\
30934,30934,whole\n\
30937,30934,whole\n\
30940,30934,whole\n\
30943,30943,whole\n\
30946,30943,whole\n\
30947,30943,whole\n\
30949,30949,whole\n\
30950,30949,whole\n\
30952,30952,whole\n\
30955,30970,whole\n\
30958,30958,whole\n\
30961,30958,whole\n\
30964,30952,whole\n\
30967,30958,whole\n\
30970,30970,whole\n\
30973,30982,whole\n\
30976,30952,whole\n\
30979,30982,whole\n\
30982,30982,whole\n\
30985,30985,whole\n\
30988,30988,whole\n\
30991,30988,whole\n\
30994,30988,whole\n\
30997,30985,whole\n\
31000,31006,whole\n\
31003,31006,whole\n\
31006,31006,whole\n\
31009,30985,whole\n\
31012,31012,whole\n\
31015,31012,whole\n\
31018,31018,whole\n\
31021,31031,whole\n\
31024,31024,whole\n\
31027,31027,whole\n\
31030,31024,whole\n\
31031,31031,whole\n\
31033,31018,whole\n\
31036,31036,whole\n\
31039,31018,whole\n\
31042,31042,whole\n\
31045,31036,whole\n\
31048,31042,whole\n\
31051,31051,whole\n\
31054,31012,whole\n\
31057,31012,whole\n\
31060,31064,whole\n\
31063,31064,whole\n\
31064,31064,whole\n\
31066,31027,whole\n\
31069,31069,whole\n\
31072,31069,whole\n\
31074,31051,whole\n\
31075,31051,whole\n\
31078,31078,whole\n\
31081,31078,whole\n\
31084,31078,whole\n\
31087,31078,whole\n\
31090,31078,whole\n\
31093,31078,whole\n\
31096,31078,whole\n\
31102,31078,whole\n\
31105,31105,whole\n\
31108,31108,whole\n\
31111,31108,whole\n\
31114,31108,whole\n\
31115,31108,whole\n\
31117,31120,whole\n\
31120,31120,whole\n\
31123,31135,whole\n\
31135,31135,whole\n\
31144,31135,whole\n\
31147,31147,whole\n\
31149,31147,whole\n\
31150,31150,whole\n\
31153,31153,whole\n\
31154,31153,whole\n\
31156,31157,whole\n\
31157,31157,whole\n\
31159,31153,whole\n\
31162,31162,whole\n\
31165,31162,whole\n\
31168,31168,whole\n\
31169,31174,whole\n\
31171,31174,whole\n\
31174,31174,whole\n\
31177,31168,whole\n\
31178,31120,part\n\
31178,31168,part\n\
31180,31183,whole\n\
31183,31150,part\n\
31183,31183,part\n\
31186,31186,whole\n\
31189,31201,whole\n\
31192,31186,whole\n\
31195,31186,whole\n\
31198,31186,whole\n\
31201,31201,whole\n\
31204,31201,whole\n\
31207,31207,part\n\
31207,31228,part\n\
31210,31207,whole\n\
31211,31237,whole\n\
31212,31207,whole\n\
31213,31213,whole\n\
31216,31217,whole\n\
31217,31217,whole\n\
31219,31228,whole\n\
31222,31217,whole\n\
31225,31255,whole\n\
31227,31157,whole\n\
31228,31228,whole\n\
31231,31231,whole\n\
31232,31232,whole\n\
31234,31232,whole\n\
31237,31237,whole\n\
31240,31246,whole\n\
31241,31246,whole\n\
31243,31231,whole\n\
31244,31231,whole\n\
31246,31246,whole\n\
31249,31249,whole\n\
31252,31232,whole\n\
31255,31255,whole\n\
31258,31258,whole\n\
31261,31261,whole\n\
31264,31264,whole\n\
31267,31153,whole\n\
31268,31288,whole\n\
31270,31273,whole\n\
31273,31273,whole\n\
31274,31273,whole\n\
31276,31261,whole\n\
31277,31261,whole\n\
31279,31282,whole\n\
31282,31282,whole\n\
31285,31258,whole\n\
31286,31258,whole\n\
31288,31288,whole\n\
31291,31288,whole\n\
31294,31294,whole\n\
31297,31294,whole\n\
31298,31294,whole\n\
31299,31299,whole\n\
31300,31315,whole\n\
31303,31299,whole\n\
31306,31299,whole\n\
31309,31309,whole\n\
31312,31150,whole\n\
31315,31315,whole\n\
31318,31321,whole\n\
31321,31321,whole\n\
31324,31333,whole\n\
31327,31333,whole\n\
31330,31321,whole\n\
31333,31333,whole\n\
31336,31338,whole\n\
31338,31338,whole\n\
31339,31338,whole\n\
31340,31340,whole\n\
31341,31340,whole\n\
31342,31342,whole\n\
31343,31340,whole\n\
31344,31411,whole\n\
31345,31342,whole\n\
31346,31342,whole\n\
31348,31348,whole\n\
31351,31348,whole\n\
31357,31342,whole\n\
31359,31360,whole\n\
31360,31360,whole\n\
31362,31369,whole\n\
31363,31360,whole\n\
31366,31366,whole\n\
31369,31369,whole\n\
31375,31366,whole\n\
31378,31378,whole\n\
31379,31378,whole\n\
31381,31366,whole\n\
31384,31378,whole\n\
31387,31369,whole\n\
31393,31393,whole\n\
31396,31396,whole\n\
31399,31399,whole\n\
31402,31399,whole\n\
31405,31408,whole\n\
31408,31408,whole\n\
31411,31411,whole\n\
31414,31411,whole\n\
31417,31420,whole\n\
31420,31420,whole\n\
31423,31393,whole\n\
31426,31426,whole\n\
31429,31396,whole\n\
31432,31432,whole\n\
31433,31432,whole\n\
31435,31426,whole\n\
31438,31408,whole\n\
31441,31441,whole\n\
31444,31441,whole\n\
31447,31453,whole\n\
31450,31441,whole\n\
31453,31453,whole\n\
31456,31459,whole\n\
31459,31459,whole\n\
31462,31465,whole\n\
31465,31465,whole\n\
31468,31465,whole\n\
31471,31471,whole\n\
31472,31480,whole\n\
31473,31473,whole\n\
31474,31473,whole\n\
31475,31473,whole\n\
31477,31471,whole\n\
31478,31471,whole\n\
31480,31480,whole\n\
31481,31480,whole\n\
31483,31495,whole\n\
31484,31495,whole\n\
31486,31453,whole\n\
31489,31489,whole\n\
31490,31489,whole\n\
31492,31492,whole\n\
31493,31492,whole\n\
31495,31495,whole\n\
31498,31507,whole\n\
31501,31507,whole\n\
31504,31507,whole\n\
31507,31507,whole\n\
31510,31510,whole\n\
31516,31510,whole\n\
31519,31510,whole\n\
31522,31510,whole\n\
31525,31684,whole\n\
31528,31528,whole\n\
31531,31531,whole\n\
31534,31531,whole\n\
31537,31537,whole\n\
31540,31540,whole\n\
31543,31531,whole\n\
31546,31561,whole\n\
31549,31540,whole\n\
31552,31552,whole\n\
31555,31528,whole\n\
31558,31528,whole\n\
31561,31561,whole\n\
31564,31552,whole\n\
31567,31567,whole\n\
31569,31569,whole\n\
31570,31570,whole\n\
31573,31569,whole\n\
31576,31582,whole\n\
31579,31579,whole\n\
31582,31582,whole\n\
31585,31570,whole\n\
31588,31579,whole\n\
31591,31591,whole\n\
31594,31594,whole\n\
31597,31567,whole\n\
31600,31594,whole\n\
31603,31603,whole\n\
31606,31591,whole\n\
31609,31567,whole\n\
31612,31591,whole\n\
31615,31615,whole\n\
31618,31615,whole\n\
31621,31615,whole\n\
31624,31615,whole\n\
31627,31633,whole\n\
31630,31633,whole\n\
31633,31633,whole\n\
31636,31633,whole\n\
31639,31639,whole\n\
31642,31552,whole\n\
31645,31645,whole\n\
31648,31654,whole\n\
31651,31645,whole\n\
31654,31654,whole\n\
31657,31654,whole\n\
31660,31666,whole\n\
31663,31666,whole\n\
31666,31666,whole\n\
31669,31639,whole\n\
31672,31673,whole\n\
31673,31673,whole\n\
31675,31675,whole\n\
31678,31679,whole\n\
31679,31679,whole\n\
31681,31673,whole\n\
31684,31684,whole\n\
31687,31687,whole\n\
31690,31684,whole\n\
31693,31723,whole\n\
31696,31687,whole\n\
31699,31699,whole\n\
31702,31699,whole\n\
31705,31675,whole\n\
31708,31708,whole\n\
31711,31723,whole\n\
31714,31726,whole\n\
31717,31717,whole\n\
31720,31708,whole\n\
31723,31723,whole\n\
31726,31726,whole\n\
31729,31717,whole\n\
31732,31732,whole\n\
31735,31732,whole\n\
31738,31732,whole\n\
31741,31741,whole\n\
31744,31741,whole\n\
31747,31753,whole\n\
31750,31753,whole\n\
31753,31753,whole\n\
31756,31756,whole\n\
31757,31756,whole\n\
31759,31759,whole\n\
31762,31741,whole\n\
31765,31759,whole\n\
31768,31759,whole\n\
31771,31777,whole\n\
31774,31756,whole\n\
31777,31777,whole\n\
31780,31777,whole\n\
31783,31783,whole\n\
31786,31789,whole\n\
31789,31789,whole\n\
31792,31789,whole\n\
31795,31795,whole\n\
31798,31783,whole\n\
31801,31783,whole\n\
31804,31804,whole\n\
31807,31804,whole\n\
31810,31810,whole\n\
31813,31825,whole\n\
31816,31825,whole\n\
31819,31834,whole\n\
31822,31825,whole\n\
31825,31825,whole\n\
31828,31825,whole\n\
31831,31840,whole\n\
31834,31834,whole\n\
31837,31840,whole\n\
31840,31840,whole\n\
31843,31843,whole\n\
31846,31849,whole\n\
31849,31849,whole\n\
31852,31843,whole\n\
31855,31843,whole\n\
31858,31858,whole\n\
31861,31858,whole\n\
31863,31864,whole\n\
31864,31864,whole\n\
31867,31867,whole\n\
31870,31867,whole\n\
31873,31876,whole\n\
31876,31876,whole\n\
31879,31882,whole\n\
31882,31882,whole\n\
31885,31885,whole\n\
31888,31885,whole\n\
31891,31891,whole\n\
31894,31894,whole\n\
31897,31894,whole\n\
31900,31900,whole\n\
31903,31900,whole\n\
31906,31906,whole\n\
31909,31906,whole\n\
31912,31894,whole\n\
31915,31918,whole\n\
31918,31918,whole\n\
31921,31891,whole\n\
31924,31918,whole\n\
31927,31927,whole\n\
31930,31927,whole\n\
31933,31891,whole\n\
31936,31927,whole\n\
31942,31942,whole\n\
31945,31942,whole\n\
31948,31951,whole\n\
31951,31951,whole\n\
31954,31951,whole\n\
31957,31957,whole\n\
31960,31942,whole\n\
31963,31942,whole\n\
31966,31957,whole\n\
31969,31957,whole\n\
31972,31972,whole\n\
31975,31975,whole\n\
31978,31975,whole\n\
31981,31985,whole\n\
31984,31972,whole\n\
31985,31985,whole\n\
31987,31988,whole\n\
31988,31988,whole\n\
31990,31993,whole\n\
31993,31993,whole\n\
31996,31993,whole\n\
31999,32002,whole\n\
32002,32002,whole\n\
32005,32002,whole\n\
32008,32025,whole\n\
32014,32014,whole\n\
32017,32025,part\n\
32017,32041,part\n\
32020,32025,part\n\
32020,32041,part\n\
32022,32002,whole\n\
32023,32002,whole\n\
32025,32025,whole\n\
32026,32025,whole\n\
32029,32025,part\n\
32029,32041,part\n\
32032,32014,whole\n\
32035,32025,part\n\
32035,32041,part\n\
32038,32041,whole\n\
32041,32041,whole\n\
32044,32044,whole\n\
32047,32047,whole\n\
32048,32044,part\n\
32048,32047,part\n\
32050,32047,whole\n\
32053,32044,part\n\
32053,32059,part\n\
32053,32062,part\n\
32056,32047,part\n\
32056,32062,part\n\
32059,32059,whole\n\
32062,32062,whole\n\
32065,32065,whole\n\
32068,32069,whole\n\
32069,32069,whole\n\
32071,32071,whole\n\
32072,32071,whole\n\
32074,32069,whole\n\
32077,32065,whole\n\
32080,32071,whole\n\
32083,32083,whole\n\
32086,32083,whole\n\
32089,32083,whole\n\
32092,32092,whole\n\
32095,32095,whole\n\
32098,32098,whole\n\
32101,32104,whole\n\
32104,32104,whole\n\
32107,32095,part\n\
32107,32104,part\n\
32108,32095,whole\n\
32110,32110,whole\n\
32113,32119,whole\n\
32116,32110,whole\n\
32119,32119,whole\n\
32122,32014,part\n\
32122,32095,part\n\
32122,32134,part\n\
32124,32095,part\n\
32124,32098,part\n\
32125,32095,whole\n\
32128,32128,whole\n\
32130,32134,whole\n\
32131,32134,whole\n\
32134,32134,whole\n\
32137,32137,whole\n\
32140,32140,whole\n\
32141,32137,part\n\
32141,32140,part\n\
32141,32214,part\n\
32142,32128,part\n\
32142,32137,part\n\
32143,32128,part\n\
32143,32137,part\n\
32146,32128,part\n\
32146,32140,part\n\
32149,32128,whole\n\
32152,32152,whole\n\
32155,32152,part\n\
32155,32155,part\n\
32158,32155,whole\n\
32161,32161,whole\n\
32162,32161,whole\n\
32164,32167,whole\n\
32167,32167,whole\n\
32170,32155,whole\n\
32173,32152,whole\n\
32174,32152,whole\n\
32176,32188,whole\n\
32179,32182,whole\n\
32182,32182,whole\n\
32185,32185,whole\n\
32186,32185,whole\n\
32188,32188,whole\n\
32191,32191,part\n\
32191,32201,part\n\
32194,32191,part\n\
32194,32201,part\n\
32197,32206,whole\n\
32200,32201,whole\n\
32201,32201,whole\n\
32203,32191,whole\n\
32206,32206,whole\n\
32209,32206,whole\n\
32212,32212,whole\n\
32214,32214,whole\n\
32215,32214,whole\n\
32218,32218,whole\n\
32221,32218,whole\n\
32224,32227,whole\n\
32227,32227,whole\n\
32228,32227,whole\n\
32230,32212,whole\n\
32233,32236,whole\n\
32236,32236,whole\n\
32239,32244,whole\n\
32242,32201,part\n\
32242,32248,part\n\
32244,32244,whole\n\
32245,32244,part\n\
32245,32248,part\n\
32248,32248,whole\n\
";

/** Changes after 2025-07-01 that kept the code: `level,code,name,type,valid_from,basis`. */
export const unitChanges: string = "level,code,name,type,valid_from,basis\n\
province,75,Thành phố Đồng Nai,municipality,2026-04-30,30/2026/QH16\n\
commune,25270,Phường Lộc Ninh,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,25357,Phường Tân Khai,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,25363,Phường Đồng Phú,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26116,Phường Tân Phú,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26170,Phường Trị An,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26248,Phường Trảng Bom,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26326,Phường Dầu Giây,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26368,Phường Long Thành,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26425,Phường Xuân Lộc,phường,2026-04-30,237/NQ-UBTVQH16\n\
commune,26485,Phường Nhơn Trạch,phường,2026-04-30,237/NQ-UBTVQH16\n\
";

/** Island districts that had no commune: `district_code,district_name,legacy_province_code,new_commune_code`. */
export const islandDistricts: string = "district_code,district_name,legacy_province_code,new_commune_code\n\
318,Huyện Bạch Long Vĩ,31,11948\n\
471,Huyện Cồn Cỏ,45,19742\n\
498,Huyện Hoàng Sa,48,20333\n\
536,Huyện Lý Sơn,51,21548\n\
755,Huyện Côn Đảo,77,26732\n\
";
