// Loaded before the site by `npm start`: when the command that started it is killed without warning, the
// site stops in good order instead of holding the port and the database for ever.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
