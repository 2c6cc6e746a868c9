/** False until the patience has run out. */
import { useEffect, useState } from 'preact/hooks';

export const usePatience = (ms: number): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
};
