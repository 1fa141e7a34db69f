/** A nation whose councils this service does not cover. */
export type Nation = 'wales' | 'scotland' | 'northernIreland';

/**
 * The nations and their councils (22, 32 and 11), parted by semicolons, with other names people type after a slash.
 * Source: the councils as they have stood since 1996 (Wales, Scotland) and 2015 (Northern Ireland).
 */
export const namesOutsideEngland: Readonly<Record<Nation, string>> = {
  wales: `Wales/Cymru/North Wales/Mid Wales/South Wales/West Wales; Blaenau Gwent; Bridgend; Caerphilly; Cardiff;
Carmarthenshire; Ceredigion; Conwy; Denbighshire; Flintshire; Gwynedd; Isle of Anglesey/Ynys Môn;
Merthyr Tydfil; Monmouthshire; Neath Port Talbot; Newport; Pembrokeshire; Powys; Rhondda Cynon Taf; Swansea;
Torfaen; Vale of Glamorgan; Wrexham`,
  scotland: `Scotland; Aberdeen; Aberdeenshire; Angus; Argyll and Bute; Clackmannanshire;
Dumfries and Galloway; Dundee; East Ayrshire; East Dunbartonshire; East Lothian; East Renfrewshire; Edinburgh;
Falkirk; Fife; Glasgow; Highland; Inverclyde; Midlothian; Moray; Na h-Eileanan Siar/Western Isles;
North Ayrshire; North Lanarkshire; Orkney Islands; Perth and Kinross; Renfrewshire; Scottish Borders;
Shetland Islands; South Ayrshire; South Lanarkshire; Stirling; West Dunbartonshire; West Lothian`,
  northernIreland: `Northern Ireland/Ulster; Antrim and Newtownabbey; Ards and North Down;
Armagh City, Banbridge and Craigavon/ABC; Belfast; Causeway Coast and Glens; Derry City and Strabane/Londonderry;
Fermanagh and Omagh; Lisburn and Castlereagh; Mid and East Antrim; Mid Ulster; Newry, Mourne and Down`,
};

/**
 * Whether a text is the word for a nation outside England, as the council question keeps it.
 * Takes any text; gives true or false. Never throws. Source: the product's own convention.
 */
export function isNation(text: string): text is Nation {
  return Object.keys(namesOutsideEngland).includes(text);
}
