/**
 * Names people type that are not one of the 153 councils, under the codes of the councils that answer today.
 * Source: mySociety, list of UK local authorities (MIT), version of 10 July 2025, chains followed to their end.
 * It puts Forest Heath under Surrey by mistake: its successor West Suffolk is in Suffolk.
 * Surrey's districts stand with its successors in `councils.ts`.
 */
export const districts: Readonly<Record<string, string>> = {
  E10000003: 'Cambridge, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire',
  E10000007:
    'Amber Valley, Bolsover, Chesterfield, Derbyshire Dales, Erewash, High Peak, North East Derbyshire, South Derbyshire',
  E10000008: 'East Devon, Exeter, Mid Devon, North Devon, South Hams, Teignbridge, Torridge, West Devon',
  E10000011: 'Eastbourne, Hastings, Lewes, Rother, Wealden',
  E10000012:
    'Basildon, Braintree, Brentwood, Castle Point, Chelmsford, Colchester, Epping Forest, Harlow, Maldon, Rochford, Tendring, Uttlesford',
  E10000013: 'Cheltenham, Cotswold, Forest of Dean, Gloucester, Stroud, Tewkesbury',
  E10000014:
    'Basingstoke and Deane, East Hampshire, Eastleigh, Fareham, Gosport, Hart, Havant, New Forest, Rushmoor, Test Valley, Winchester',
  E10000015:
    'Broxbourne, Dacorum, East Hertfordshire, Hertsmere, North Hertfordshire, St Albans, Stevenage, Three Rivers, Watford, Welwyn Hatfield',
  E10000016:
    'Ashford, Canterbury, Dartford, Dover, Folkestone and Hythe, Gravesham, Maidstone, Sevenoaks, Swale, Thanet, Tonbridge and Malling, Tunbridge Wells',
  E10000017:
    'Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Ribble Valley, Rossendale, South Ribble, West Lancashire, Wyre',
  E10000018:
    'Blaby, Charnwood, Harborough, Hinckley and Bosworth, Melton, North West Leicestershire, Oadby and Wigston',
  E10000019: 'Boston, East Lindsey, Lincoln, North Kesteven, South Holland, South Kesteven, West Lindsey',
  E10000020:
    'Breckland, Broadland, Great Yarmouth, Kings Lynn and West Norfolk, North Norfolk, Norwich, South Norfolk',
  E10000024: 'Ashfield, Bassetlaw, Broxtowe, Gedling, Mansfield, Newark and Sherwood, Rushcliffe',
  E10000025: 'Cherwell, Oxford, South Oxfordshire, Vale of White Horse, West Oxfordshire',
  E10000028:
    'Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford, Staffordshire Moorlands, Tamworth',
  E10000029: 'Babergh, East Suffolk, Ipswich, Mid Suffolk, West Suffolk',
  E10000031: 'North Warwickshire, Nuneaton and Bedworth, Rugby, Stratford-on-Avon, Warwick',
  E10000032: 'Adur, Arun, Chichester, Crawley, Horsham, Mid Sussex, Worthing',
  E10000034: 'Bromsgrove, Malvern Hills, Redditch, Worcester, Wychavon, Wyre Forest',
};

/** Councils that ended in 2019 or later. Source as above. */
export const endedCouncils: Readonly<Record<string, string>> = {
  E06000058: 'Bournemouth, Christchurch, Poole',
  E06000059: 'East Dorset, North Dorset, Purbeck, West Dorset, Weymouth and Portland',
  E06000060: 'Aylesbury Vale, Chiltern, South Bucks, Wycombe',
  E06000061: 'Corby, East Northamptonshire, Kettering, Wellingborough',
  'E06000061 E06000062': 'Northamptonshire',
  E06000062: 'Daventry, Northampton, South Northamptonshire',
  E06000063: 'Allerdale, Carlisle, Copeland',
  'E06000063 E06000064': 'Cumbria',
  E06000064: 'Barrow-in-Furness, Eden, South Lakeland',
  E06000065: 'Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby',
  E06000066: 'Mendip, Sedgemoor, Somerset West and Taunton, South Somerset, Taunton Deane, West Somerset',
  E10000029: 'Forest Heath, St Edmundsbury, Suffolk Coastal, Waveney',
};

/**
 * Counties and districts that ended in 1986, 1996 to 1998 or 2009 and are still typed.
 * Source: the reorganisation orders of those years, from general knowledge, November 2026; not in mySociety's list.
 */
export const endedLongAgo: Readonly<Record<string, string>> = {
  'E06000001 E06000002 E06000003 E06000004': 'Cleveland, Teesside',
  'E06000006 E06000007 E06000049 E06000050': 'Cheshire',
  'E06000010 E06000011 E06000012 E06000013': 'Humberside',
  'E06000019 E10000034': 'Hereford and Worcester',
  'E06000022 E06000023 E06000024 E06000025': 'Avon',
  'E06000032 E06000055 E06000056': 'Bedfordshire',
  'E06000036 E06000037 E06000038 E06000039 E06000040 E06000041': 'Berkshire',
  E06000047: 'Chester-le-Street, Derwentside, Easington, Sedgefield, Teesdale, Wear Valley',
  E06000049: 'Congleton, Crewe and Nantwich, Macclesfield',
  E06000050: 'Chester, Ellesmere Port and Neston, Vale Royal',
  E06000051: 'Bridgnorth, North Shropshire, Oswestry, Shrewsbury and Atcham, South Shropshire',
  E06000052: 'Caradon, Carrick, Kerrier, North Cornwall, Penwith, Restormel',
  E06000054: 'Kennet, North Wiltshire, Salisbury, West Wiltshire',
  E06000056: 'Mid Bedfordshire, South Bedfordshire',
  E06000057: 'Alnwick, Berwick-upon-Tweed, Blyth Valley, Castle Morpeth, Tynedale, Wansbeck',
  'E08000001 E08000002 E08000003 E08000004 E08000005 E08000006 E08000007 E08000008 E08000009 E08000010':
    'Greater Manchester',
  'E08000011 E08000012 E08000013 E08000014 E08000015': 'Merseyside',
  'E08000016 E08000017 E08000018 E08000019': 'South Yorkshire',
  'E08000021 E08000022 E08000023 E08000024 E08000037': 'Tyne and Wear',
  'E08000025 E08000026 E08000027 E08000028 E08000029 E08000030 E08000031': 'West Midlands',
  'E08000032 E08000033 E08000034 E08000035 E08000036': 'West Yorkshire',
};

/** Initials and short forms by which a responsible council is known. */
export const otherwiseKnownAs: Readonly<Record<string, string>> = {
  E06000022: 'BANES',
  E06000040: 'RBWM',
  E06000050: 'CWAC',
  E06000058: 'BCP',
  E09000013: 'LBHF',
  E09000020: 'RBKC',
};
