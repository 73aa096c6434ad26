SELECT p.evaluation_kind AS evaluation_kind, p.fiscal_year AS fiscal_year, p.criterion AS criterion, p.scale AS scale,
	count(*) AS evaluations, avg(p.mean) AS mean, min(p.mean) AS lowest_mean, max(p.mean) AS highest_mean,
	avg(p.highest - p.lowest) AS spread, string_agg(p.document || ':' || p.element, ' ') AS sources
FROM points p
JOIN undertaking u ON u.document = p.document AND u.element = p.undertaking
WHERE (:program IS NULL OR u.name LIKE :program ESCAPE '\')
	AND (:year IS NULL OR p.fiscal_year = :year)
GROUP BY p.evaluation_kind, p.fiscal_year, p.criterion, p.scale
ORDER BY p.evaluation_kind IS NULL, p.evaluation_kind, p.fiscal_year IS NULL, p.fiscal_year, min(p.position), criterion, scale
