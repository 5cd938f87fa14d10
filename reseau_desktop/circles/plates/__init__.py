"""The circles for elsewhere: a drawing made of shapes, that file, paper and clipboard render alike."""
