SELECT u.ministry AS ministry, u.name AS program, u.type AS type, coalesce(nullif(u.evaluation_kind, 'UNSPECIFIED'), nullif(e.evaluation_kind, 'UNSPECIFIED')) AS evaluation_kind,
	e.fiscal_year AS fiscal_year, u.start_year AS start_year, u.end_year AS end_year,
	CASE WHEN d.kind = 'dossier' THEN coalesce(r.number, 0) END AS open_answers,
	CASE WHEN d.kind = 'dossier' THEN coalesce(p.number, 0) END AS problems, u.document || ':' || u.element AS sources
FROM undertaking u
JOIN evaluation e ON e.document = u.document
JOIN document d ON d.document = u.document
LEFT JOIN (SELECT document, undertaking, count(*) AS number FROM recommendation WHERE open = 1 GROUP BY document, undertaking) r
	ON r.document = u.document AND r.undertaking = u.element
LEFT JOIN (SELECT document, count(*) AS number FROM problem GROUP BY document) p ON p.document = u.document
WHERE (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
	AND (:year IS NULL OR e.fiscal_year = :year)
ORDER BY u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, e.fiscal_year IS NULL, e.fiscal_year DESC, d.hash, u.element
