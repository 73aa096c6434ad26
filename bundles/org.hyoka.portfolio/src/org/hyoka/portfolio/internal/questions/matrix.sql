SELECT c.row_tag AS row_tag, c.column_tag AS column_tag, sum(c.topics) AS topics, sum(c.of_which) AS of_which,
	CASE WHEN sum(c.of_which) > 0 THEN sum(c.topics) || ' (' || sum(c.of_which) || ')' ELSE '' || sum(c.topics) END AS cell,
	string_agg(c.document || ':' || c.element, ' ') AS sources
FROM cross_cell c
WHERE (:table IS NULL OR c.title LIKE :table ESCAPE '\')
	AND (:row IS NULL OR c.row_tag LIKE :row ESCAPE '\')
	AND (:column IS NULL OR c.column_tag LIKE :column ESCAPE '\')
GROUP BY c.row_title, c.column_title, c.row_tag, c.column_tag
ORDER BY min(c.row_position), row_tag, min(c.column_position), column_tag, c.row_title, c.column_title
