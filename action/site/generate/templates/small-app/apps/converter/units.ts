/** Units by what they measure. A unit's value in the base unit is `value * factor + offset`. */
export interface Unit {
  name: string;
  /** "kilometres (km)" and the like. */
  label: string;
  /** Words of ids and options that mean it. */
  words: RegExp;
  factor: number;
  offset?: number;
}

export interface Measure {
  name: string;
  label: string;
  words: RegExp;
  units: readonly Unit[];
}

function unit(name: string, label: string, factor: number, words: RegExp, offset?: number): Unit {
  return { name, label, factor, words, ...(offset !== undefined && { offset }) };
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'temperature',
    label: 'Temperature',
    words: /\btemperat\w*|\bcelsius\b|\bfahrenheit\b|\bkelvin\b/i,
    units: [
      unit('celsius', 'Degrees Celsius (°C)', 1, /^(?:celsius|centigrade|c|°c)$/),
      unit('fahrenheit', 'Degrees Fahrenheit (°F)', 5 / 9, /^(?:fahrenheit|f|°f)$/, -160 / 9),
      unit('kelvin', 'Kelvin (K)', 1, /^(?:kelvin|k)$/, -273.15),
    ],
  },
  {
    name: 'length',
    label: 'Length',
    words:
      /\blengths?\b|\bdistances?\b|\b(?:kilo)?met(?:er|re)s?\b|\bmiles?\b|\binch(?:es)?\b|\bfeet\b|\bcentimet(?:er|re)s?\b|\bl(?:ä|ae)ngen?\b/i,
    units: [
      unit('metre', 'Metres (m)', 1, /^(?:met(?:er|re)s?|m)$/),
      unit('kilometre', 'Kilometres (km)', 1000, /^(?:kilomet(?:er|re)s?|kms?)$/),
      unit('centimetre', 'Centimetres (cm)', 0.01, /^(?:centimet(?:er|re)s?|cms?)$/),
      unit('millimetre', 'Millimetres (mm)', 0.001, /^(?:millimet(?:er|re)s?|mm)$/),
      unit('mile', 'Miles (mi)', 1609.344, /^(?:miles?|mi)$/),
      unit('yard', 'Yards (yd)', 0.9144, /^(?:yards?|yd)$/),
      unit('foot', 'Feet (ft)', 0.3048, /^(?:foot|feet|ft)$/),
      unit('inch', 'Inches (in)', 0.0254, /^(?:inch(?:es)?|in)$/),
    ],
  },
  {
    name: 'mass',
    label: 'Mass',
    words: /\b(?:mass|weights?)\b|\bkilograms?\b|\bpounds?\b|\bounces?\b|\bkg\b|\bgewicht\w*/i,
    units: [
      unit('kilogram', 'Kilograms (kg)', 1, /^(?:kilograms?|kilos?|kgs?)$/),
      unit('gram', 'Grams (g)', 0.001, /^(?:grams?|g)$/),
      unit('tonne', 'Tonnes (t)', 1000, /^(?:tonnes?|t)$/),
      unit('pound', 'Pounds (lb)', 0.45359237, /^(?:pounds?|lbs?)$/),
      unit('ounce', 'Ounces (oz)', 0.028349523125, /^(?:ounces?|oz)$/),
      unit('stone', 'Stones (st)', 6.35029318, /^(?:stones?|st)$/),
    ],
  },
  {
    name: 'volume',
    label: 'Volume',
    words: /\bvolumes?\b|\blit(?:er|re)s?\b|\bgallons?\b|\bcups?\b/i,
    units: [
      unit('litre', 'Litres (l)', 1, /^(?:lit(?:er|re)s?|l)$/),
      unit('millilitre', 'Millilitres (ml)', 0.001, /^(?:millilit(?:er|re)s?|ml)$/),
      unit('cubic-metre', 'Cubic metres (m³)', 1000, /^(?:cubic-met(?:er|re)s?|m3)$/),
      unit('gallon', 'US gallons (gal)', 3.785411784, /^(?:gallons?|gal)$/),
      unit('quart', 'US quarts (qt)', 0.946352946, /^(?:quarts?|qt)$/),
      unit('pint', 'US pints (pt)', 0.473176473, /^(?:pints?|pt)$/),
      unit('cup', 'US cups', 0.2365882365, /^cups?$/),
    ],
  },
  {
    name: 'time',
    label: 'Time',
    words:
      /\btime (?:units?|converter)\b|\bunits? of time\b|\bhours? to minutes?\b|\bminutes? to (?:hours?|seconds?)\b/i,
    units: [
      unit('second', 'Seconds (s)', 1, /^(?:seconds?|secs?|s)$/),
      unit('minute', 'Minutes (min)', 60, /^(?:minutes?|mins?)$/),
      unit('hour', 'Hours (h)', 3600, /^(?:hours?|hrs?|h)$/),
      unit('day', 'Days (d)', 86_400, /^(?:days?|d)$/),
      unit('week', 'Weeks', 604_800, /^weeks?$/),
      unit('millisecond', 'Milliseconds (ms)', 0.001, /^(?:milliseconds?|ms)$/),
    ],
  },
  {
    name: 'data',
    label: 'Data',
    words: /\b(?:data (?:size|storage|units?)|bytes?|megabytes?|gigabytes?|[mg]b)\b/i,
    units: [
      unit('byte', 'Bytes (B)', 1, /^(?:bytes?|b)$/),
      unit('bit', 'Bits', 0.125, /^bits?$/),
      unit('kilobyte', 'Kilobytes (kB, 1000 bytes)', 1e3, /^(?:kilobytes?|kb)$/),
      unit('megabyte', 'Megabytes (MB)', 1e6, /^(?:megabytes?|mb)$/),
      unit('gigabyte', 'Gigabytes (GB)', 1e9, /^(?:gigabytes?|gb)$/),
      unit('terabyte', 'Terabytes (TB)', 1e12, /^(?:terabytes?|tb)$/),
      unit('kibibyte', 'Kibibytes (KiB, 1024 bytes)', 1024, /^(?:kibibytes?|kib)$/),
      unit('mebibyte', 'Mebibytes (MiB)', 1024 ** 2, /^(?:mebibytes?|mib)$/),
      unit('gibibyte', 'Gibibytes (GiB)', 1024 ** 3, /^(?:gibibytes?|gib)$/),
    ],
  },
  {
    name: 'speed',
    label: 'Speed',
    words: /\bspeeds?\b|\bkm\/h\b|\bmph\b/i,
    units: [
      unit('kilometre-per-hour', 'Kilometres per hour (km/h)', 1 / 3.6, /^(?:kmh|kph|km\/h)$/),
      unit('metre-per-second', 'Metres per second (m/s)', 1, /^(?:mps|m\/s)$/),
      unit('mile-per-hour', 'Miles per hour (mph)', 0.44704, /^mph$/),
      unit('knot', 'Knots (kn)', 1852 / 3600, /^knots?$/),
    ],
  },
  {
    name: 'area',
    label: 'Area',
    words: /\bareas?\b|\bhectares?\b|\bacres?\b|\bsquare (?:met(?:er|re)s?|feet)\b/i,
    units: [
      unit('square-metre', 'Square metres (m²)', 1, /^(?:square-met(?:er|re)s?|sqm|m2)$/),
      unit('square-kilometre', 'Square kilometres (km²)', 1e6, /^(?:square-kilomet(?:er|re)s?|km2)$/),
      unit('square-foot', 'Square feet (ft²)', 0.09290304, /^(?:square-(?:foot|feet)|sqft|ft2)$/),
      unit('acre', 'Acres', 4046.8564224, /^acres?$/),
      unit('hectare', 'Hectares (ha)', 10_000, /^(?:hectares?|ha)$/),
    ],
  },
];

/** Number bases are written, not measured: the "factor" is the base. */
export const BASES: Measure = {
  name: 'base',
  label: 'Number bases',
  words:
    /\bnumber (?:base|system)s?\b|\b(?:binary|hex(?:adecimal)?|octal)\b|\bbase (?:converter|conver\w+)\b/i,
  units: [
    unit('decimal', 'Decimal (base 10)', 10, /^(?:decimal|dec|10)$/),
    unit('binary', 'Binary (base 2)', 2, /^(?:binary|bin|2)$/),
    unit('octal', 'Octal (base 8)', 8, /^(?:octal|oct|8)$/),
    unit('hexadecimal', 'Hexadecimal (base 16)', 16, /^(?:hexadecimal|hex|16)$/),
  ],
};
