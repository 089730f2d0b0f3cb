/**
 * A function of one text whose answers are kept: at most so many, since what a page asks may have no end.
 * @__NO_SIDE_EFFECTS__
 */
export function memoized<Answer>(answerTo: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (answers.has(text)) return answers.get(text)!;
    if (answers.size >= most) answers.clear();
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
