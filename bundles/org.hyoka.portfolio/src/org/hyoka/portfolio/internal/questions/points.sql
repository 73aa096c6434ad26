SELECT p.evaluation_kind AS evaluation_kind, p.fiscal_year AS fiscal_year, p.criterion AS criterion, p.scale AS scale,
	count(*) AS evaluations,
	CASE WHEN p.scale IS NOT NULL OR count(*) = 1 THEN avg(p.mean) END AS mean,
	CASE WHEN p.scale IS NOT NULL OR count(*) = 1 THEN min(p.mean) END AS lowest_mean,
	CASE WHEN p.scale IS NOT NULL OR count(*) = 1 THEN max(p.mean) END AS highest_mean,
	CASE WHEN p.scale IS NOT NULL OR count(*) = 1 THEN avg(p.highest - p.lowest) END AS spread, string_agg(p.document || ':' || p.element, ' ') AS sources
FROM points p
JOIN undertaking u ON u.document = p.document AND u.element = p.undertaking
WHERE (:program IS NULL OR u.name LIKE :program ESCAPE '!')
	AND (:year IS NULL OR p.fiscal_year = :year)
GROUP BY p.evaluation_kind, p.fiscal_year, p.criterion, p.scale
ORDER BY p.evaluation_kind IS NULL, p.evaluation_kind, p.fiscal_year IS NULL, p.fiscal_year, min(p.position), p.criterion IS NULL, p.criterion, p.scale IS NULL, p.scale
