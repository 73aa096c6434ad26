SELECT p.rule AS rule, p.severity AS severity, count(*) AS problems, count(DISTINCT p.document) AS documents,
	string_agg(p.document || ':' || p.element, ' ') AS sources
FROM problem p
LEFT JOIN undertaking u ON u.document = p.document AND u.element = p.undertaking
WHERE (:program IS NULL OR u.name LIKE :program ESCAPE '!')
	AND (:rule IS NULL OR p.rule LIKE :rule ESCAPE '!')
GROUP BY p.rule, p.severity
ORDER BY problems DESC, rule, severity
