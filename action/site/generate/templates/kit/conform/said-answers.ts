/** Questions with their answers as a brief gives them: "Do you deliver? Yes, within 10 km." */
export interface SaidAnswer {
  question: string;
  answer: string;
}

const LINE =
  /^[ \t]*(?:[-*+•]|\d+[.)])?[ \t]*(?:Q(?:uestion)?\s*\d*[:.)]\s*)?["“]?(?<question>[^?\n]{3,160}\?)["”]?\s*(?:[-–—:→]\s*)?(?:A(?:nswer)?\s*\d*[:.)]\s*)?(?<answer>[^\n?]{2,600})$/gimu;

export function saidAnswers(brief: string): SaidAnswer[] {
  return [...brief.matchAll(LINE)].flatMap(({ groups = {} }) => {
    const question = groups.question?.trim() ?? '';
    const answer = groups.answer?.trim() ?? '';
    return question === '' || answer === '' ? [] : [{ question, answer }];
  });
}
