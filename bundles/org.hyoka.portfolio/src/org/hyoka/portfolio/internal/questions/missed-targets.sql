WITH judged AS (
	SELECT t.*,
		sum(CASE WHEN t.status = 'ACHIEVED' THEN 1 ELSE 0 END) OVER latest_first AS reached_since,
		row_number() OVER latest_first AS place_from_last
	FROM target t
	WHERE t.status IN ('ACHIEVED', 'NOT_ACHIEVED')
	WINDOW latest_first AS (PARTITION BY t.document, t.indicator ORDER BY t.due_day DESC, t.element ROWS UNBOUNDED PRECEDING)),
missed AS (
	SELECT document, indicator, count(*) AS times,
		string_agg(document || ':' || element, ' ') AS sources
	FROM judged
	WHERE reached_since = 0
	GROUP BY document, indicator)
SELECT u.ministry AS ministry, u.name AS program, i.name AS indicator, i.indicator_kind AS indicator_kind, m.times AS times_missed,
	l.due AS due, l.value AS target, l.actual AS actual, l.rate AS rate, i.unit AS unit, m.sources AS sources
FROM missed m
JOIN judged l ON l.document = m.document AND l.indicator = m.indicator AND l.place_from_last = 1
JOIN indicator i ON i.document = m.document AND i.element = m.indicator
JOIN undertaking u ON u.document = m.document AND u.element = l.undertaking
JOIN document d ON d.document = m.document
WHERE m.times >= :times
	AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
ORDER BY m.times DESC, l.rate IS NULL, l.rate, u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, i.name IS NULL, i.name, d.hash,
	i.element
