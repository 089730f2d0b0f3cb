// What measures a page reads a copy of each answer, slowly, and hands on whatever goes wrong with it.
{
  const { fetch } = window;
  window.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    const copy = answer.clone();
    setTimeout(() => copy.text(), 50);
    return answer;
  };
}
