/** How a country writes its phone numbers, as far as it takes to know one at sight. */
export interface PhonePlan {
  /** The country code, without plus. */
  readonly code: string;
  /** National number with what is dialled before it at home (the trunk prefix), bare digits. */
  readonly national: RegExp;
  /** The same for mobiles, where they can be told apart: those are personal, and known even without spaces. */
  readonly mobile?: RegExp;
  /** Numbers of companies and public lines: free, shared-cost, premium. */
  readonly service?: RegExp;
  /** Usual ways to group the digits at home; without spaces only mobiles are known without a cue. */
  readonly groups: readonly string[];
}

const NANP: PhonePlan = {
  code: '1',
  national: /^1?[2-9]\d\d[2-9]\d{6}$/,
  service: /^1?(?:(?:8(?:00|33|44|55|66|77|88)|900)\d{7}|[2-9]\d\d555(?:1212|01\d\d))$/,
  groups: ['3-3-4', '1-3-3-4', '3-7', '6-4'],
};

/** By region of the author (ISO 3166-1); national numbering plans as published by the ITU (E.164 national numbering plans). */
export const PHONE_PLANS: Readonly<Record<string, PhonePlan>> = {
  US: NANP,
  CA: NANP,
  GB: {
    code: '44',
    national: /^0[1-37]\d{8,9}$/,
    mobile: /^07[1-57-9]\d{8}$/,
    service: /^0(?:8|9[018])\d{8,9}$/,
    groups: ['5-6', '5-3-3', '4-3-4', '3-4-4', '5-5', '3-8', '4-7'],
  },
  AU: {
    code: '61',
    national: /^0[23478]\d{8}$/,
    mobile: /^04\d{8}$/,
    service: /^1[389]00\d{6}$/,
    groups: ['4-3-3', '2-4-4', '2-8', '4-6'],
  },
  FR: {
    code: '33',
    national: /^0[1-79]\d{8}$/,
    mobile: /^0[67]\d{8}$/,
    service: /^08\d{8}$/,
    groups: ['2-2-2-2-2', '4-2-2-2', '4-6', '4-3-3', '2-4-4', '2-8'],
  },
  BE: {
    code: '32',
    national: /^0(?:4[5-9]\d{7}|[1-9]\d{7})$/,
    mobile: /^04[5-9]\d{7}$/,
    service: /^0[89]00?\d{5}$/,
    groups: ['4-2-2-2', '4-3-3', '4-6', '2-3-2-2', '3-2-2-2', '2-7', '3-6'],
  },
  CH: {
    code: '41',
    national: /^0[2-7]\d{8}$/,
    mobile: /^07[4-9]\d{7}$/,
    service: /^0(?:8[0-4]|90)\d{7}$/,
    groups: ['3-3-2-2', '3-3-4', '3-7', '2-3-2-2'],
  },
  LU: { code: '352', national: /^6[269]1\d{6}$/, groups: ['3-3-3', '3-2-2-2'] },
  DE: {
    code: '49',
    national: /^01[567]\d{8,9}$/,
    mobile: /^01[567]\d{8,9}$/,
    groups: ['4-7', '4-8', '4-3-4', '5-7', '4-4-4'],
  },
  ES: { code: '34', national: /^[67]\d{8}$/, groups: ['3-3-3', '3-2-2-2'] },
  IT: { code: '39', national: /^3\d{9}$/, groups: ['3-7', '3-3-4', '3-2-2-3'] },
  IE: { code: '353', national: /^08[3-9]\d{7}$/, mobile: /^08[3-9]\d{7}$/, groups: ['3-3-4', '3-7'] },
  NL: { code: '31', national: /^06\d{8}$/, mobile: /^06\d{8}$/, groups: ['2-8', '2-2-2-2-2', '4-6'] },
  NZ: { code: '64', national: /^02\d{7,9}$/, groups: ['3-3-3', '3-3-4', '3-4-4', '3-7'] },
  MA: { code: '212', national: /^0[67]\d{8}$/, mobile: /^0[67]\d{8}$/, groups: ['2-2-2-2-2', '4-2-2-2', '4-6'] },
};

/** The first digits after a plus that some country or network answers to (ITU E.164 assignments). */
export const COUNTRY_CODE =
  /^(?:1[2-9]|7|2(?:0|1[12368]|[2-46]\d|5[0-8]|7|9[017-9])|3(?:[0-469]|5\d|7[0-8]|8[0-9])|4(?:[013-9]|2[0134])|5(?:0\d|[1-8]|9\d)|6(?:[0-6]|7[0-9]|8[0-9]|9[0-2])|8(?:[1246]|00|08|5[02356]|7\d|8[0-36])|9(?:[0-58]|6[0-8]|7[0-7]|9[2-68]))/;
