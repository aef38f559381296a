-- Lists of one project's responses, in the order of their rowids.

CREATE INDEX response_by_project ON response (project) WHERE is_stored = 1;
