import type { Random } from './random';

const firstNames =
  `Ana Ben Carla Darnell Elena Farid Grace Hector Imani Jonas Keisha Liam Maria Noah Olivia Pedro Quinn
Rosa Samuel Tanya Ulises Vera Wendell Ximena Yolanda Zach Aaliyah Brandon Camila Deshawn Esther Francisco Gloria Hannah
Isaac Jasmine Kevin Latoya Miguel Nadia Oscar Priya Rachel Sofia Trevor Uma Victor Whitney Xavier Yesenia`.split(
    /\s+/,
  );

const lastNames =
  `Adams Baker Castillo Dawson Ellis Flores Garcia Hughes Ibarra Jackson Khan Lopez Martinez Nguyen Ortiz
Perez Quintana Ramirez Sanchez Torres Underwood Vasquez Washington Xiong Young Zamora Allen Brooks Cruz Diaz Edwards
Foster Gonzalez Harris Irving Jenkins Kim Lee Morales Nelson Owens Phillips Reed Scott Thomas Vargas White Bennett Cole
Delgado Espinoza Fisher Graham Hernandez Johnson Kelly Long Mitchell Navarro Parker Ruiz Stewart Turner Walker Wright`.split(
    /\s+/,
  );

const noteWords =
  `talked about the week and next steps visit on Friday with her son bus pass and the form for housing
appointment moved to Tuesday morning asked to bring the letter from school feels ready for court prepared questions for the
caseworker listened a long time tired but hopeful found the number of the clinic will call again tomorrow agreed on two
small goals for the month good energy today walked through the service plan together reviewed matches boundaries held
well needs a quiet place to meet shared own story carefully celebrated thirty days`.split(/\s+/);

export interface Named {
  first: string;
  last: string;
}

/** A name; two thousand of them make thousands of people, with namesakes as in life. */
export const nameOf = (random: Random): Named => ({
  first: random.pick(firstNames),
  last: random.chance(0.12)
    ? `${random.pick(lastNames)}-${random.pick(lastNames)}`
    : random.pick(lastNames),
});

/** About `words` words of plain prose, in sentences. */
export function prose(random: Random, words: number): string {
  let text = '';
  let start = true;
  for (let i = 0; i < words; i++) {
    const word = random.pick(noteWords);
    text += start ? word.charAt(0).toUpperCase() + word.slice(1) : ` ${word}`;
    start = i < words - 1 && random.chance(0.1);
    if (start) text += random.chance(0.15) ? '.\n' : '. ';
  }
  return `${text}.`;
}

export const regions = [
  'North',
  'Central',
  'South',
  'Foothills',
  'East',
  'River',
  'West',
  'Lakes',
] as const;
