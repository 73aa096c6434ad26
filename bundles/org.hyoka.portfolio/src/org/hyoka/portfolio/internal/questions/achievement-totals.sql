SELECT u.ministry AS ministry, t.due_year AS fiscal_year,
	sum(CASE WHEN t.status = 'ACHIEVED' THEN 1 ELSE 0 END) AS achieved,
	sum(CASE WHEN t.status = 'NOT_ACHIEVED' THEN 1 ELSE 0 END) AS not_achieved,
	sum(CASE WHEN t.status = 'IN_PROGRESS' OR t.status = 'NOT_YET_DUE' THEN 1 ELSE 0 END) AS open_targets,
	sum(CASE WHEN t.status = 'NOT_REPORTED' THEN 1 ELSE 0 END) AS not_reported,
	CASE WHEN sum(CASE WHEN t.status IN ('ACHIEVED', 'NOT_ACHIEVED') THEN 1 ELSE 0 END) > 0
		THEN CAST(sum(CASE WHEN t.status = 'ACHIEVED' THEN 1 ELSE 0 END) AS DOUBLE PRECISION)
			/ sum(CASE WHEN t.status IN ('ACHIEVED', 'NOT_ACHIEVED') THEN 1 ELSE 0 END) END AS achieved_share,
	string_agg(t.document || ':' || t.element, ' ') AS sources
FROM target t
JOIN undertaking u ON u.document = t.document AND u.element = t.undertaking
WHERE (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:year IS NULL OR t.due_year = :year)
GROUP BY u.ministry, t.due_year
ORDER BY u.ministry IS NULL, u.ministry, t.due_year IS NULL, t.due_year
