SELECT m.fiscal_year AS fiscal_year, count(*) AS meetings, count(CASE WHEN m.form = 'ON_PAPER' THEN 1 END) AS on_paper,
	string_agg(m.document || ':' || m.element, ' ') AS sources
FROM example_meetings m
WHERE m.fiscal_year IS NOT NULL AND (:year IS NULL OR m.fiscal_year = :year)
GROUP BY m.fiscal_year
ORDER BY fiscal_year
