# source: written for this project
# licence: MIT
# What listed places inside a country are, where the news calls them so: "the state".
# columns: place noun
Alaska	state
Alabama	state
Arizona	state
Arkansas	state
California	state
Colorado	state
Connecticut	state
Delaware	state
Florida	state
Hawaii	state
Idaho	state
Illinois	state
Indiana	state
Iowa	state
Kansas	state
Kentucky	state
Louisiana	state
Maine	state
Maryland	state
Massachusetts	state
Michigan	state
Minnesota	state
Mississippi	state
Missouri	state
Montana	state
Nebraska	state
Nevada	state
New Hampshire	state
New Jersey	state
New Mexico	state
North Carolina	state
North Dakota	state
Ohio	state
Oklahoma	state
Oregon	state
Pennsylvania	state
Rhode Island	state
South Carolina	state
South Dakota	state
Tennessee	state
Texas	state
Utah	state
Vermont	state
Virginia	state
West Virginia	state
Wisconsin	state
Wyoming	state
Queensland	state
New South Wales	state
Western Australia	state
South Australia	state
Tasmania	state
Bavaria	state
Saxony	state
Hesse	state
Thuringia	state
Brandenburg	state
Lower Saxony	state
North Rhine-Westphalia	state
Uttar Pradesh	state
Maharashtra	state
Bihar	state
Gujarat	state
Kerala	state
Rajasthan	state
Punjab	state
Karnataka	state
Tamil Nadu	state
West Bengal	state
Madhya Pradesh	state
Assam	state
Odisha	state
Telangana	state
Haryana	state
Manipur	state
Borno	state
Kaduna	state
Ontario	province
Quebec	province
Alberta	province
Manitoba	province
Saskatchewan	province
British Columbia	province
Nova Scotia	province
New Brunswick	province
Sichuan	province
Guangdong	province
Yunnan	province
Hubei	province
Hunan	province
Henan	province
Hebei	province
Zhejiang	province
Jiangsu	province
Fujian	province
Shandong	province
Gauteng	province
KwaZulu-Natal	province
Helmand	province
Nangarhar	province
