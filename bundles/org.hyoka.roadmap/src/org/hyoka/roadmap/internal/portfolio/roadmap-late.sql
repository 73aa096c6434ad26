SELECT :as_of_day - n.end_number AS days_late, n.node_kind AS node_kind, n.name AS name, n.planned_end AS planned_end,
	n.bar_state AS bar_state, n.lane AS lane, u.ministry AS ministry, u.name AS program, n.document || ':' || n.element AS sources
FROM roadmap_node n
JOIN undertaking u ON u.document = n.document AND u.element = n.undertaking
JOIN document x ON x.document = n.document
WHERE n.node_kind IN ('Bar', 'Milestone') AND n.actual_end IS NULL AND n.end_number < :as_of_day
	AND (n.bar_state IS NULL OR n.bar_state NOT IN ('DONE', 'STOPPED'))
	AND (n.milestone_kind IS NULL OR n.milestone_kind <> 'EVALUATION_DONE')
	AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
ORDER BY n.end_number, u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, n.name IS NULL, n.name, x.hash, n.element
