import type { Council, Successor } from './council';

/**
 * The 153 English councils responsible for children's services, under the form of their official name: a line is
 * the GSS code and what stands for the star, then the everyday name where that differs.
 * Source: mySociety, list of UK local authorities (MIT), version of 10 July 2025.
 */
const namesByForm = {
  'London Borough of *': `
E09000002 Barking and Dagenham
E09000003 Barnet
E09000004 Bexley
E09000005 Brent
E09000006 Bromley
E09000007 Camden
E09000008 Croydon
E09000009 Ealing
E09000010 Enfield
E09000012 Hackney
E09000013 Hammersmith & Fulham = Hammersmith and Fulham
E09000014 Haringey
E09000015 Harrow
E09000016 Havering
E09000017 Hillingdon
E09000018 Hounslow
E09000019 Islington
E09000022 Lambeth
E09000023 Lewisham
E09000024 Merton
E09000025 Newham
E09000026 Redbridge
E09000027 Richmond upon Thames
E09000028 Southwark
E09000029 Sutton
E09000030 Tower Hamlets
E09000031 Waltham Forest
E09000032 Wandsworth`,
  'Royal Borough of *': `
E09000011 Greenwich
E09000020 Kensington and Chelsea
E09000021 Kingston upon Thames
E06000040 Windsor and Maidenhead`,
  '* Metropolitan Borough Council': `
E08000016 Barnsley
E08000001 Bolton
E08000002 Bury
E08000033 Calderdale
E08000027 Dudley
E08000037 Gateshead
E08000011 Knowsley
E08000004 Oldham
E08000005 Rochdale
E08000018 Rotherham
E08000028 Sandwell
E08000014 Sefton
E08000029 Solihull
E08000007 Stockport
E08000008 Tameside
E08000009 Trafford
E08000030 Walsall
E08000010 Wigan`,
  '* Borough Council': `
E06000055 Bedford
E06000008 Blackburn with Darwen
E06000009 Blackpool
E06000005 Darlington
E06000006 Halton
E06000001 Hartlepool
E06000032 Luton
E06000002 Middlesbrough
E06000038 Reading
E06000003 Redcar and Cleveland
E06000039 Slough
E06000033 Southend-on-Sea
E06000004 Stockton-on-Tees
E06000030 Swindon
E06000007 Warrington
E08000015 Wirral
E06000041 Wokingham`,
  '* County Council': `
E10000003 Cambridgeshire
E10000007 Derbyshire
E10000008 Devon
E06000047 Durham = County Durham
E10000011 East Sussex
E10000012 Essex
E10000013 Gloucestershire
E10000014 Hampshire
E10000015 Hertfordshire
E10000016 Kent
E10000017 Lancashire
E10000018 Leicestershire
E10000019 Lincolnshire
E10000020 Norfolk
E06000057 Northumberland
E10000024 Nottinghamshire
E10000025 Oxfordshire
E06000017 Rutland
E10000028 Staffordshire
E10000029 Suffolk
E10000030 Surrey
E10000031 Warwickshire
E10000032 West Sussex
E10000034 Worcestershire`,
  '* City Council': `
E08000025 Birmingham
E06000043 Brighton and Hove
E06000023 Bristol
E08000026 Coventry
E06000015 Derby
E06000010 Hull = Kingston upon Hull
E08000035 Leeds
E06000016 Leicester
E08000012 Liverpool
E08000003 Manchester
E08000021 Newcastle = Newcastle upon Tyne
E06000018 Nottingham
E06000031 Peterborough
E06000026 Plymouth
E06000044 Portsmouth
E08000006 Salford
E08000019 Sheffield
E06000045 Southampton
E06000021 Stoke-on-Trent
E08000024 Sunderland`,
  'City of *': `
E09000033 Westminster`,
  '* Council': `
E06000022 Bath and North East Somerset
E06000058 Bournemouth, Christchurch and Poole
E06000036 Bracknell Forest
E06000060 Buckinghamshire
E06000056 Central Bedfordshire
E06000049 Cheshire East
E06000050 Cheshire West and Chester
E06000052 Cornwall
E06000063 Cumberland
E06000059 Dorset
E06000011 East Riding of Yorkshire
E06000019 Herefordshire
E06000046 Isle of Wight
E08000034 Kirklees
E06000035 Medway
E06000042 Milton Keynes
E06000012 North East Lincolnshire
E06000013 North Lincolnshire
E06000061 North Northamptonshire
E06000024 North Somerset
E08000022 North Tyneside
E06000065 North Yorkshire
E06000051 Shropshire
E06000066 Somerset
E06000025 South Gloucestershire
E08000023 South Tyneside
E08000013 St Helens
E06000020 Telford & Wrekin = Telford and Wrekin
E06000034 Thurrock
E06000027 Torbay
E06000037 West Berkshire
E06000062 West Northamptonshire
E06000064 Westmorland and Furness
E06000054 Wiltshire`,
  'City of * Council': `
E08000017 Doncaster
E08000031 Wolverhampton
E06000014 York`,
  '* Metropolitan District Council': `
E08000036 Wakefield`,
  '*': `
E08000032 City of Bradford Metropolitan District Council = Bradford
E09000001 City of London Corporation = City of London
E06000053 Council of the Isles of Scilly = Isles of Scilly`,
} as const;

/** Councils with a known last day. Source: the Surrey councils' own pages. */
const ending: Readonly<Record<string, { endsOn: string; successors: readonly Successor[] }>> = {
  E10000030: {
    endsOn: '2027-03-31',
    successors: [
      {
        name: 'East Surrey Council',
        startsOn: '2027-04-01',
        districts: ['Elmbridge', 'Epsom and Ewell', 'Mole Valley', 'Reigate and Banstead', 'Tandridge'],
      },
      {
        name: 'West Surrey Council',
        startsOn: '2027-04-01',
        districts: ['Guildford', 'Runnymede', 'Spelthorne', 'Surrey Heath', 'Waverley', 'Woking'],
      },
    ],
  },
};

function councilOnLine(line: string, form: string): Council {
  const code = line.slice(0, 9);
  const [inForm = '', everyday = inForm] = line.slice(10).split(' = ');
  return { code, name: form.replace('*', inForm), short: everyday, ...ending[code] };
}

/** The 153 councils, in the order of their everyday names. */
export const councils: readonly Council[] = Object.entries(namesByForm)
  .flatMap(([form, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => councilOnLine(line, form)),
  )
  .sort((one, other) => (one.short < other.short ? -1 : 1));

const councilsByCode = new Map(councils.map((council) => [council.code, council]));

/**
 * The council a code stands for.
 * Takes a GSS code; gives the council, or undefined where no responsible council has it. Never throws.
 * Source: mySociety's list, see the table above.
 */
export function councilNamed(code: string): Council | undefined {
  return councilsByCode.get(code);
}

/**
 * Whether a text is the code of one of the 153 councils.
 * Takes any text; gives true or false. Never throws. Source: mySociety's list, see the table above.
 */
export function isCouncilCode(text: string): boolean {
  return councilsByCode.has(text);
}
