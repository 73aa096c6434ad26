WITH cells AS (
	SELECT e.fiscal_year AS fiscal_year, c.row_title AS row_title, c.column_title AS column_title, c.row_tag AS row_tag,
		c.column_tag AS column_tag, min(c.row_position) AS row_position, min(c.column_position) AS column_position,
		sum(c.topics) AS topics,
		CASE WHEN count(DISTINCT CASE WHEN c.of_which IS NOT NULL THEN coalesce(c.of_which_title, '') END) = 1
			THEN sum(c.of_which) END AS of_which,
		string_agg(c.document || ':' || c.element, ' ') AS sources
	FROM cross_cell c
	JOIN evaluation e ON e.document = c.document
	WHERE (:table IS NULL OR c.title LIKE :table ESCAPE '!')
		AND (:row IS NULL OR c.row_tag LIKE :row ESCAPE '!')
		AND (:column IS NULL OR c.column_tag LIKE :column ESCAPE '!')
	GROUP BY e.fiscal_year, c.row_title, c.column_title, c.row_tag, c.column_tag)
SELECT fiscal_year, row_tag, column_tag, topics, of_which,
	CASE WHEN of_which > 0 THEN topics || ' (' || of_which || ')' ELSE '' || topics END AS cell, sources
FROM cells
ORDER BY fiscal_year IS NULL, fiscal_year DESC, row_position, row_tag, column_position, column_tag, row_title IS NULL, row_title,
	column_title IS NULL, column_title
